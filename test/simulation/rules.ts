import type { PastStep } from '../../src/core/ladder/step.ts'
import { addDays, isWorkingDay, localDate } from '../../src/core/time/local-time.ts'

/** What one application went through, to be judged by rules that are written a second time, and plainly. */
export type Life = {
  zone: string
  holidays: ReadonlySet<string>
  cadenceDays: number
  steps: readonly PastStep[]
  /** From which moment on which day was promised. */
  promises: readonly { from: Date; day: string }[]
}

const SPACED = ['second-mail', 'first-call', 'second-call', 'digest']
const DISTANCE = 5

/** Everything in a life that the rules of the ladder forbid. */
export function brokenRules(life: Life): string[] {
  return life.steps.flatMap((step, index) => {
    if (step.event !== 'prepared' || step.kind === 'last-mail') return []
    const before = life.steps.slice(0, index)
    const breaches = [
      ...stoppedRules(before),
      ...(step.kind === 'thank-you' ? [] : dayRules(step, life)),
      ...(SPACED.includes(step.kind) ? distanceRules(step, before, life) : []),
      ...limitRules(step, before),
      ...onceRules(step, before, life),
    ]
    return breaches.map((breach) => `${step.kind} of ${step.at.toISOString()}: ${breach}`)
  })
}

function stoppedRules(before: readonly PastStep[]): string[] {
  const last = before.findLast(({ event }) => ['paused', 'resumed', 'outcome'].includes(event))
  if (last?.event === 'paused') return ['prepared during a pause']
  return last?.event === 'outcome' ? ['prepared after the outcome'] : []
}

function dayRules({ at }: PastStep, { zone, holidays, promises }: Life): string[] {
  const day = localDate(at, zone)
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(at)
  const promise = promises.findLast(({ from }) => from <= at)
  return [
    ...(isWorkingDay(day, holidays) ? [] : ['not on a working day']),
    ...(hour >= '07:30' && hour < '18:00' ? [] : [`at ${hour}`]),
    ...(promise !== undefined && day <= promise.day ? ['before the promised day was over'] : []),
  ]
}

/** Contacts are what was sent, calls that reached somebody, mails of theirs, and drafts that wait. */
function distanceRules(step: PastStep, before: readonly PastStep[], life: Life): string[] {
  const contacts = before.filter(
    (other, index) =>
      other.event === 'they-wrote' ||
      (SPACED.includes(other.kind) &&
        (other.event === 'sent' ||
          (other.event === 'called' && other.detail !== 'no-answer') ||
          (other.event === 'prepared' && !before.slice(index).some(closes(other))))),
  )
  const day = localDate(step.at, life.zone)
  return contacts
    .map(({ at, kind }) => ({ kind, on: localDate(at, life.zone) }))
    .filter(({ on }) => countWorkingDays(on, day, life.holidays) < DISTANCE)
    .map(({ kind, on }) => `too close to ${kind} of ${on}`)
}

function closes(draft: PastStep) {
  return ({ kind, event }: PastStep) =>
    kind === draft.kind && ['sent', 'called', 'skipped', 'snoozed'].includes(event)
}

function limitRules({ kind }: PastStep, before: readonly PastStep[]): string[] {
  const heard = before.findLast(
    ({ event, detail }) => event === 'they-wrote' || (event === 'called' && detail === 'answered'),
  )
  const unanswered = before.filter(
    (step) =>
      step.kind === kind && step.event === 'sent' && (heard === undefined || step.at > heard.at),
  ).length
  const most = kind === 'digest' ? 4 : 2
  return unanswered >= most ? [`${unanswered} unanswered already`] : []
}

/** A digest comes once a round, and no sooner than the cadence after the last one was sent or skipped. */
function onceRules({ kind, at }: PastStep, before: readonly PastStep[], life: Life): string[] {
  const last = before.findLast((step) => step.kind === kind)
  if (kind !== 'digest') return last?.event === 'prepared' ? ['prepared twice'] : []
  if (last === undefined || last.event === 'thin' || last.event === 'snoozed') return []
  const earliest = addDays(localDate(last.at, life.zone), life.cadenceDays)
  return localDate(at, life.zone) < earliest ? [`sooner than ${earliest}`] : []
}

function countWorkingDays(from: string, to: string, holidays: ReadonlySet<string>): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, holidays)) count += 1
  }
  return count
}
