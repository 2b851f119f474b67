import type { LocalDate } from '../../core/application/application.ts'
import { ladderFacts, type PlannedStep } from '../../core/ladder/facts.ts'
import { type FollowUpFigures, followUpFigures } from '../../core/ladder/follow-up-figures.ts'
import { type Silence, silenceOf } from '../../core/ladder/hiring-promise.ts'
import { leadingStep, planSteps } from '../../core/ladder/ladder.ts'
import { playbookOf } from '../../core/ladder/playbooks.ts'
import { localDate } from '../../core/time/local-time.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import type { Digest } from '../../store/digest/digests.ts'
import type { StoredStep } from '../../store/ladder/steps.ts'
import type { DigestEmail } from '../../store/outbox/emails.ts'
import { awaitedThanks } from '../application/write-now.tsx'

export type TodayCard = {
  kind: 'ready' | 'missing' | 'preparing' | 'upcoming' | 'paused' | 'closed'
  application: StoredApplication
  /** Those that wait to be sent, in the order of the ladder; the ones put off do not wait. */
  ready: readonly Digest[]
  /** The latest of all, whatever became of it. */
  digest: Digest | undefined
  email: DigestEmail | undefined
  next: PlannedStep | undefined
  /** The thank-you mail, while it may be written sooner. */
  thanks: PlannedStep | undefined
  figures: FollowUpFigures
  hasDigests: boolean
  /** Whether a hiring team's candidate would be left without a word. */
  silence: Silence
}

type Facts = {
  applications: readonly StoredApplication[]
  steps: readonly StoredStep[]
  /** Newest first. */
  digests: readonly Digest[]
  /** By digest. */
  emails: ReadonlyMap<number, DigestEmail>
  timeZone: string
}

const ORDER = ['ready', 'missing', 'preparing', 'upcoming', 'paused', 'closed'] as const

/** One card for each application; what waits for the owner comes first, then what is due soonest. */
export function todayCards(facts: Facts, now: Date): TodayCard[] {
  return facts.applications
    .map((application) => cardFor(application, facts, now))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
        silenceOrder(a) - silenceOrder(b) ||
        rungOrder(a) - rungOrder(b) ||
        dueMs(a) - dueMs(b) ||
        a.application.id - b.application.id,
    )
}

/** Whoever waits past a promised day stands above those who may wait. */
function silenceOrder({ silence }: TodayCard): number {
  return { broken: 0, soon: 1, 'no-date': 2, none: 2 }[silence.kind]
}

function cardFor(application: StoredApplication, facts: Facts, now: Date): TodayCard {
  const steps = facts.steps.filter(({ applicationId }) => applicationId === application.id)
  const digests = facts.digests.filter(({ applicationId }) => applicationId === application.id)
  const ladder = ladderFacts(application, facts.timeZone, steps)
  const plan = planSteps(ladder, now)
  const today = localDate(now, facts.timeZone)
  const ready = digests
    .filter(({ state, kind }) => state === 'ready' && !isPutOff(steps, kind, today))
    .toSorted((a, b) => placeOf(application, a) - placeOf(application, b) || a.id - b.id)
  const [digest] = ready.length > 0 ? ready : digests
  return {
    kind: kindOf(application, ready, digests),
    application,
    ready,
    digest,
    email: digest && facts.emails.get(digest.id),
    next: leadingStep(plan),
    thanks: awaitedThanks(plan),
    figures: followUpFigures(ladder, now),
    silence: application.playbook === 'hiring' ? silenceOf(ladder, now) : { kind: 'none' },
    hasDigests: plan.some(({ kind }) => kind === 'digest'),
  }
}

function isPutOff(steps: readonly StoredStep[], kind: Digest['kind'], today: LocalDate): boolean {
  const last = steps.findLast((step) => step.kind === kind)
  return last?.event === 'snoozed' && last.detail > today
}

function placeOf({ playbook }: StoredApplication, digest: Digest): number {
  return playbookOf(playbook).rungs.findIndex(({ kind }) => kind === digest.kind)
}

function kindOf(
  { status }: StoredApplication,
  ready: readonly Digest[],
  digests: readonly Digest[],
): TodayCard['kind'] {
  if (status === 'paused') return 'paused'
  if (ready.length > 0) return 'ready'
  if (digests.some(({ state }) => state === 'preparing')) return 'preparing'
  if (status === 'closed') return 'closed'
  const latest = digests[0]?.state
  return latest === 'thin' || latest === 'failed' ? 'missing' : 'upcoming'
}

/** A thank-you mail is more urgent than a digest. */
function rungOrder({ application, ready: [first] }: TodayCard): number {
  return first === undefined ? 0 : placeOf(application, first)
}

function dueMs({ next }: TodayCard): number {
  return next?.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER
}
