import { describe, expect, it } from 'vitest'
import { followUpFigures } from '../../../src/core/ladder/follow-up-figures.ts'
import { playbookOf } from '../../../src/core/ladder/playbooks.ts'
import { happened, makeFacts } from './make-ladder.ts'

const MONDAY_NIGHT = new Date('2026-11-02T21:00:00Z')
const THANKED = [happened('thank-you sent 2026-11-02T19:00:00Z')]

describe('when the next contact is free', () => {
  it('is the next working day after a thank-you mail, not the evening that it was sent', () => {
    const facts = makeFacts({}, THANKED)
    expect(followUpFigures(facts, MONDAY_NIGHT).freeFrom).toBe('2026-11-03')
    expect(followUpFigures(facts, new Date('2026-11-03T09:00:00Z')).freeFrom).toBeUndefined()
  })

  it('is five working days after a second mail', () => {
    const facts = makeFacts({}, [happened('second-mail sent 2026-11-02')])
    expect(followUpFigures(facts, MONDAY_NIGHT).freeFrom).toBe('2026-11-09')
  })

  it('is no question for a hiring team', () => {
    const facts = makeFacts({}, THANKED)
    const { freeFrom, isSpaced } = followUpFigures(
      { ...facts, playbook: playbookOf('hiring') },
      MONDAY_NIGHT,
    )
    expect([freeFrom, isSpaced]).toEqual([undefined, false])
  })
})
