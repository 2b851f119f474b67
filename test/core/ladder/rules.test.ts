import { describe, expect, it } from 'vitest'
import type { LadderFacts } from '../../../src/core/ladder/facts.ts'
import { nextDueAt, planSteps } from '../../../src/core/ladder/ladder.ts'
import {
  addDays,
  isWorkingDay,
  localDate,
  localMoment,
  nextWorkingDay,
} from '../../../src/core/time/local-time.ts'
import { fc } from '../../support/fast-check.ts'

import { DIGESTS_ONLY } from './digests-only.ts'

const DAY_MS = 86_400_000

const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days))
const anyMoment = fc.date({
  min: new Date('2026-01-01'),
  max: new Date('2027-06-01'),
  noInvalidDate: true,
})
const anyFacts: fc.Arbitrary<LadderFacts> = fc
  .record({
    zone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
    playbook: fc.constant(DIGESTS_ONLY),
    holidays: fc.constant(new Set<string>()),
    application: fc.record({
      interviewedOn: anyDay,
      promisedOn: fc.option(anyDay, { nil: undefined }),
      cadenceDays: fc.integer({ min: 5, max: 60 }),
      secondMailDays: fc.constant(7),
      firstCallDays: fc.constant(10),
      secondCallDays: fc.constant(10),
      outcome: fc.constant(undefined),
      calls: fc.constant('unsaid' as const),
      status: fc.constant('active' as const),
      createdAt: anyMoment,
    }),
    steps: fc.array(
      fc.record({
        kind: fc.constant('digest' as const),
        event: fc.constantFrom(
          'prepared' as const,
          'thin' as const,
          'sent' as const,
          'skipped' as const,
        ),
        at: anyMoment,
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ zone, ...facts }) => ({ ...facts, timeZone: zone, recipientTimeZone: zone }))

describe('for any history', () => {
  it('the plan is the same each time, in whatever order the events are told', () => {
    fc.assert(
      fc.property(anyFacts, anyMoment, (facts, now) => {
        const turned = { ...facts, steps: facts.steps.toReversed() }
        expect(planSteps(turned, now)).toEqual(planSteps(facts, now))
      }),
    )
  })

  it('the digest is due at 07:30 on a working day, after the form came', () => {
    fc.assert(
      fc.property(anyFacts, anyMoment, (facts, now) => {
        const due = dueOf(facts, now)
        const day = localDate(due, facts.timeZone)
        expect(isWorkingDay(day)).toBe(true)
        expect(due).toEqual(localMoment(day, '07:30', facts.timeZone))
        expect(due > facts.application.createdAt).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('the digest never comes before the working day after the promised date', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, anyMoment, (facts, promisedOn, now) => {
        const promised = { ...facts, application: { ...facts.application, promisedOn } }
        const free = nextWorkingDay(addDays(promisedOn, 1))
        expect(localDate(dueOf(promised, now), facts.timeZone) >= free).toBe(true)
      }),
    )
  })

  it('the digest never comes sooner than the cadence after the last sending', () => {
    fc.assert(
      fc.property(anyFacts, anyMoment, (facts, now) => {
        const last = facts.steps.filter(({ event }) => event === 'sent').map(({ at }) => Number(at))
        fc.pre(last.length > 0)
        const sentOn = localDate(new Date(Math.max(...last)), facts.timeZone)
        const earliest = addDays(sentOn, facts.application.cadenceDays)
        expect(localDate(dueOf(facts, now), facts.timeZone) >= earliest).toBe(true)
      }),
    )
  })

  it('time that passes does not move what was not acted upon', () => {
    fc.assert(
      fc.property(anyFacts, anyMoment, anyMoment, (facts, now, later) => {
        expect(dueOf(facts, later)).toEqual(dueOf(facts, now))
      }),
    )
  })

  it('one more sending never makes the next digest due earlier', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat({ max: 60 }), anyMoment, (facts, days, now) => {
        const interviewMs = Date.parse(facts.application.interviewedOn) + DAY_MS
        const history = [facts.application.createdAt, ...facts.steps.map(({ at }) => at)]
        const at = new Date(Math.max(interviewMs, ...history.map(Number)) + days * DAY_MS)
        const steps = [...facts.steps, { kind: 'digest', event: 'sent', at } as const]
        expect(dueOf({ ...facts, steps }, now) >= dueOf(facts, now)).toBe(true)
      }),
    )
  })

  it('a sending marked later never makes the next digest due earlier', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), fc.nat({ max: 60 }), anyMoment, (facts, pick, days, now) => {
        const sendings = facts.steps.filter(({ event }) => event === 'sent')
        fc.pre(sendings.length > 0)
        const moved = sendings[pick % sendings.length]
        const steps = facts.steps.map((step) =>
          step === moved ? { ...step, at: new Date(Number(step.at) + days * DAY_MS) } : step,
        )
        expect(dueOf({ ...facts, steps }, now) >= dueOf(facts, now)).toBe(true)
      }),
    )
  })
})

function dueOf(facts: LadderFacts, now: Date): Date {
  const due = nextDueAt(facts, now)
  if (due === undefined) throw new Error('an active application has a next digest')
  return due
}
