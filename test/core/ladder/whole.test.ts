import { describe, expect, it } from 'vitest'
import { planSteps } from '../../../src/core/ladder/ladder.ts'
import { formatMoment } from '../../../src/core/time/local-time.ts'
import { happened, MAILED, MONDAY_NIGHT, makeFacts, stepOf, THANKED, told } from './make-ladder.ts'

describe('a follow-up from the day of the interview', () => {
  it('is planned as a whole, a contact a week', () => {
    expect(told(makeFacts({}, THANKED), MONDAY_NIGHT)).toEqual([
      'thank-you done Mon 2 Nov, 20:00',
      'second-mail upcoming Mon 9 Nov, 07:30',
      'digest held Mon 16 Nov, 07:30',
      'first-call held Mon 23 Nov, 07:30',
      'second-call upcoming Thu 3 Dec, 07:30',
    ])
  })

  it('says in words which rule set each day', () => {
    const reasons = planSteps(makeFacts({}, THANKED), MONDAY_NIGHT).map(({ reason }) => reason)
    expect(reasons).toEqual([
      'sent',
      'seven days after the thank-you mail',
      'held back, to leave five working days after the second mail of Mon 9 Nov',
      'held back, to leave five working days after the digest of Mon 16 Nov',
      'ten days after the first call',
    ])
  })

  it('counts the next step from the real sending', () => {
    const late = [...THANKED, happened('second-mail prepared 2026-11-09')]
    const sent = [...late, happened('second-mail sent 2026-11-12')]
    expect(stepOf('first-call', makeFacts({}, sent), MONDAY_NIGHT)).toMatchObject({
      reason: 'held back, to leave five working days after the digest of Thu 19 Nov',
    })
    expect(stepOf('first-call', makeFacts({}, late), MONDAY_NIGHT)).toMatchObject({
      state: 'waiting',
      dueAt: undefined,
      reason: 'it counts from the day on which you send the second mail',
    })
  })

  it('gives each draft a key that stays while its day moves', () => {
    const before = stepOf('second-mail', makeFacts({}, THANKED), MONDAY_NIGHT)
    const after = stepOf('second-mail', makeFacts({ secondMailDays: 14 }, THANKED), MONDAY_NIGHT)
    expect([before.key, after.key]).toEqual(['second-mail-1', 'second-mail-1'])
    expect(after.dueAt).not.toEqual(before.dueAt)
    expect(
      stepOf('digest', makeFacts({}, [happened('digest prepared 2026-11-16')]), MONDAY_NIGHT).key,
    ).toBe('digest-2')
  })
})

describe('the thank-you mail', () => {
  it.each([
    ['on the evening of the interview', '2026-11-02T13:00:00Z', 'upcoming', 'Mon 2 Nov, 18:00'],
    [
      'at once when it is entered later that evening',
      '2026-11-02T20:10:00Z',
      'due',
      'Mon 2 Nov, 21:10',
    ],
    ['at once on the day after', '2026-11-03T09:00:00Z', 'due', 'Tue 3 Nov, 10:00'],
    [
      'at once up to three days later, on whatever day of the week',
      '2026-11-05T22:30:00Z',
      'due',
      'Thu 5 Nov, 23:30',
    ],
  ])('is due %s', (_when, createdAt, state, due) => {
    const created = new Date(createdAt)
    const step = stepOf('thank-you', makeFacts({ createdAt: created }), created)
    expect([step.state, step.dueAt && formatMoment(step.dueAt, 'Europe/Berlin')]).toEqual([
      state,
      due,
    ])
  })

  it('is not asked for when the interview was longer ago', () => {
    const facts = makeFacts({ createdAt: new Date('2026-11-06T09:00:00Z') })
    expect(stepOf('thank-you', facts, new Date('2026-11-06T09:00:00Z'))).toMatchObject({
      state: 'skipped',
      reason: 'too late: the thank-you mail belongs to the three days after the interview',
    })
  })

  it('that was never sent gives way to the second mail', () => {
    const steps = [
      happened('thank-you prepared 2026-11-02'),
      happened('second-mail prepared 2026-11-09'),
    ]
    expect(stepOf('thank-you', makeFacts({}, steps), MONDAY_NIGHT)).toMatchObject({
      state: 'skipped',
      reason: 'the second mail took its place',
    })
  })
})

describe('a promised date', () => {
  const promised = makeFacts({ promisedOn: '2026-11-18' }, THANKED)

  it('brings the second mail on the working day after it, and nothing before', () => {
    expect(told(promised, MONDAY_NIGHT)).toEqual([
      'thank-you done Mon 2 Nov, 20:00',
      'second-mail waiting Thu 19 Nov, 07:30',
      'digest merged Thu 19 Nov, 07:30',
      'digest held Thu 26 Nov, 07:30',
      'first-call held Thu 3 Dec, 07:30',
      'second-call upcoming Mon 14 Dec, 07:30',
    ])
  })

  it('brings it sooner than usual, too', () => {
    const soon = makeFacts({ promisedOn: '2026-11-04' }, THANKED)
    expect(stepOf('second-mail', soon, MONDAY_NIGHT).dueAt).toEqual(
      new Date('2026-11-05T06:30:00Z'),
    )
  })

  it('that passed in silence brings a second status mail, and no third one', () => {
    const silent = makeFacts({ promisedOn: '2026-11-20' }, MAILED)
    const second = stepOf('second-mail', silent, MONDAY_NIGHT)
    expect([second.state, second.dueAt]).toEqual(['waiting', new Date('2026-11-23T06:30:00Z')])
    const again = ['second-mail prepared 2026-11-23', 'second-mail sent 2026-11-23'].map(happened)
    const third = makeFacts({ promisedOn: '2026-12-04' }, [...MAILED, ...again])
    expect(stepOf('second-mail', third, MONDAY_NIGHT)).toMatchObject({
      state: 'ended',
      reason: 'two status mails went unanswered',
    })
  })

  it('that they kept by writing asks for nothing', () => {
    const kept = makeFacts({ promisedOn: '2026-11-18' }, [
      ...MAILED,
      happened('application they-wrote 2026-11-18'),
    ])
    expect(stepOf('second-mail', kept, MONDAY_NIGHT).state).toBe('done')
  })
})
