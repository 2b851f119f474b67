import type { Application, LocalDate } from './application.ts'
import {
  addDays,
  formatShortDay,
  localDate,
  localMoment,
  nextWorkingDay,
  weekdayName,
} from './local-time.ts'
import type { DraftKind, PastStep } from './step.ts'

export type LadderFacts = {
  application: Pick<
    Application,
    'interviewedOn' | 'promisedOn' | 'cadenceDays' | 'status' | 'createdAt'
  >
  timeZone: string
  steps: readonly PastStep[]
}

export type PlannedStep = { kind: DraftKind; reason: string } & (
  | { state: 'due' | 'upcoming' | 'waiting'; dueAt: Date }
  | { state: 'waiting' | 'ended'; dueAt: undefined }
)

/** A day for a step, the rule that chose it and, until that day, what it waits for. */
type Slot = { date: LocalDate; reason: string; held?: string }

/** A working morning for the candidate, early enough to send the draft the same day. */
const DUE_TIME = '07:30'
const NO_HOLIDAYS: ReadonlySet<LocalDate> = new Set()
const NUMBER_WORDS: ReadonlyMap<number, string> = new Map([
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve'],
])
/** Of two events at the same moment the one further on counts. */
const EVENT_ORDER: readonly PastStep['event'][] = ['thin', 'prepared', 'skipped', 'sent']

/**
 * The steps that lie ahead. What is due depends on what happened, never on `now`: time that passes moves nothing, it
 * only turns 'upcoming' into 'due'.
 */
export function planSteps(
  facts: LadderFacts,
  now: Date,
  holidays: ReadonlySet<LocalDate> = NO_HOLIDAYS,
): PlannedStep[] {
  const steps = facts.steps.filter(({ kind }) => kind === 'digest')
  return [planDigest({ ...facts, steps }, now, holidays)]
}

export function nextDigestAt(
  facts: LadderFacts,
  now: Date,
  holidays: ReadonlySet<LocalDate> = NO_HOLIDAYS,
): Date | undefined {
  return planSteps(facts, now, holidays).find(({ kind }) => kind === 'digest')?.dueAt
}

function planDigest(facts: LadderFacts, now: Date, holidays: ReadonlySet<LocalDate>): PlannedStep {
  const kind = 'digest'
  const { status, promisedOn } = facts.application
  if (status === 'closed') {
    return { kind, state: 'ended', dueAt: undefined, reason: 'closed: nothing more is due' }
  }
  if (status === 'paused') {
    return { kind, state: 'waiting', dueAt: undefined, reason: 'paused: nothing is due' }
  }
  const slot = afterPromise(digestSlot(facts, holidays), promisedOn, holidays)
  const dueAt = localMoment(slot.date, DUE_TIME, facts.timeZone)
  if (dueAt <= now) return { kind, state: 'due', dueAt, reason: slot.reason }
  if (slot.held !== undefined) return { kind, state: 'waiting', dueAt, reason: slot.held }
  return { kind, state: 'upcoming', dueAt, reason: slot.reason }
}

/** Too few good articles are looked for again soon, but never sooner than the digest is due anyway. */
function digestSlot(facts: LadderFacts, holidays: ReadonlySet<LocalDate>): Slot {
  const planned = afterCreation(onWorkingDay(cadenceSlot(facts), holidays), facts, holidays)
  const last = findLast(facts.steps)
  if (last?.event !== 'thin') return planned
  const again = nextWorkingDay(addDays(localDate(last.at, facts.timeZone), 1), holidays)
  if (again <= planned.date) return planned
  return { date: again, reason: 'the next working day: there were too few good articles last time' }
}

/** Counts from what the candidate did last, or from the interview. */
function cadenceSlot({ application, steps, timeZone }: LadderFacts): Slot {
  const last = findLast(steps.filter(({ event }) => event !== 'thin'))
  const from = last === undefined ? application.interviewedOn : localDate(last.at, timeZone)
  return {
    date: addDays(from, application.cadenceDays),
    reason: `${inWords(application.cadenceDays)} days after ${anchorInWords(last?.event)}`,
  }
}

function onWorkingDay(slot: Slot, holidays: ReadonlySet<LocalDate>): Slot {
  const date = nextWorkingDay(slot.date, holidays)
  if (date === slot.date) return slot
  const move = `moved from ${weekdayName(slot.date)} to ${weekdayName(date)}`
  return { date, reason: `${slot.reason}, ${move}` }
}

/** An interview of long ago is no reason to be late from the start. */
function afterCreation(slot: Slot, facts: LadderFacts, holidays: ReadonlySet<LocalDate>): Slot {
  const { createdAt } = facts.application
  const isAhead = (date: LocalDate) => localMoment(date, DUE_TIME, facts.timeZone) > createdAt
  if (isAhead(slot.date)) return slot
  const today = nextWorkingDay(localDate(createdAt, facts.timeZone), holidays)
  const date = isAhead(today) ? today : nextWorkingDay(addDays(today, 1), holidays)
  return { date, reason: 'the first working morning after you entered the application' }
}

/** One working day of grace, so that they can keep their promise on its last day. */
function afterPromise(
  slot: Slot,
  promisedOn: LocalDate | undefined,
  holidays: ReadonlySet<LocalDate>,
): Slot {
  if (promisedOn === undefined) return slot
  const date = nextWorkingDay(addDays(promisedOn, 1), holidays)
  if (slot.date >= date) return slot
  const day = formatShortDay(promisedOn)
  return {
    date,
    reason: `the working day after ${day}, when they promised to be in touch`,
    held: `held back: they promised to be in touch by ${day}`,
  }
}

function findLast(steps: readonly PastStep[]): PastStep | undefined {
  return steps.toSorted((a, b) => Number(a.at) - Number(b.at) || rank(a) - rank(b)).at(-1)
}

function rank({ event }: PastStep): number {
  return EVENT_ORDER.indexOf(event)
}

function anchorInWords(event: PastStep['event'] | undefined): string {
  switch (event) {
    case 'sent':
      return 'you sent the last one'
    case 'skipped':
      return 'you skipped the last one'
    case 'prepared':
      return 'the last draft, which is not sent yet'
    default:
      return 'the final interview'
  }
}

function inWords(days: number): string {
  return NUMBER_WORDS.get(days) ?? String(days)
}
