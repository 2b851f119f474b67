import { describe, expect, it } from 'vitest'
import type { LadderFacts } from '../../../src/core/ladder/facts.ts'
import { nextDueAt, planSteps } from '../../../src/core/ladder/ladder.ts'
import { holidaysOf } from '../../../src/core/time/holidays.ts'
import { formatMoment } from '../../../src/core/time/local-time.ts'
import { DIGESTS_ONLY } from './digests-only.ts'

type Step = LadderFacts['steps'][number]

const BERLIN = 'Europe/Berlin'

describe('the next digest', () => {
  // November 2026 begins on a Sunday: 2, 9, 16, 23 and 30 are Mondays.
  it.each([
    [
      'is due exactly on the tenth day after the sending when that is a working day',
      { steps: [sent('2026-11-03T15:00:00Z')] },
      'Fri 13 Nov, 07:30',
      'ten days after you sent the last one',
    ],
    [
      'moves to Monday when the tenth day is a Saturday',
      { steps: [sent('2026-11-04T15:00:00Z')] },
      'Mon 16 Nov, 07:30',
      'ten days after you sent the last one, moved from Saturday to Monday',
    ],
    [
      'moves to Monday when the tenth day is a Sunday',
      { steps: [sent('2026-11-05T15:00:00Z')] },
      'Mon 16 Nov, 07:30',
      'ten days after you sent the last one, moved from Sunday to Monday',
    ],
    [
      'counts from the final interview when nothing was sent',
      { interviewedOn: '2026-11-03', createdAt: '2026-11-04T10:00:00Z' },
      'Fri 13 Nov, 07:30',
      'ten days after the final interview',
    ],
    [
      'counts the cadence of the application',
      { steps: [sent('2026-11-03T15:00:00Z')], cadenceDays: 14 },
      'Tue 17 Nov, 07:30',
      '14 days after you sent the last one',
    ],
    [
      'counts from the sending, not from the drafting',
      { steps: [prepared('2026-11-03T06:30:00Z'), sent('2026-11-06T09:00:00Z')] },
      'Mon 16 Nov, 07:30',
      'ten days after you sent the last one',
    ],
    [
      'counts from the local day of the sending, which may be another one in UTC',
      { steps: [sent('2026-11-02T23:30:00Z')] },
      'Fri 13 Nov, 07:30',
      'ten days after you sent the last one',
    ],
    [
      'replaces a draft that was never sent',
      { steps: [sent('2026-10-23T09:00:00Z'), prepared('2026-11-02T06:30:00Z')] },
      'Thu 12 Nov, 07:30',
      'ten days after the last draft, which is not sent yet',
    ],
    [
      'counts from a skip',
      { steps: [prepared('2026-11-02T06:30:00Z'), skipped('2026-11-03T09:00:00Z')] },
      'Fri 13 Nov, 07:30',
      'ten days after you skipped the last one',
    ],
    [
      'is tried again the next working day when there was too little to send',
      { steps: [sent('2026-10-27T09:00:00Z'), thin('2026-11-06T06:30:00Z')] },
      'Mon 9 Nov, 07:30',
      'the next working day: there were too few good articles last time',
    ],
    [
      'does not come sooner because somebody looked for articles in between and found too few',
      { steps: [sent('2026-11-03T09:00:00Z'), thin('2026-11-05T09:00:00Z')] },
      'Fri 13 Nov, 07:30',
      'ten days after you sent the last one',
    ],
    [
      'counts from the draft that came after a day with too little',
      { steps: [thin('2026-11-02T06:30:00Z'), prepared('2026-11-03T06:30:00Z')] },
      'Fri 13 Nov, 07:30',
      'ten days after the last draft, which is not sent yet',
    ],
    [
      'counts from the sending when the draft was made at the same moment',
      { steps: [sent('2026-11-03T09:00:00Z'), prepared('2026-11-03T09:00:00Z')] },
      'Fri 13 Nov, 07:30',
      'ten days after you sent the last one',
    ],
    [
      'is due the next working morning when the interview was long before the form',
      { interviewedOn: '2026-08-03', createdAt: '2026-11-03T10:00:00Z' },
      'Wed 4 Nov, 07:30',
      'the first working morning after you entered the application',
    ],
    [
      'is due the same morning when the form came before half past seven',
      { interviewedOn: '2026-08-03', createdAt: '2026-11-03T05:00:00Z' },
      'Tue 3 Nov, 07:30',
      'the first working morning after you entered the application',
    ],
    [
      'is due the next morning when the form came at half past seven',
      { interviewedOn: '2026-08-03', createdAt: '2026-11-03T06:30:00Z' },
      'Wed 4 Nov, 07:30',
      'the first working morning after you entered the application',
    ],
    [
      'is due on Monday when the form came on a Friday afternoon',
      { interviewedOn: '2026-08-03', createdAt: '2026-11-06T15:00:00Z' },
      'Mon 9 Nov, 07:30',
      'the first working morning after you entered the application',
    ],
  ])('%s', (_case, history, due, reason) => {
    const facts = factsWith(history)
    const [step] = planSteps(facts, new Date('2026-10-01'))
    expect(step?.dueAt && formatMoment(step.dueAt, BERLIN)).toBe(due)
    expect(step).toMatchObject({ kind: 'digest', state: 'upcoming', reason })
  })

  it('is due in the time zone of the candidate, also after the clocks change', () => {
    const facts = factsWith({ steps: [sent('2026-10-23T12:00:00Z')], timeZone: 'America/New_York' })
    expect(nextDueAt(facts, new Date('2026-10-24'))).toEqual(new Date('2026-11-02T12:30:00Z'))
  })

  it('says from which day it moves when there is more than a week between', () => {
    const facts = factsWith({ steps: [sent('2026-12-16T15:00:00Z')] })
    const [step] = planSteps({ ...facts, holidays: holidaysOf('') }, new Date('2026-12-17'))
    expect(step?.dueAt && formatMoment(step.dueAt, BERLIN)).toBe('Mon 4 Jan, 07:30')
    expect(step?.reason).toBe(
      'ten days after you sent the last one, moved from Sat 26 Dec past the holidays',
    )
  })

  it('passes over the holidays that it is told', () => {
    const facts = factsWith({ steps: [sent('2026-12-15T12:00:00Z')] })
    const holidays = new Set(['2026-12-25'])
    const [step] = planSteps({ ...facts, holidays }, new Date('2026-12-15'))
    expect(step).toMatchObject({
      dueAt: new Date('2026-12-28T06:30:00Z'),
      reason: 'ten days after you sent the last one, moved from Friday to Monday',
    })
  })
})

