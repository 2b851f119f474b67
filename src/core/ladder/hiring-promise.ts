import type { LocalDate } from '../application/application.ts'
import { addDays, localDate, nextWorkingDay } from '../time/local-time.ts'
import type { LadderFacts } from './facts.ts'
import { openPromise } from './history.ts'
import type { DraftKind } from './step.ts'

/** A hiring team that named no date yet promises this one. */
const USUAL_UPDATE_DAYS = 10

/** An update that announces another word in a day or two would be none: it stands for that word. */
const LEAST_UPDATE_DAYS = 3

/** By when a mail of today says that the next word comes: the promised day if it is still ahead. */
export function nextWordOn(
  kind: DraftKind,
  promisedOn: LocalDate | undefined,
  today: LocalDate,
): LocalDate {
  const soonest = kind === 'hiring-update' ? addDays(today, LEAST_UPDATE_DAYS) : today
  if (promisedOn !== undefined && promisedOn > soonest) return promisedOn
  return nextWorkingDay(addDays(today, USUAL_UPDATE_DAYS))
}

export type Silence =
  | { kind: 'none' }
  /** Nobody told this candidate when they hear next. */
  | { kind: 'no-date' }
  | { kind: 'soon' | 'broken'; promisedOn: LocalDate }

/** Whether a candidate would be left without a word past the day that was promised. */
export function silenceOf(facts: LadderFacts, now: Date): Silence {
  const { promisedOn, status } = facts.application
  if (status !== 'active') return { kind: 'none' }
  if (promisedOn === undefined) return { kind: 'no-date' }
  const open = openPromise(facts)
  const today = localDate(now, facts.timeZone)
  if (open === undefined || open > addDays(today, 2)) return { kind: 'none' }
  return { kind: open < today ? 'broken' : 'soon', promisedOn: open }
}
