import type { LocalDate } from '../application/application.ts'
import { localDate } from '../time/local-time.ts'
import type { LadderFacts } from './facts.ts'
import { LAST_KINDS, type Rung } from './playbooks.ts'
import type { DraftKind, PastStep, StepEvent, StepKind } from './step.ts'

/** Of two events at the same moment the one further on counts. */
const EVENT_ORDER: readonly StepEvent[] = [
  'thin',
  'prepared',
  'snoozed',
  'skipped',
  'sent',
  'called',
]

export type Contact = { on: LocalDate; with: Rung | undefined }

export function dayOf({ at }: PastStep, { recipientTimeZone }: LadderFacts): LocalDate {
  return localDate(at, recipientTimeZone)
}

/** What happened to a rung, oldest first. */
export function historyOf(facts: LadderFacts, kind: PastStep['kind']): PastStep[] {
  const { steps } = facts
  return steps.filter((step) => step.kind === kind && !isTakenBack(step, steps)).toSorted(inOrder)
}

/** An outcome after which the application was resumed, and the last mail for it if that was not sent. */
export function isTakenBack(step: PastStep, steps: readonly PastStep[]): boolean {
  const isOfOutcome = step.event === 'outcome' || (isLast(step.kind) && !isDone(step))
  return isOfOutcome && steps.some(({ event, at }) => event === 'resumed' && at >= step.at)
}

function isLast(kind: StepKind): boolean {
  return LAST_KINDS.some((last) => last === kind)
}

export function lastOf(facts: LadderFacts, kind: PastStep['kind']): PastStep | undefined {
  return historyOf(facts, kind).at(-1)
}

/** The last time that it was done: sent, or called. */
export function lastDone(facts: LadderFacts, kind: DraftKind): PastStep | undefined {
  return historyOf(facts, kind).findLast(isDone)
}

export function isDone({ event }: PastStep): boolean {
  return event === 'sent' || event === 'called'
}

/** The last that was heard of them: a mail, or somebody who picked up the phone. */
export function lastHeard(facts: LadderFacts): PastStep | undefined {
  return facts.steps.filter(isAnswer).toSorted(inOrder).at(-1)
}

export function countUnanswered(facts: LadderFacts, kind: DraftKind): number {
  const heard = lastHeard(facts)
  const since = historyOf(facts, kind).filter(isDone)
  return since.filter(({ at }) => heard === undefined || at > heard.at).length
}

/**
 * The latest day on which one side got in touch, or may do so any moment: a draft that was prepared and is neither sent
 * nor skipped counts from the day it came.
 */
export function lastContact(facts: LadderFacts): Contact | undefined {
  const contacts = facts.playbook.rungs
    .filter(({ isExempt }) => !isExempt)
    .flatMap((rung) => contactsOf(facts, rung))
  const heard = lastHeard(facts)
  if (heard?.event === 'they-wrote') contacts.push({ on: dayOf(heard, facts), with: undefined })
  return contacts.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))).at(-1)
}

/** They promised a day, and nobody has written or called since: neither they nor the candidate. */
export function openPromise(facts: LadderFacts): LocalDate | undefined {
  const { promisedOn } = facts.application
  if (promisedOn === undefined) return undefined
  const heard = lastHeard(facts)
  if (heard !== undefined && dayOf(heard, facts) >= promisedOn) return undefined
  const isKept = facts.playbook.rungs.some((rung) =>
    historyOf(facts, rung.kind).some((step) => settles(step, rung, promisedOn, facts)),
  )
  return isKept ? undefined : promisedOn
}

function settles(step: PastStep, rung: Rung, promisedOn: LocalDate, facts: LadderFacts): boolean {
  const isOver = isDone(step) || step.event === 'skipped'
  if (rung.promise === 'due') return isOver && dayOf(step, facts) > promisedOn
  return rung.promise === 'keep' && isOver && dayOf(step, facts) >= promisedOn
}

function contactsOf(facts: LadderFacts, rung: Rung): Contact[] {
  const history = historyOf(facts, rung.kind)
  const done = history.filter((step) => isDone(step) && step.detail !== 'no-answer')
  const last = history.findLast(({ event }) => event !== 'thin')
  const waiting = last?.event === 'prepared' ? [last] : []
  return [...done, ...waiting].map((step) => ({ on: dayOf(step, facts), with: rung }))
}

function isAnswer({ event, detail }: PastStep): boolean {
  return event === 'they-wrote' || (event === 'called' && detail === 'answered')
}

function inOrder(a: PastStep, b: PastStep): number {
  return Number(a.at) - Number(b.at) || EVENT_ORDER.indexOf(a.event) - EVENT_ORDER.indexOf(b.event)
}

/** The rung that took the place of this one. */
export function successorOf(facts: LadderFacts, rung: Rung): Rung | undefined {
  const own = lastOf(facts, rung.kind)
  return facts.playbook.rungs.find(
    (other) =>
      other.kind !== rung.kind &&
      other.replaces.includes(rung.kind) &&
      historyOf(facts, other.kind).some(
        ({ event, at }) =>
          ['prepared', 'sent', 'called'].includes(event) && (own === undefined || at >= own.at),
      ),
  )
}
