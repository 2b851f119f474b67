import { describe, expect, it } from 'vitest'
import type { LadderFacts } from '../../../src/core/ladder/facts.ts'
import { nextDueAt, planSteps } from '../../../src/core/ladder/ladder.ts'
import { playbookOf } from '../../../src/core/ladder/playbooks.ts'
import { happened, MAILED, MONDAY_NIGHT, makeFacts, stepOf, THANKED, told } from './make-ladder.ts'

describe('silence', () => {
  const notes = ['2026-11-16', '2026-11-26', '2026-12-07', '2026-12-17'].flatMap((day) => [
    happened(`digest prepared ${day}`),
    happened(`digest sent ${day}`),
  ])

  it('ends the digests after four unanswered ones', () => {
    expect(stepOf('digest', makeFacts({}, notes), MONDAY_NIGHT)).toMatchObject({
      state: 'ended',
      reason: 'four digests went unanswered',
    })
  })

  it('is over when they write: it counts anew', () => {
    const heard = [...notes, happened('application they-wrote 2026-12-18')]
    expect(stepOf('digest', makeFacts({}, heard), MONDAY_NIGHT).state).not.toBe('ended')
  })
})

describe('a call', () => {
  describe('where calls are not welcome', () => {
    const unwelcome = (...more: readonly string[]) =>
      makeFacts({ calls: 'unwelcome', cadenceDays: 60 }, [...MAILED, ...more.map(happened)])
    const again = ['second-mail prepared 2026-11-30', 'second-mail sent 2026-11-30']

    it('is left out, and one more mail asks on its day', () => {
      const call = stepOf('first-call', makeFacts({ cadenceDays: 60 }, MAILED), MONDAY_NIGHT)
      expect(stepOf('first-call', unwelcome(), MONDAY_NIGHT)).toMatchObject({
        state: 'skipped',
        reason: 'you said that calls are not welcome: another mail asks in its stead',
      })
      expect(stepOf('second-mail', unwelcome(), MONDAY_NIGHT)).toMatchObject({
        state: 'upcoming',
        key: 'second-mail-2',
        dueAt: call.dueAt,
        reason: expect.stringContaining('days after the last one, in place of a call'),
      })
    })

    it('no third mail asks, and none when they have written', () => {
      expect(stepOf('second-mail', unwelcome(...again), MONDAY_NIGHT).state).toBe('done')
      const heard = unwelcome('application they-wrote 2026-11-20')
      expect(stepOf('second-mail', heard, MONDAY_NIGHT).state).toBe('done')
      expect(stepOf('first-call', heard, MONDAY_NIGHT).reason).toBe(
        'you said that calls are not welcome',
      )
    })

    it('it can be skipped like the call', () => {
      const skipped = unwelcome('second-mail prepared 2026-11-30', 'second-mail skipped 2026-11-30')
      expect(stepOf('second-mail', skipped, MONDAY_NIGHT).state).toBe('skipped')
    })
  })

  it('that was made moves the next one, and nobody who picked up is no contact', () => {
    const called = [
      ...MAILED,
      happened('first-call prepared 2026-11-19'),
      happened('first-call called 2026-11-20 no-answer'),
    ]
    expect(stepOf('second-call', makeFacts({}, called), MONDAY_NIGHT).dueAt).toEqual(
      new Date('2026-11-30T06:30:00Z'),
    )
    expect(stepOf('digest', makeFacts({}, called), MONDAY_NIGHT).reason).toContain('second mail')
  })
})

