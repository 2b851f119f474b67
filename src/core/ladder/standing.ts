import { localDate } from '../time/local-time.ts'
import type { LadderFacts } from './facts.ts'
import {
  countUnanswered,
  dayOf,
  historyOf,
  isDone,
  lastDone,
  lastOf,
  openPromise,
  successorOf,
} from './history.ts'
import { type Clock, type Rung, rungOf } from './playbooks.ts'
import { atOnceSlot, followingSlot, lapseMoment, repeatingSlot, type Slot } from './slots.ts'
import type { DraftKind } from './step.ts'
import { inWords, settledInWords } from './words.ts'

/** Where a rung stands, before anybody asks how close it comes to another one. */
export type Standing =
  | { kind: 'over'; state: 'done' | 'skipped' | 'ended'; at?: Date; reason: string }
  | { kind: 'prepared'; at: Date }
  | { kind: 'open'; slot: Slot }
  /** Its clock starts when another rung is done. */
  | { kind: 'follows'; rung: DraftKind }
  /** It is not on the plan at all. */
  | { kind: 'absent' }

const STATUS_MAIL = 'second-mail'

type RungClock = Extract<Clock, { from: 'rung' }>

export function standingOf(facts: LadderFacts, rung: Rung, now: Date): Standing {
  const { clock } = rung
  if (isUnwelcome(facts, rung)) {
    return { kind: 'over', state: 'skipped', reason: whyNoCall(facts, rung) }
  }
  switch (clock.from) {
    case 'itself':
      return limitOf(facts, rung) ?? { kind: 'open', slot: repeatingSlot(facts, rung, clock) }
    case 'interview':
      return settledOf(facts, rung) ?? thanksOf(facts, rung, clock.lapseDays, now)
    case 'rung':
      return (
        insteadOfCall(facts, rung) ??
        settledOf(facts, rung) ??
        limitOf(facts, rung) ??
        followerOf(facts, rung, clock)
      )
    case 'their-mail':
      return answerOf(facts, rung)
    case 'outcome':
      return lastMailOf(facts, rung)
  }
}

function isUnwelcome({ application }: LadderFacts, { way }: Rung): boolean {
  return way === 'call' && application.calls === 'unwelcome'
}

function whyNoCall(facts: LadderFacts, { kind }: Rung): string {
  const reason = 'you said that calls are not welcome'
  const isAsked = lastDone(facts, STATUS_MAIL) === undefined || mayAskOnceMore(facts)
  return kind === 'first-call' && isAsked ? `${reason}: another mail asks in its stead` : reason
}

/** Where nobody may call, the status mail comes once more on the day of the first call, if it had no answer. */
function insteadOfCall(facts: LadderFacts, rung: Rung): Standing | undefined {
  if (rung.kind !== STATUS_MAIL || facts.application.calls !== 'unwelcome') return undefined
  const last = historyOf(facts, rung.kind).findLast(({ event }) => event !== 'thin')
  if (last?.event !== 'sent' || !mayAskOnceMore(facts)) return undefined
  const words = 'the last one, in place of a call'
  const days = facts.application.firstCallDays
  const slot = followingSlot(facts, rung, { day: dayOf(last, facts), words, days })
  return { kind: 'open', slot }
}

/** One went unanswered, and one more may. */
function mayAskOnceMore(facts: LadderFacts): boolean {
  const count = countUnanswered(facts, STATUS_MAIL)
  return count > 0 && count < rungOf(STATUS_MAIL).mostUnanswered
}

/** A rung that comes once, and has. A promised day that passed in silence brings the status mail again. */
function settledOf(facts: LadderFacts, rung: Rung): Standing | undefined {
  const last = historyOf(facts, rung.kind).findLast(({ event }) => event !== 'thin')
  if (last === undefined || last.event === 'snoozed') return undefined
  if (last.event === 'prepared') return preparedOf(facts, rung, last.at)
  if (rung.promise === 'due' && openPromise(facts) !== undefined) return undefined
  return isDone(last)
    ? { kind: 'over', state: 'done', at: last.at, reason: rung.way === 'call' ? 'called' : 'sent' }
    : { kind: 'over', state: 'skipped', at: last.at, reason: 'you skipped it' }
}

