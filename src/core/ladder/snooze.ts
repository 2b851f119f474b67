import type { LocalDate } from '../application/application.ts'
import { fail, ok, type Result } from '../text/result.ts'
import { parseDay } from '../time/day-input.ts'
import { addDays, weekdayName } from '../time/local-time.ts'

const LONGEST_DAYS = 60

/** Until which day a draft is put off: 'tomorrow', 'monday', 'three-days', or 'day' with a day that was typed. */
export function snoozeDay(choice: string, typed: string, today: LocalDate): Result<LocalDate> {
  switch (choice) {
    case 'tomorrow':
      return ok(addDays(today, 1))
    case 'three-days':
      return ok(addDays(today, 3))
    case 'monday':
      return ok(nextMonday(today))
    default:
      return readDay(typed, today)
  }
}

/** On a Monday the one in a week. */
function nextMonday(today: LocalDate): LocalDate {
  let day = addDays(today, 1)
  while (weekdayName(day) !== 'Monday') day = addDays(day, 1)
  return day
}

function readDay(typed: string, today: LocalDate): Result<LocalDate> {
  const day = parseDay(typed)
  if (day === undefined) return fail('Enter the day as a real date, like 27 3 2026')
  if (day <= today) return fail('The day must be tomorrow or later')
  if (day > addDays(today, LONGEST_DAYS)) {
    return fail(`The day must be within ${LONGEST_DAYS} days; to stop for longer, pause instead`)
  }
  return ok(day)
}
