import { describe, expect, test } from 'vitest'
import { callCardText, countSpokenWords } from '../../../src/core/call/call-card.ts'
import type { Draft } from '../../../src/core/draft/draft.ts'
import {
  composeHiringAnswer,
  composeHiringCallCard,
  composeHiringOutcome,
  composeHiringUpdate,
  type HiringRequest,
} from '../../../src/core/letters/hiring-letters.ts'
import { countWords, MACHINE_PHRASE, TONES, TURNS } from './make-letter.ts'

const STATUSES = ['interviewing', 'deciding', 'approving', 'delayed'] as const
const HIRING_OUTCOMES = ['offer', 'rejected', 'role-closed', 'withdrew'] as const

describe.each(TONES)('what a hiring team writes in the tone “%s”', (tone) => {
  test('is short, human, and names the next day as long as it is open', () => {
    for (const turn of TURNS) {
      const open = [
        composeHiringAnswer(make({ tone, turn })),
        ...STATUSES.map((status) => composeHiringUpdate({ ...make({ tone, turn }), status })),
      ]
      for (const { body } of open) expect(body).toContain('Friday 27 November')
      const closed = HIRING_OUTCOMES.map((outcome) =>
        composeHiringOutcome({ ...make({ tone, turn }), outcome }),
      )
      for (const draft of [...open, ...closed]) expectHuman(draft)
    }
  })

  test('says in its first sentence what was decided', () => {
    const firstSentence = (outcome: (typeof HIRING_OUTCOMES)[number]) =>
      composeHiringOutcome({ ...make({ tone }), outcome }).body.split('\n\n')[1]
    expect(firstSentence('offer')).toMatch(/we have chosen you/)
    expect(firstSentence('rejected')).toMatch(/decided on (?:somebody else|another candidate)/)
    expect(firstSentence('role-closed')).toMatch(/will not fill the position/)
    expect(firstSentence('withdrew')).toMatch(/withdrawing your application/)
  })

  test('does not call undecided in an answer what may wait for a signature only', () => {
    const bodies = TURNS.map((turn) => composeHiringAnswer(make({ tone, turn })).body)
    expect(bodies.join()).not.toMatch(/have not decided|No decision/)
  })

  test('reads differently from update to update', () => {
    const bodies = [0, 1].map(
      (turn) => composeHiringUpdate({ ...make({ tone, turn }), status: 'deciding' }).body,
    )
    expect(new Set(bodies).size).toBe(2)
  })
})

test('the thank-you call says when they will hear, promises nothing else, and fits on a voicemail', () => {
  const card = composeHiringCallCard(make())
  expect(callCardText(card)).toContain('You will hear from us by Friday 27 November')
  expect(callCardText(card)).not.toMatch(/you did well|good chance|looks good/i)
  expect(countSpokenWords(card.voicemail)).toBeLessThanOrEqual(75)
})

function expectHuman({ subject, body }: Draft): void {
  expect(`${subject}\n${body}`).not.toMatch(MACHINE_PHRASE)
  expect(subject.length).toBeLessThanOrEqual(60)
  expect(countWords(body)).toBeLessThanOrEqual(120)
  expect(body).toMatch(/Priya/)
}

function make(given: Partial<HiringRequest> = {}): HiringRequest {
  return {
    hirerName: 'Dana Whitfield',
    employer: 'Example Energy',
    role: 'Senior Grid Planner',
    candidate: { name: 'Priya Natarajan', salutation: '', email: 'priya@candidate.example' },
    interviewedOn: '2026-11-12',
    nextOn: '2026-11-27',
    tone: 'warm',
    turn: 0,
    earlierSubjects: [],
    ...given,
  }
}