function preparedOf(facts: LadderFacts, rung: Rung, at: Date): Standing {
  const successor = successorOf(facts, rung)
  if (successor === undefined) return { kind: 'prepared', at }
  return { kind: 'over', state: 'skipped', at, reason: `${successor.name} took its place` }
}

function limitOf(facts: LadderFacts, rung: Rung): Standing | undefined {
  const count = countUnanswered(facts, rung.kind)
  if (count < rung.mostUnanswered) return undefined
  const what = rung.kind === 'digest' ? 'digests' : 'status mails'
  return { kind: 'over', state: 'ended', reason: `${inWords(count)} ${what} went unanswered` }
}

function thanksOf(facts: LadderFacts, rung: Rung, lapseDays: number, now: Date): Standing {
  const successor = successorOf(facts, rung)
  if (successor !== undefined) {
    return { kind: 'over', state: 'skipped', reason: `${successor.name} took its place` }
  }
  const slot = atOnceSlot(facts, rung)
  const lapse = lapseMoment(facts, lapseDays)
  const isTooLate = facts.application.createdAt >= lapse || (now >= lapse && !slot.isSnoozed)
  if (isTooLate) {
    const reason = `too late: ${rung.name} belongs to the ${inWords(lapseDays)} days after the interview`
    return { kind: 'over', state: 'skipped', reason }
  }
  return { kind: 'open', slot }
}

function followerOf(facts: LadderFacts, rung: Rung, clock: RungClock): Standing {
  const days = facts.application[clock.interval]
  const before = rungOf(clock.rung)
  if (clock.orInterview) {
    const sent = lastDone(facts, before.kind)
    const day = sent === undefined ? facts.application.interviewedOn : dayOf(sent, facts)
    const words = sent === undefined ? 'the final interview' : before.name
    return { kind: 'open', slot: followingSlot(facts, rung, { day, words, days }) }
  }
  const standing = settledOf(facts, before) ?? limitOf(facts, before)
  const last = lastOf(facts, before.kind)
  if (standing?.kind !== 'over' || last === undefined) return { kind: 'follows', rung: before.kind }
  const words = settledInWords(before, last.event)
  return {
    kind: 'open',
    slot: followingSlot(facts, rung, { day: dayOf(last, facts), words, days }),
  }
}

/** Every mail of theirs wants one answer. */
function answerOf(facts: LadderFacts, rung: Rung): Standing {
  const wrote = historyOf(facts, 'application').findLast(({ event }) => event === 'they-wrote')
  if (wrote === undefined) return { kind: 'absent' }
  const since = historyOf(facts, rung.kind).filter(({ at }) => at >= wrote.at)
  const last = since.findLast(({ event }) => event !== 'thin')
  if (last === undefined) {
    const day = dayOf(wrote, facts)
    const slot = { date: day, at: wrote.at, reason: 'at once: they wrote to you', change: '' }
    return { kind: 'open', slot }
  }
  if (last.event === 'prepared') return { kind: 'prepared', at: last.at }
  return { kind: 'absent' }
}

/** Offered once there is an outcome, and prepared when somebody asks for it. */
function lastMailOf(facts: LadderFacts, rung: Rung): Standing {
  if (facts.application.outcome === undefined) return { kind: 'absent' }
  const settled = settledOf(facts, rung)
  if (settled !== undefined) return settled
  const ended = historyOf(facts, 'application').findLast(({ event }) => event === 'outcome')
  const at = ended?.at ?? facts.application.createdAt
  const slot = {
    date: localDate(at, facts.recipientTimeZone),
    at,
    reason: 'there is an outcome',
    change: '',
  }
  return { kind: 'open', slot }
}
