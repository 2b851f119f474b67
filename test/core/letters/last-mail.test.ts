import { describe, expect, test } from 'vitest'
import { composeLastMail } from '../../../src/core/letters/last-mail.ts'
import { countWords, MACHINE_PHRASE, makeLetterRequest, TONES } from './make-letter.ts'

type Given = Parameters<typeof makeLetterRequest>[0]

const OUTCOMES = ['offer', 'rejected', 'withdrew', 'role-closed', 'no-answer'] as const
const CASES = OUTCOMES.flatMap((outcome) => TONES.map((tone) => ({ outcome, tone })))

describe.each(CASES)('the last mail ($outcome, $tone)', ({ outcome, tone }) => {
  const compose = (given: Given = {}) =>
    composeLastMail({ ...makeLetterRequest({ tone, ...given }), outcome })

  test('thanks, asks for nothing and is short', () => {
    for (const given of [{}, { application: { topics: [], role: '' }, reader: { name: '' } }]) {
      const { body, subject } = compose(given)
      expect(body).toMatch(/thank/i)
      expect(body).not.toMatch(/\?|disappoint|unfair|reconsider|at least|why /i)
      expect(`${subject}${body}`).not.toMatch(MACHINE_PHRASE)
      expect(countWords(body)).toBeLessThanOrEqual(120)
      expect(subject.length).toBeLessThanOrEqual(60)
    }
  })

  test('suits a recruiter as well: nothing says that they are the employer', () => {
    const { body } = compose({ reader: { kind: 'recruiter', name: 'Jo Park' } })
    expect(body).not.toMatch(
      /your (?:new )?colleague|you had to choose|join you\b|our conversation/,
    )
  })
})

test('an offer is thanked for without saying whether it was taken', () => {
  for (const tone of TONES) {
    const { body } = composeLastMail({ ...makeLetterRequest({ tone }), outcome: 'offer' })
    expect(body).toMatch(/offer of the Senior Grid Planner role/)
    expect(body).not.toMatch(/accept|declin|look forward to (?:start|join|work)/i)
  }
})

test('silence is answered without a reproach, and closes the matter', () => {
  const { body } = composeLastMail({ ...makeLetterRequest(), outcome: 'no-answer' })
  expect(body).toContain('I will not write about it again')
})