describe('a promised date', () => {
  const promised = factsWith({ promisedOn: '2026-11-27', steps: [sent('2026-11-03T15:00:00Z')] })

  it('holds the digest back to the working day after it', () => {
    expect(planSteps(promised, new Date('2026-11-20'))).toMatchObject([
      {
        kind: 'digest',
        state: 'waiting',
        dueAt: new Date('2026-11-30T06:30:00Z'),
        reason: 'held back: they promised to be in touch by Fri 27 Nov',
      },
    ])
  })

  it('lets it go on that day', () => {
    expect(planSteps(promised, new Date('2026-11-30T06:30:00Z'))).toMatchObject([
      {
        kind: 'digest',
        state: 'due',
        dueAt: new Date('2026-11-30T06:30:00Z'),
        reason: 'the working day after Fri 27 Nov, when they promised to be in touch',
      },
    ])
  })

  it('changes nothing when the digest is due later anyway', () => {
    const facts = factsWith({ promisedOn: '2026-11-12', steps: [sent('2026-11-03T15:00:00Z')] })
    expect(planSteps(facts, new Date('2026-11-04'))).toMatchObject([
      { state: 'upcoming', reason: 'ten days after you sent the last one' },
    ])
  })
})

describe('the state', () => {
  const facts = factsWith({ steps: [sent('2026-11-03T15:00:00Z')] })

  it.each([
    ['upcoming', 'a moment before half past seven', '2026-11-13T06:29:59.999Z'],
    ['due', 'at half past seven', '2026-11-13T06:30:00Z'],
    ['due', 'days later, if nothing happened', '2026-11-20T12:00:00Z'],
  ])('is %s %s', (state, _when, now) => {
    expect(planSteps(facts, new Date(now))).toMatchObject([{ state }])
  })

  it.each([
    ['paused', 'waiting', 'paused: nothing is due'],
    ['closed', 'ended', 'closed: nothing more is due'],
  ] as const)('of a %s application is %s without a due date', (status, state, reason) => {
    const stopped = factsWith({ status, steps: [sent('2026-11-03T15:00:00Z')] })
    const now = new Date('2026-11-20')
    expect(planSteps(stopped, now)).toMatchObject([{ state, dueAt: undefined, reason }])
    expect(nextDueAt(stopped, now)).toBeUndefined()
  })
})

function factsWith(given: {
  interviewedOn?: string
  promisedOn?: string
  cadenceDays?: number
  status?: LadderFacts['application']['status']
  createdAt?: string
  timeZone?: string
  steps?: Step[]
}): LadderFacts {
  return {
    playbook: DIGESTS_ONLY,
    holidays: new Set(),
    application: {
      interviewedOn: given.interviewedOn ?? '2026-10-12',
      promisedOn: given.promisedOn,
      cadenceDays: given.cadenceDays ?? 10,
      secondMailDays: 7,
      firstCallDays: 10,
      secondCallDays: 10,
      outcome: undefined,
      calls: 'unsaid',
      status: given.status ?? 'active',
      createdAt: new Date(given.createdAt ?? '2026-10-13T10:00:00Z'),
    },
    timeZone: given.timeZone ?? BERLIN,
    recipientTimeZone: given.timeZone ?? BERLIN,
    steps: given.steps ?? [],
  }
}

function sent(at: string): Step {
  return { kind: 'digest', event: 'sent', at: new Date(at) }
}

function prepared(at: string): Step {
  return { kind: 'digest', event: 'prepared', at: new Date(at) }
}

function skipped(at: string): Step {
  return { kind: 'digest', event: 'skipped', at: new Date(at) }
}

function thin(at: string): Step {
  return { kind: 'digest', event: 'thin', at: new Date(at) }
}