describe('stopping', () => {
  it('a pause leaves no backlog: the first morning after it brings one thing', () => {
    const resumed = makeFacts({}, [
      ...THANKED,
      happened('application resumed 2026-12-11T17:00:00Z'),
    ])
    const steps = planSteps(resumed, new Date('2026-12-14T06:30:00Z'))
    expect(steps.filter(({ state }) => state === 'due').map(({ kind }) => kind)).toEqual([
      'second-mail',
    ])
    expect(nextDueAt(resumed, MONDAY_NIGHT)).toEqual(new Date('2026-12-14T06:30:00Z'))
  })

  it('an outcome ends everything and offers one last mail', () => {
    const over = makeFacts({ status: 'closed', outcome: 'rejected' }, [
      ...MAILED,
      happened('application outcome 2026-11-11 rejected'),
    ])
    expect(told(over, MONDAY_NIGHT)).toEqual([
      'thank-you done Mon 2 Nov, 20:00',
      'second-mail done Mon 9 Nov, 13:00',
      'last-mail upcoming Wed 11 Nov, 13:00',
      'first-call ended',
      'second-call ended',
      'digest ended',
    ])
    expect(nextDueAt(over, MONDAY_NIGHT)).toBeUndefined()
  })

  it('an outcome that was taken back has replaced nothing, and its last mail is due again with the next one', () => {
    const resumed = [
      ...THANKED,
      happened('second-mail prepared 2026-11-09'),
      happened('application outcome 2026-11-10 rejected'),
      happened('last-mail prepared 2026-11-10'),
      happened('application resumed 2026-11-11'),
    ]
    expect(stepOf('second-mail', makeFacts({}, resumed), MONDAY_NIGHT)).toMatchObject({
      state: 'due',
      isPrepared: true,
    })
    const again = makeFacts({ status: 'closed', outcome: 'offer' }, [
      ...resumed,
      happened('application outcome 2026-11-12 offer'),
    ])
    expect(stepOf('last-mail', again, MONDAY_NIGHT).isPrepared).toBe(false)
  })

  it('a draft that was put off comes on that day', () => {
    const steps = [
      ...THANKED,
      happened('second-mail prepared 2026-11-09'),
      happened('second-mail snoozed 2026-11-09T13:00:00Z 2026-11-11'),
    ]
    expect(stepOf('second-mail', makeFacts({}, steps), MONDAY_NIGHT)).toMatchObject({
      state: 'snoozed',
      dueAt: new Date('2026-11-11T06:30:00Z'),
    })
  })
})

describe('the hiring side', () => {
  const hiring = (
    special: Partial<LadderFacts['application']>,
    steps = [] as LadderFacts['steps'],
  ) => makeFacts(special, steps, { playbook: playbookOf('hiring') })

  it('thanks at once, and writes every ten days', () => {
    expect(told(hiring({}), MONDAY_NIGHT)).toEqual([
      'hiring-call due Mon 2 Nov, 18:00',
      'hiring-update upcoming Thu 12 Nov, 07:30',
    ])
  })

  it('writes on the promised day at the latest', () => {
    expect(
      stepOf('hiring-update', hiring({ promisedOn: '2026-11-08' }), MONDAY_NIGHT),
    ).toMatchObject({
      dueAt: new Date('2026-11-06T06:30:00Z'),
      reason: 'the day that you promised them',
    })
  })

  it('is not due on the promised day when its draft is there: the next one comes in its turn', () => {
    const steps = [
      happened('hiring-call prepared 2026-11-02T18:00:00Z'),
      happened('hiring-update prepared 2026-11-09'),
    ]
    expect(told(hiring({ promisedOn: '2026-11-09' }, steps), MONDAY_NIGHT)).toEqual([
      'hiring-call skipped Mon 2 Nov, 19:00',
      'hiring-update upcoming Thu 19 Nov, 07:30',
    ])
  })

  it('is due on a day that was promised after its last draft came', () => {
    const steps = [happened('hiring-update prepared 2026-11-09')]
    expect(
      stepOf('hiring-update', hiring({ promisedOn: '2026-11-12' }, steps), MONDAY_NIGHT).dueAt,
    ).toEqual(new Date('2026-11-12T06:30:00Z'))
  })

  it('answers a candidate who wrote, once', () => {
    const wrote = [happened('application they-wrote 2026-11-05')]
    expect(stepOf('hiring-answer', hiring({}, wrote), MONDAY_NIGHT).reason).toBe(
      'at once: they wrote to you',
    )
    const answered = [
      ...wrote,
      happened('hiring-answer prepared 2026-11-05'),
      happened('hiring-answer sent 2026-11-05'),
    ]
    expect(told(hiring({}, answered), MONDAY_NIGHT).join()).not.toContain('hiring-answer')
  })
})
