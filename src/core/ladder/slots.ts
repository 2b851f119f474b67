import type { LocalDate } from '../application/application.ts'
import {
  addDays,
  formatShortDay,
  localDate,
  localMoment,
  localTime,
  nextWorkingDay,
  weekdayName,
} from '../time/local-time.ts'
import { addWorkingDays, lastWorkingDay, laterDay } from '../time/working-days.ts'
import type { LadderFacts } from './facts.ts'
import { dayOf, historyOf, lastOf, openPromise } from './history.ts'
import type { Clock, Rung } from './playbooks.ts'
import { anchorInWords, CHANGES, inWords, promiseInWords } from './words.ts'

/** A day for a rung and the rule that chose it. */
export type Slot = {
  date: LocalDate
  /** For a rung that comes at once: its very moment. */
  at?: Date
  reason: string
  change: string
  /** Until that day: why it waits. */
  held?: string
  isSnoozed?: boolean
  /** Moved by the distance to another contact. */
  isHeld?: boolean
}

type ItselfClock = Extract<Clock, { from: 'itself' }>

/** Early on a working day of the recipient, so that the draft can be sent the same day. */
const DUE_TIME = '07:30'
/** From Maundy Thursday to the Tuesday after Easter. */
const DAYS_TO_A_NEAR_DAY = 5
/** When the interview is over for sure and the day is not. */
const EVENING = '18:00'

export function dueMoment(slot: Slot, { recipientTimeZone }: LadderFacts): Date {
  return slot.at ?? localMoment(slot.date, DUE_TIME, recipientTimeZone)
}

/** On the evening of the interview, or at once when it is entered later. */
export function atOnceSlot(facts: LadderFacts, rung: Rung): Slot {
  const { interviewedOn, createdAt } = facts.application
  const evening = localMoment(interviewedOn, EVENING, facts.timeZone)
  const isLate = createdAt > evening
  const at = isLate ? createdAt : evening
  const reason = isLate
    ? 'at once: the final interview is over'
    : 'on the evening of the final interview'
  const slot = { date: localDate(at, facts.timeZone), at, reason, change: '' }
  return snoozedSlot(facts, rung) ?? slot
}

/** The first day after which a thank-you is out of place. */
export function lapseMoment(facts: LadderFacts, days: number): Date {
  const day = addDays(facts.application.interviewedOn, days + 1)
  return localMoment(day, '00:00', facts.timeZone)
}

/** The day of a rung that comes again and again. */
export function repeatingSlot(facts: LadderFacts, rung: Rung, clock: ItselfClock): Slot {
  const slot = cadenceSlot(facts, rung, clock)
  return settle(slot, facts, rung)
}

/** The day of a rung that follows another one, counted from a day on which that was settled, or will be. */
export function followingSlot(
  facts: LadderFacts,
  rung: Rung,
  anchor: { day: LocalDate; words: string; days: number },
): Slot {
  return settle(
    {
      date: addDays(anchor.day, anchor.days),
      reason: `${inWords(anchor.days)} days after ${anchor.words}`,
      change: CHANGES.sending,
    },
    facts,
    rung,
  )
}

/** Every rule that moves a day, but for the distance to other contacts. What was put off has its day. */
function settle(slot: Slot, facts: LadderFacts, rung: Rung): Slot {
  const putOff = snoozedSlot(facts, rung)
  const rules = putOff === undefined ? [onWorkingDay, afterCreation, afterThin] : []
  return [...rules, afterPromise, afterResume].reduce(
    (moved, rule) => rule(moved, facts, rung),
    putOff ?? slot,
  )
}

function cadenceSlot(facts: LadderFacts, rung: Rung, { interval }: ItselfClock): Slot {
  const days = facts.application[interval]
  const last = historyOf(facts, rung.kind).findLast(
    ({ event }) => event !== 'thin' && event !== 'snoozed',
  )
  const from = last === undefined ? facts.application.interviewedOn : dayOf(last, facts)
  return {
    date: addDays(from, days),
    reason: `${inWords(days)} days after ${anchorInWords(last?.event)}`,
    change: CHANGES.sending,
  }
}

function onWorkingDay(slot: Slot, { holidays }: LadderFacts): Slot {
  const date = nextWorkingDay(slot.date, holidays)
  if (date === slot.date) return slot
  // Two weekdays say nothing of the week between them, as at the turn of the year.
  const isFar = date > addDays(slot.date, DAYS_TO_A_NEAR_DAY)
  const move = isFar
    ? `moved from ${formatShortDay(slot.date)} past the holidays`
    : `moved from ${weekdayName(slot.date)} to ${weekdayName(date)}`
  return { ...slot, date, reason: `${slot.reason}, ${move}` }
}

