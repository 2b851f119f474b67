import { keepDistance } from './distance.ts'
import type { LadderFacts, PlannedStep } from './facts.ts'
import type { Rung } from './playbooks.ts'
import { type Standing, standingOf } from './standing.ts'
import { openStep, settledStep, stoppedStep } from './steps.ts'

type Stood = { rung: Rung; standing: Standing }

const OVER: readonly PlannedStep['state'][] = ['done', 'skipped', 'ended', 'merged']

/**
 * The steps of the follow-up, done and to come, in the order of their days. What is due depends on what happened, never
 * on `now`: time that passes moves nothing, it turns 'upcoming' into 'due'. Two exceptions: while a step is due and not
 * prepared yet, those that keep a distance to it move along; and a thank-you lapses.
 */
export function planSteps(facts: LadderFacts, now: Date): PlannedStep[] {
  const stood = facts.playbook.rungs.map((rung) => ({
    rung,
    standing: standingOf(facts, rung, now),
  }))
  const settled = stood.flatMap(({ rung, standing }) => settledStep(facts, rung, standing))
  const isActive = facts.application.status === 'active'
  const ahead = isActive ? planActive(facts, stood, now) : planStopped(facts, stood, now)
  return [...settled, ...ahead].toSorted((a, b) => dueMs(a) - dueMs(b))
}

/** The next step that is to be prepared. */
function nextStep(plan: readonly PlannedStep[]): PlannedStep | undefined {
  return plan.find(({ state, isPrepared }) => !isPrepared && !OVER.includes(state))
}

/** What to say of an application in one sentence: what comes next, or why nothing does. */
export function leadingStep(plan: readonly PlannedStep[]): PlannedStep | undefined {
  return nextStep(plan) ?? plan.findLast(({ state }) => state === 'ended')
}

/** When the next step is to be prepared. */
export function nextDueAt(facts: LadderFacts, now: Date): Date | undefined {
  if (facts.application.status !== 'active') return undefined
  return nextStep(planSteps(facts, now))?.dueAt
}

function planActive(facts: LadderFacts, stood: readonly Stood[], now: Date): PlannedStep[] {
  const open = listOpen(stood)
  const followers = stood.flatMap(({ rung, standing }) =>
    standing.kind === 'follows' ? [{ rung, follows: standing.rung }] : [],
  )
  const spaced = { open: open.filter(({ rung }) => !rung.isExempt), followers }
  const atOnce = open.filter(({ rung }) => rung.isExempt)
  return [
    ...atOnce.map(({ rung, slot }) => openStep(facts, rung, slot, now)),
    ...keepDistance(facts, spaced, now),
  ]
}

/** Paused or closed. Only the last mail is still there to be asked for. */
function planStopped(facts: LadderFacts, stood: readonly Stood[], now: Date): PlannedStep[] {
  const lastMail = listOpen(stood).filter(({ rung }) => rung.clock.from === 'outcome')
  const stopped = stood.filter(
    ({ rung, standing }) =>
      rung.clock.from !== 'outcome' && (standing.kind === 'open' || standing.kind === 'follows'),
  )
  return [
    ...lastMail.map(({ rung, slot }) => openStep(facts, rung, slot, now)),
    ...stopped.map(({ rung }) => stoppedStep(facts, rung)),
  ]
}

function listOpen(stood: readonly Stood[]) {
  return stood.flatMap(({ rung, standing }) =>
    standing.kind === 'open' ? [{ rung, slot: standing.slot }] : [],
  )
}

/** Steps without a day come last, in the order of the playbook. */
function dueMs({ dueAt }: PlannedStep): number {
  return dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER
}
