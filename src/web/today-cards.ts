import { leadingStep, planSteps } from '../core/ladder.ts'
import { ladderFacts, type PlannedStep } from '../core/ladder-facts.ts'
import type { StoredApplication } from '../store/applications.ts'
import type { Digest } from '../store/digests.ts'
import type { DigestEmail } from '../store/emails.ts'
import type { StoredStep } from '../store/steps.ts'

export type TodayCard = {
  kind: 'ready' | 'missing' | 'preparing' | 'upcoming' | 'paused' | 'closed'
  application: StoredApplication
  digest: Digest | undefined
  email: DigestEmail | undefined
  next: PlannedStep | undefined
}

type Facts = {
  applications: readonly StoredApplication[]
  steps: readonly StoredStep[]
  digests: readonly Digest[]
  /** By digest. */
  emails: ReadonlyMap<number, DigestEmail>
  timeZone: string
}

const ORDER = ['ready', 'missing', 'preparing', 'upcoming', 'paused', 'closed'] as const

/** One card for each application; what waits for the candidate comes first, then what is due soonest. */
export function todayCards(facts: Facts, now: Date): TodayCard[] {
  return facts.applications
    .map((application) => cardFor(application, facts, now))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
        dueMs(a) - dueMs(b) ||
        a.application.id - b.application.id,
    )
}

function cardFor(application: StoredApplication, facts: Facts, now: Date): TodayCard {
  const steps = facts.steps.filter(({ applicationId }) => applicationId === application.id)
  const digest = facts.digests.find(({ applicationId }) => applicationId === application.id)
  const next = leadingStep(planSteps(ladderFacts(application, facts.timeZone, steps), now))
  const email = digest && facts.emails.get(digest.id)
  return { kind: kindOf(application, digest), application, digest, email, next }
}

function kindOf({ status }: StoredApplication, digest: Digest | undefined): TodayCard['kind'] {
  if (status === 'paused' || status === 'closed') return status
  switch (digest?.state) {
    case 'ready':
    case 'preparing':
      return digest.state
    case 'thin':
    case 'failed':
      return 'missing'
    default:
      return 'upcoming'
  }
}

function dueMs({ next }: TodayCard): number {
  return next?.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER
}
