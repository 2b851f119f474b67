import { describe, expect, it } from 'vitest'
import type { LadderFacts, PlannedStep } from '../../../src/core/ladder/facts.ts'
import { countUnanswered, lastContact } from '../../../src/core/ladder/history.ts'
import { planSteps } from '../../../src/core/ladder/ladder.ts'
import { playbookOf, rungOf } from '../../../src/core/ladder/playbooks.ts'
import type { PastStep } from '../../../src/core/ladder/step.ts'
import { countryOfZone, holidaysOf } from '../../../src/core/time/holidays.ts'
import {
  addDays,
  isWorkingDay,
  localDate,
  localMoment,
  nextWorkingDay,
} from '../../../src/core/time/local-time.ts'
import { addWorkingDays } from '../../../src/core/time/working-days.ts'
import { fc } from '../../support/fast-check.ts'

const ZONES = Intl.supportedValuesOf('timeZone')
const OVER: readonly PlannedStep['state'][] = ['done', 'skipped', 'ended', 'merged']

const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days))
const anyMoment = fc.date({
  min: new Date('2026-01-01'),
  max: new Date('2027-06-01'),
  noInvalidDate: true,
})
const anyDays = fc.integer({ min: 5, max: 60 })
const rungStep: fc.Arbitrary<PastStep> = fc.record({
  kind: fc.constantFrom('thank-you', 'second-mail', 'digest', 'first-call', 'second-call'),
  event: fc.constantFrom('prepared', 'thin', 'sent', 'skipped'),
  at: anyMoment,
})
const snooze: fc.Arbitrary<PastStep> = fc.record({
  kind: fc.constantFrom('second-mail', 'digest', 'first-call'),
  event: fc.constant('snoozed'),
  at: anyMoment,
  detail: anyDay,
})
const call: fc.Arbitrary<PastStep> = fc.record({
  kind: fc.constantFrom('first-call', 'second-call'),
  event: fc.constant('called'),
  at: anyMoment,
  detail: fc.constantFrom('answered', 'voicemail', 'no-answer'),
})
const happening: fc.Arbitrary<PastStep> = fc.record({
  kind: fc.constant('application'),
  event: fc.constantFrom('they-wrote', 'paused', 'resumed'),
  at: anyMoment,
})
const anySteps = fc.array(fc.oneof({ arbitrary: rungStep, weight: 4 }, snooze, call, happening), {
  maxLength: 12,
})

function factsOf(name: 'candidate' | 'hiring'): fc.Arbitrary<LadderFacts> {
  return fc
    .record({
      zone: fc.constantFrom(...ZONES),
      timeZone: fc.constantFrom(...ZONES),
      steps: anySteps,
      application: fc.record({
        interviewedOn: anyDay,
        promisedOn: fc.option(anyDay, { nil: undefined }),
        cadenceDays: anyDays,
        secondMailDays: anyDays,
        firstCallDays: anyDays,
        secondCallDays: anyDays,
        status: fc.constant('active' as const),
        outcome: fc.constant(undefined),
        calls: fc.constantFrom('unsaid' as const, 'welcome' as const, 'unwelcome' as const),
        createdAt: anyMoment,
      }),
    })
    .map(({ zone, ...facts }) => ({
      ...facts,
      playbook: playbookOf(name),
      recipientTimeZone: zone,
      holidays: holidaysOf(countryOfZone(zone)),
    }))
}

/** What is still to be prepared and bound to working days and distances. */
function ahead(facts: LadderFacts, now: Date) {
  return planSteps(facts, now).flatMap((step) => {
    const isSpaced = !(rungOf(step.kind).isExempt || step.isPrepared || OVER.includes(step.state))
    return isSpaced && step.dueAt !== undefined ? [{ ...step, dueAt: step.dueAt }] : []
  })
}

const given = (check: (facts: LadderFacts, now: Date, later: Date) => void) =>
  fc.assert(
    fc.property(factsOf('candidate'), anyMoment, anyMoment, (facts, one, other) => {
      const [now = one, later = other] = [one, other].toSorted((a, b) => Number(a) - Number(b))
      check(facts, now, later)
    }),
    { numRuns: 250 },
  )

