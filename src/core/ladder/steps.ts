import type { LadderFacts, PlannedStep } from './facts.ts'
import { historyOf } from './history.ts'
import type { Rung } from './playbooks.ts'
import { dueMoment, type Slot } from './slots.ts'
import type { Standing } from './standing.ts'
import { CHANGES } from './words.ts'

/** A step that is still to be prepared. */
export function openStep(facts: LadderFacts, rung: Rung, slot: Slot, now: Date): PlannedStep {
  const dueAt = dueMoment(slot, facts)
  const state = dueAt <= now ? 'due' : stateAhead(slot)
  const reason = dueAt > now && slot.held !== undefined ? slot.held : slot.reason
  return { ...about(facts, rung, 1), state, dueAt, reason, change: slot.change, isPrepared: false }
}

/** A step that is done with, or whose draft is there. */
export function settledStep(facts: LadderFacts, rung: Rung, standing: Standing): PlannedStep[] {
  const step = { ...about(facts, rung, 0), change: CHANGES.none, isPrepared: false }
  switch (standing.kind) {
    case 'over':
      return [{ ...step, state: standing.state, dueAt: standing.at, reason: standing.reason }]
    case 'prepared':
      return [
        { ...step, state: 'due', dueAt: standing.at, reason: readyInWords(rung), isPrepared: true },
      ]
    default:
      return []
  }
}

function readyInWords({ way }: Rung): string {
  return `the ${way === 'call' ? 'card' : 'draft'} is there and waits for you`
}

export function mergedStep(facts: LadderFacts, rung: Rung, slot: Slot, into: Rung): PlannedStep {
  return {
    ...about(facts, rung, 1),
    key: `${rung.kind}-merged`,
    state: 'merged',
    dueAt: dueMoment(slot, facts),
    reason: `${into.name} goes that day instead, and the digest follows later`,
    change: `It comes sooner if you skip ${into.name}.`,
    isPrepared: false,
  }
}

/** A step whose clock starts when another one is done. */
export function waitingStep(facts: LadderFacts, rung: Rung, before: Rung): PlannedStep {
  const isCall = before.way === 'call'
  return {
    ...about(facts, rung, 1),
    state: 'waiting',
    dueAt: undefined,
    reason: `it counts from the day on which you ${isCall ? 'make' : 'send'} ${before.name}`,
    change: `Say that you have ${isCall ? 'made' : 'sent'} ${before.name}, or skip it.`,
    isPrepared: false,
  }
}

/** Nothing is due while the application is paused, and nothing more when it is closed. */
export function stoppedStep(facts: LadderFacts, rung: Rung): PlannedStep {
  const isPaused = facts.application.status === 'paused'
  return {
    ...about(facts, rung, 1),
    state: isPaused ? 'waiting' : 'ended',
    dueAt: undefined,
    reason: isPaused ? 'paused: nothing is due' : 'closed: nothing more is due',
    change: isPaused ? 'Resume the application.' : CHANGES.none,
    isPrepared: false,
  }
}

function about(facts: LadderFacts, { kind, name, way }: Rung, ahead: 0 | 1) {
  const prepared = historyOf(facts, kind).filter(({ event }) => event === 'prepared').length
  return { key: `${kind}-${Math.max(1, prepared + ahead)}`, kind, name, way }
}

function stateAhead({ isSnoozed, held, isHeld }: Slot): PlannedStep['state'] {
  if (isHeld) return 'held'
  if (isSnoozed) return 'snoozed'
  return held === undefined ? 'upcoming' : 'waiting'
}
