import { expect, it } from 'vitest'
import { type Candidate, createCandidate, tickFor, toLife } from './candidate.ts'
import { createDice } from './dice.ts'
import { brokenRules } from './rules.ts'

const START = new Date('2026-01-05T00:30:00Z')
const HOURS = 365 * 24
const HOUR_MS = 3_600_000
const COUNT = 1000
const MISSED = 0.05
const DOUBLED = 0.05

it('a thousand applications live through a year of hourly ticks without a broken rule', () => {
  const dice = createDice(20_260_105)
  const candidates = Array.from({ length: COUNT }, () => createCandidate(dice, START))
  const ticks = { run: 0, missed: 0, doubled: 0 }
  for (let hour = 0; hour < HOURS; hour += 1) {
    const now = new Date(START.getTime() + hour * HOUR_MS)
    for (const candidate of candidates) live(candidate, now)
    if (dice.happens(MISSED)) {
      ticks.missed += 1
      continue
    }
    const times = dice.happens(DOUBLED) ? 2 : 1
    ticks.run += times
    ticks.doubled += times - 1
    for (let time = 0; time < times; time += 1) {
      for (const candidate of candidates) tickFor(candidate, dice, now)
    }
  }
  const broken = candidates.flatMap((candidate) => brokenRules(toLife(candidate)))
  report(candidates, ticks, broken)
  expect(broken).toEqual([])
  expect(count(candidates, 'digest', 'prepared')).toBeGreaterThan(COUNT)
}, 300_000)

/** The candidate does what was planned for this hour. */
function live(candidate: Candidate, now: Date): void {
  if (candidate.restsUntil > now.getTime()) return
  const due = candidate.plans.filter(({ at }) => at <= now)
  candidate.plans = candidate.plans.filter(({ at }) => at > now)
  for (const { act } of due) act(now)
  candidate.restsUntil = Math.min(...candidate.plans.map(({ at }) => at.getTime()))
}

function count(candidates: readonly Candidate[], kind: string, event: string): number {
  const steps = candidates.flatMap((candidate) => candidate.steps)
  return steps.filter((step) => step.kind === kind && step.event === event).length
}

function report(
  candidates: readonly Candidate[],
  ticks: { run: number; missed: number; doubled: number },
  broken: readonly string[],
): void {
  const kinds = ['thank-you', 'second-mail', 'first-call', 'second-call', 'digest']
  const drafts = kinds.map((kind) => `${count(candidates, kind, 'prepared')} ${kind}`)
  const late = candidates.flatMap(({ latenessHours }) => latenessHours)
  const inTime = late.filter((hours) => hours < 1).length / late.length
  const sameDay = late.filter((hours) => hours < 12).length / late.length
  process.stdout.write(
    `A year: ${COUNT} applications, ${ticks.run} ticks (${ticks.missed} missed, ${ticks.doubled} doubled), ` +
      `${drafts.join(', ')}, ${count(candidates, 'digest', 'sent')} digests sent, ` +
      `${count(candidates, 'digest', 'thin')} thin; ${percent(inTime)} of the drafts within the hour of ` +
      `their due time, ${percent(sameDay)} the same day; ${broken.length} broken rules.\n`,
  )
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