describe('for any history of a candidate and any now', () => {
  it('the plan is the same each time, in whatever order the events are told', () => {
    given((facts, now) => {
      const turned = { ...facts, steps: facts.steps.toReversed() }
      fc.pre(new Set(facts.steps.map(({ at }) => Number(at))).size === facts.steps.length)
      expect(planSteps(turned, now)).toEqual(planSteps(facts, now))
    })
  })

  it('whatever lies ahead comes at 07:30 on a working day of the recipient', () => {
    given((facts, now) => {
      for (const { dueAt } of ahead(facts, now)) {
        const day = localDate(dueAt, facts.recipientTimeZone)
        expect(isWorkingDay(day, facts.holidays)).toBe(true)
        expect(dueAt).toEqual(localMoment(day, '07:30', facts.recipientTimeZone))
      }
    })
  })

  it('two contacts are never closer than five working days, and none is close to the last one', () => {
    given((facts, now) => {
      const last = lastContact(facts)
      const days = ahead(facts, now).map(({ dueAt }) => localDate(dueAt, facts.recipientTimeZone))
      const contacts = [...(last === undefined ? [] : [last.on]), ...days]
      for (const [index, day] of contacts.slice(1).entries()) {
        const before = contacts[index] ?? day
        expect(day >= addWorkingDays(before, 5, facts.holidays)).toBe(true)
      }
    })
  })

  it('nothing comes before the working day after a promised one', () => {
    given((facts, now) => {
      const { promisedOn } = facts.application
      fc.pre(promisedOn !== undefined)
      const free = nextWorkingDay(addDays(promisedOn ?? '', 1), facts.holidays)
      for (const { dueAt } of ahead(facts, now)) {
        expect(localDate(dueAt, facts.recipientTimeZone) >= free).toBe(true)
      }
    })
  })

  it('two status mails and four digests may go unanswered, and no more come', () => {
    given((facts, now) => {
      const kinds = ahead(facts, now).map(({ kind }) => kind)
      if (countUnanswered(facts, 'second-mail') >= 2) expect(kinds).not.toContain('second-mail')
      if (countUnanswered(facts, 'digest') >= 4) expect(kinds).not.toContain('digest')
    })
  })

  it('one thing is due at a time, and once it is prepared nothing else is', () => {
    given((facts, now) => {
      const due = ahead(facts, now).filter(({ state }) => state === 'due')
      expect(due.length).toBeLessThanOrEqual(1)
      const [first] = due
      const isLatest = facts.steps.every(({ at }) => at < now)
      if (first === undefined || !isLatest) return
      const prepared = { kind: first.kind, event: 'prepared', at: now } as const
      const after = { ...facts, steps: [...facts.steps, prepared] }
      expect(ahead(after, now).filter(({ state }) => state === 'due')).toEqual([])
    })
  })

  it('time that passes moves nothing, unless something is overdue that others keep away from', () => {
    given((facts, now, later) => {
      const days = (at: Date) => ahead(facts, at).map(({ key, dueAt }) => ({ key, dueAt }))
      const [first] = days(now)
      expect(days(later)[0]).toEqual(first)
      const isOverdue = ahead(facts, later).some(({ state }) => state === 'due')
      if (!isOverdue) expect(days(later)).toEqual(days(now))
    })
  })

  it('nothing is due while it is paused, nor after an outcome but one last mail', () => {
    given((facts, now) => {
      const { application } = facts
      const paused = { ...facts, application: { ...application, status: 'paused' as const } }
      expect(ahead(paused, now)).toEqual([])
      const closed = { ...application, status: 'closed' as const, outcome: 'offer' as const }
      const open = planSteps({ ...facts, application: closed }, now).filter(
        ({ state, isPrepared }) => !(isPrepared || OVER.includes(state)),
      )
      expect(open.map(({ kind }) => kind)).toEqual(['last-mail'])
    })
  })
})

describe('for any history of a hiring team', () => {
  it('no candidate is left silent past the promised day', () => {
    fc.assert(
      fc.property(factsOf('hiring'), anyMoment, (facts, now) => {
        const { promisedOn, createdAt } = facts.application
        const quiet = { ...facts, steps: [] }
        fc.pre(promisedOn !== undefined && localDate(createdAt, 'UTC') < addDays(promisedOn, -14))
        const update = ahead(quiet, now).find(({ kind }) => kind === 'hiring-update')
        const day = update && localDate(update.dueAt, facts.recipientTimeZone)
        expect(day !== undefined && day <= (promisedOn ?? '')).toBe(true)
      }),
    )
  })
})

it('half past seven is half past seven in every time zone, on every day of two years', () => {
  const days = Array.from({ length: 731 }, (_, index) => addDays('2026-01-01', index))
  for (const zone of ZONES) {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    })
    for (const day of days)
      expect(clock.format(localMoment(day, '07:30', zone))).toBe(`${day} 07:30`)
  }
}, 300_000)