/**
 * An interview of long ago is no reason to be late from the start. Only one thing comes at once then; the rungs that ask
 * for an answer leave it a week.
 */
function afterCreation(slot: Slot, facts: LadderFacts, rung: Rung): Slot {
  const { createdAt } = facts.application
  const free = firstFreeMorning(createdAt, facts)
  if (slot.date >= free) return slot
  const { distance } = facts.playbook
  if (rung.clock.from === 'itself' || distance === 0) {
    const reason = 'the first working morning after you entered the application'
    return { ...slot, date: free, reason, change: CHANGES.entry }
  }
  const entered = localDate(createdAt, facts.recipientTimeZone)
  const date = addWorkingDays(entered, distance, facts.holidays)
  const reason = `${inWords(distance)} working days after you entered the application`
  return { ...slot, date: laterDay(date, free), reason, change: CHANGES.entry }
}

/** Too few good articles, or a fault: it is tried again soon, but never sooner than it is due anyway. */
function afterThin(slot: Slot, facts: LadderFacts, rung: Rung): Slot {
  const last = lastOf(facts, rung.kind)
  if (last?.event !== 'thin') return slot
  const date = nextWorkingDay(addDays(dayOf(last, facts), 1), facts.holidays)
  if (date <= slot.date) return slot
  const reason =
    rung.kind === 'digest'
      ? 'the next working day: there were too few good articles last time'
      : 'the next working day: it did not work out last time'
  return { ...slot, date, reason }
}

/** A pause is no debt: what fell into it comes once, on the first morning after it. */
function afterResume(slot: Slot, facts: LadderFacts): Slot {
  const resumed = historyOf(facts, 'application').findLast(({ event }) => event === 'resumed')
  if (resumed === undefined) return slot
  const free = firstFreeMorning(resumed.at, facts)
  if (slot.date >= free) return slot
  return { ...slot, date: free, reason: 'the first working morning after you resumed' }
}

/** One working day of grace, so that they can keep their promise on its last day. */
function afterPromise(slot: Slot, facts: LadderFacts, rung: Rung): Slot {
  const { promisedOn } = facts.application
  if (promisedOn === undefined || rung.promise === 'none') return slot
  if (rung.promise === 'keep') return keptPromise(slot, facts, rung)
  const date = nextWorkingDay(addDays(promisedOn, 1), facts.holidays)
  const words = { ...promiseInWords(promisedOn), change: CHANGES.promise }
  if (rung.promise === 'due' && !slot.isSnoozed && openPromise(facts) !== undefined) {
    const free = firstFreeMorning(facts.application.createdAt, facts)
    return { ...slot, ...words, date: laterDay(date, free) }
  }
  return slot.date >= date ? slot : { ...slot, ...words, date }
}

/** Whoever promised a day writes on it at the latest. */
function keptPromise(slot: Slot, facts: LadderFacts, rung: Rung): Slot {
  const promisedOn = openPromise(facts)
  if (promisedOn === undefined) return slot
  const date = lastWorkingDay(promisedOn, facts.holidays)
  // The draft for that day is there, sent or not: the next one comes in its turn.
  const isPrepared = historyOf(facts, rung.kind).some(
    (step) => step.event === 'prepared' && dayOf(step, facts) >= date,
  )
  if (slot.date <= date || isPrepared) return slot
  const free = firstFreeMorning(facts.application.createdAt, facts)
  const reason = 'the day that you promised them'
  return { ...slot, date: laterDay(date, free), reason, change: '' }
}

function snoozedSlot(facts: LadderFacts, rung: Rung): Slot | undefined {
  const last = lastOf(facts, rung.kind)
  if (last?.event !== 'snoozed' || last.detail === undefined) return undefined
  return {
    date: rung.isExempt ? last.detail : nextWorkingDay(last.detail, facts.holidays),
    reason: 'the day until which you put it off',
    change: CHANGES.snooze,
    isSnoozed: true,
  }
}

function firstFreeMorning(after: Date, { recipientTimeZone, holidays }: LadderFacts): LocalDate {
  const day = localDate(after, recipientTimeZone)
  const isOver = localTime(after, recipientTimeZone) >= DUE_TIME
  return nextWorkingDay(isOver ? addDays(day, 1) : day, holidays)
}
