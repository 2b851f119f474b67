import { describe, expect, test } from 'vitest'
import { composeSecondMail } from '../../../src/core/letters/second-mail.ts'
import { fc } from '../../support/fast-check.ts'
import { countSentences, MACHINE_PHRASE, makeLetterRequest, TONES, TURNS } from './make-letter.ts'

type Given = Parameters<typeof makeLetterRequest>[0]

const NOTHING_KNOWN: Given = {
  application: { topics: [], strengths: [], clearUp: '' },
  reader: { name: '', email: '' },
}
const DATE_PASSED = { promisedOn: '2026-11-20' }

describe.each(TONES)('a second mail in the tone “%s”', (tone) => {
  test('has three to six sentences, whatever is known', () => {
    for (const turn of TURNS) {
      for (const given of [{}, NOTHING_KNOWN, { application: DATE_PASSED }]) {
        const { body } = compose({ ...given, tone, turn })
        expect(countSentences(body), body).toBeGreaterThanOrEqual(3)
        expect(countSentences(body), body).toBeLessThanOrEqual(6)
      }
    }
  })

  test('says that one is still keen, why it fits, and what to put straight', () => {
    for (const turn of TURNS) {
      const { body } = compose({ tone, turn })
      expect(body).toContain('12 November')
      expect(body).toContain('Senior Grid Planner')
      expect(body).toMatch(/keen|interest|wish to work|like to do this/)
      expect(body).toMatch(/ten years of grid planning|I led the control room migration/)
      expect(body).toContain('I planned electricity networks for six years.')
    }
  })

  test('never says what others thought, and does not sound like a machine or a pest', () => {
    for (const turn of TURNS) {
      for (const given of [{}, NOTHING_KNOWN, { application: DATE_PASSED }]) {
        const { body, subject } = compose({ ...given, tone, turn })
        expect(`${subject}\n${body}`).not.toMatch(MACHINE_PHRASE)
        expect(body).not.toMatch(
          /they thought|only know gas|did i get|still waiting|any news|overdue/i,
        )
      }
    }
  })

  test('asks kindly for the timeline once the promised day has passed, and names that day', () => {
    for (const turn of TURNS) {
      const { body } = compose({ tone, turn, application: DATE_PASSED })
      expect(body).toContain('Friday 20 November')
      expect(body).toMatch(/may I ask|grateful to know/)
    }
  })

  test('puts nothing straight twice', () => {
    const { body, subject } = composeSecondMail({
      ...makeLetterRequest({ tone, turn: 1 }),
      today: '2026-11-23',
      isAgain: true,
    })
    expect(body).not.toContain('electricity networks')
    expect(subject).not.toContain('one thing to add')
    expect(countSentences(body)).toBeGreaterThanOrEqual(3)
  })

  test('does not speak of a promised day that is still to come', () => {
    const { body } = compose({ tone, application: { promisedOn: '2026-11-27' } })
    expect(body).not.toContain('27 November')
  })

  test('asks a recruiter to find out', () => {
    for (const turn of TURNS) {
      const { body } = compose({ tone, turn, reader: { kind: 'recruiter', name: 'Jo Park' } })
      expect(body).toContain('interview with Example Energy')
      expect(body).not.toMatch(/our conversation on|when you expect to decide/)
    }
  })
})

describe('the subject of a second mail', () => {
  test('says what the mail brings', () => {
    expect(compose().subject).toBe('Senior Grid Planner: one thing to add')
    expect(compose({ application: DATE_PASSED }).subject).toBe(
      'Senior Grid Planner: a question about timing',
    )
    expect(compose({ application: { clearUp: '' } }).subject).toBe(
      'Senior Grid Planner: our conversation on 12 November',
    )
  })

  test('is unlike the earlier ones and fits into the list', () => {
    const earlierSubjects = ['Senior Grid Planner: one thing to add']
    const { subject } = compose({ earlierSubjects })
    expect(earlierSubjects).not.toContain(subject)
    expect(subject.length).toBeLessThanOrEqual(60)
  })
})

test('a statement of two sentences is told whole, and the mail stays within six', () => {
  const { body } = compose({
    application: { clearUp: 'I led the rollout in Leeds. It took two years.' },
  })
  expect(body).toContain(': I led the rollout in Leeds. It took two years.')
  expect(countSentences(body)).toBeLessThanOrEqual(6)
})

test('whatever is typed, it stays a letter', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 200 })
  fc.assert(
    fc.property(
      anyText,
      anyText,
      fc.constantFrom(...TONES),
      fc.nat(40),
      (name, text, tone, turn) => {
        const { body, subject } = compose({
          candidateName: name,
          tone,
          turn,
          application: {
            employer: text,
            role: text,
            topics: [text],
            strengths: [text],
            clearUp: text,
          },
          reader: { name, salutation: text, email: text },
        })
        expect(subject.length).toBeLessThanOrEqual(60)
        expect(`${subject}${body.replaceAll('\n', '')}`).not.toMatch(/\p{Cc}|[\u202A-\u202E]/u)
        expect(body.split('\n').length).toBeLessThanOrEqual(12)
      },
    ),
  )
})

function compose(given: Given = {}) {
  return composeSecondMail({ ...makeLetterRequest(given), today: '2026-11-23' })
}
