import type { Outcome } from '../../src/core/application/application.ts'
import { type LadderFacts, ladderFacts } from '../../src/core/ladder/facts.ts'
import { nextDueAt, planSteps } from '../../src/core/ladder/ladder.ts'
import { rungOf } from '../../src/core/ladder/playbooks.ts'
import { sendingTimeFrom } from '../../src/core/ladder/sending-time.ts'
import type { DraftKind, PastStep } from '../../src/core/ladder/step.ts'
import { addDays, localDate } from '../../src/core/time/local-time.ts'
import type { Dice } from './dice.ts'
import type { Life } from './rules.ts'

const HOUR_MS = 3_600_000

/** One application and the candidate behind it, who sends, skips, forgets, hears from them, and stops one day. */
export type Candidate = {
  facts: LadderFacts
  steps: PastStep[]
  promises: { from: Date; day: string }[]
  /** What the candidate will do, by the hour. */
  plans: { at: Date; act: (now: Date) => void }[]
  /** Nothing is planned before. */
  restsUntil: number
  nextDueAt: Date | undefined
  /** Periods that were begun, as the database keeps them. */
  periods: Set<string>
  latenessHours: number[]
}

export function createCandidate(dice: Dice, start: Date): Candidate {
  const createdAt = new Date(start.getTime() + dice.between(0, 200 * 24 * 60) * 60_000)
  const zone = dice.pick(['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Europe/London'])
  const timeZone = dice.happens(0.8) ? zone : 'Australia/Sydney'
  const interviewedOn = addDays(localDate(createdAt, timeZone), -dice.pick([0, 0, 1, 2, 6, 30]))
  const promisedOn = dice.happens(0.3) ? addDays(interviewedOn, dice.between(2, 25)) : undefined
  const application = {
    interviewedOn,
    promisedOn,
    cadenceDays: dice.pick([10, 10, 7, 14, 5]),
    secondMailDays: 7,
    firstCallDays: 10,
    secondCallDays: dice.between(5, 14),
    status: 'active' as const,
    outcome: undefined,
    calls: dice.pick<LadderFacts['application']['calls']>(['unsaid', 'welcome', 'unwelcome']),
    createdAt,
    playbook: 'candidate' as const,
    country: '',
    interviewerTimeZone: zone,
  }
  const steps: PastStep[] = []
  const facts = ladderFacts(application, timeZone, steps)
  const candidate: Candidate = {
    facts,
    steps,
    promises: promisedOn === undefined ? [] : [{ from: createdAt, day: promisedOn }],
    plans: [],
    restsUntil: 0,
    nextDueAt: nextDueAt(facts, createdAt),
    periods: new Set(),
    latenessHours: [],
  }
  planLife(candidate, dice, createdAt)
  return candidate
}

export function toLife({ facts, steps, promises }: Candidate): Life {
  const { recipientTimeZone: zone, holidays, application } = facts
  return { zone, holidays, cadenceDays: application.cadenceDays, steps, promises }
}

/** What the hourly tick does for one application, from the question to the draft. */
export function tickFor(candidate: Candidate, dice: Dice, now: Date): void {
  if (candidate.nextDueAt === undefined || candidate.nextDueAt > now) return
  const { facts } = candidate
  const ripe = planSteps(facts, now).filter((step) => step.state === 'due' && !step.isPrepared)
  const opensAt = sendingTimeFrom(now, facts.recipientTimeZone, facts.holidays)
  for (const { kind, dueAt } of ripe) {
    if (opensAt > now && !rungOf(kind).isExempt) {
      candidate.nextDueAt = opensAt
      continue
    }
    const period = `${kind}:${localDate(now, facts.timeZone)}`
    if (candidate.periods.has(period)) continue
    candidate.periods.add(period)
    candidate.latenessHours.push((now.getTime() - (dueAt ?? now).getTime()) / HOUR_MS)
    prepare(candidate, kind, dice, now)
  }
  if (ripe.length === 0) candidate.nextDueAt = nextDueAt(facts, now)
}

function prepare(candidate: Candidate, kind: DraftKind, dice: Dice, now: Date): void {
  if (kind === 'digest' && dice.happens(0.1)) {
    note(candidate, { kind, event: 'thin', at: now })
    return
  }
  note(candidate, { kind, event: 'prepared', at: now })
  const { way } = rungOf(kind)
  const at = new Date(now.getTime() + dice.between(1, 60) * HOUR_MS)
  candidate.restsUntil = 0
  const close = (event: 'sent' | 'called' | 'skipped' | 'snoozed', detail = '') =>
    candidate.plans.push({
      at,
      act: (then) => {
        const last = candidate.steps.findLast((step) => step.kind === kind)
        if (last?.event === 'prepared') note(candidate, { kind, event, at: then, detail })
      },
    })
  if (dice.happens(0.1)) close('skipped')
  else if (dice.happens(0.05)) close('snoozed', addDays(localDate(at, 'UTC'), dice.between(2, 6)))
  else if (dice.happens(0.85)) {
    if (way === 'call') close('called', dice.pick(['answered', 'voicemail', 'no-answer']))
    else close('sent')
  }
}

/** Replies, named days, a pause, and the end, each at some time. */
function planLife(candidate: Candidate, dice: Dice, createdAt: Date): void {
  const inDays = (days: number) =>
    new Date(createdAt.getTime() + days * 24 * HOUR_MS + dice.between(0, 23) * HOUR_MS)
  const application = { kind: 'application' } as const
  for (let day = dice.between(10, 60); day < 300; day += dice.between(20, 90)) {
    candidate.plans.push({
      at: inDays(day),
      act: (at) => {
        note(candidate, { ...application, event: 'they-wrote', at })
        if (dice.happens(0.5))
          promise(candidate, addDays(localDate(at, 'UTC'), dice.between(1, 20)), at)
      },
    })
  }
  if (dice.happens(0.3)) {
    const day = dice.between(5, 100)
    candidate.plans.push({ at: inDays(day), act: (at) => setStatus(candidate, 'paused', at) })
    const until = day + dice.between(1, 60)
    candidate.plans.push({ at: inDays(until), act: (at) => setStatus(candidate, 'active', at) })
  }
  const outcome = dice.pick<Outcome>(['offer', 'rejected', 'withdrew', 'role-closed', 'no-answer'])
  candidate.plans.push({
    at: inDays(dice.between(15, 250)),
    act: (at) => {
      note(
        candidate,
        { ...application, event: 'outcome', at, detail: outcome },
        { status: 'closed', outcome },
      )
    },
  })
}

function promise(candidate: Candidate, day: string, at: Date): void {
  candidate.promises.push({ from: at, day })
  note(candidate, { kind: 'application', event: 'promised', at, detail: day }, { promisedOn: day })
}

function setStatus(candidate: Candidate, status: 'paused' | 'active', at: Date): void {
  const event = status === 'paused' ? 'paused' : 'resumed'
  note(candidate, { kind: 'application', event, at }, { status })
}

/** As one statement of the store: the event, what it changes, and the next due time. Nothing follows an outcome. */
function note(
  candidate: Candidate,
  step: PastStep,
  change: Partial<LadderFacts['application']> = {},
): void {
  if (candidate.facts.application.status === 'closed') return
  candidate.steps.push(step)
  candidate.facts = {
    ...candidate.facts,
    application: { ...candidate.facts.application, ...change },
    steps: candidate.steps,
  }
  candidate.nextDueAt = nextDueAt(candidate.facts, step.at)
}
