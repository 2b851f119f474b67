import type { LocalDate } from '../../core/application/application.ts'
import { fail, ok, type Result } from '../../core/text/result.ts'
import { parseDay } from '../../core/time/day-input.ts'
import { formatDay, localDate, localMoment } from '../../core/time/local-time.ts'

/** When it was sent, from the day that the candidate named; nothing typed means just now. */
export function readSentAt(
  typed: string,
  draft: { preparedAt: Date; timeZone: string },
  now: Date,
): Result<Date> {
  const today = localDate(now, draft.timeZone)
  const day = typed.trim() === '' ? today : parseDay(typed)
  if (day === undefined) return fail('Enter the day as a real date, like 27 3 2026')
  if (day > today) return fail('The day must be today or earlier')
  const madeOn = localDate(draft.preparedAt, draft.timeZone)
  if (day < madeOn)
    return fail(`The day must be ${formatDay(madeOn)} or later: that is when the draft was made`)
  return ok(day === today ? now : noonOf(day, draft))
}

/** Never before the draft was made: the ladder goes by the latest event. */
function noonOf(day: LocalDate, draft: { preparedAt: Date; timeZone: string }): Date {
  const noon = localMoment(day, '12:00', draft.timeZone)
  return new Date(Math.max(noon.getTime(), draft.preparedAt.getTime()))
}
