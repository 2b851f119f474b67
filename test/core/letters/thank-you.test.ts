import { describe, expect, test } from 'vitest'
import { composeThankYou } from '../../../src/core/letters/thank-you.ts'
import { likeness, TOO_ALIKE } from '../../../src/core/text/likeness.ts'
import { fc } from '../../support/fast-check.ts'
import { countWords, MACHINE_PHRASE, makeLetterRequest, TONES, TURNS } from './make-letter.ts'

type Given = Parameters<typeof makeLetterRequest>[0]

const NOTHING_KNOWN: Given = {
  application: { topics: [], strengths: [], clearUp: '' },
  reader: { name: '', email: '' },
}

describe.each(TONES)('a thank-you mail in the tone “%s”', (tone) => {
  test('has 60 to 200 words, whatever is known', () => {
    for (const turn of TURNS) {
      for (const given of [{}, NOTHING_KNOWN, { application: { promisedOn: '2026-11-27' } }]) {
        const { body } = compose({ ...given, tone, turn })
        expect(countWords(body), body).toBeGreaterThanOrEqual(60)
        expect(countWords(body)).toBeLessThanOrEqual(200)
      }
    }
  })

  test('has its four parts: thanks with role and day, a point, a strength, the next step', () => {
    for (const turn of TURNS) {
      const { body } = compose({ tone, turn })
      expect(body).toMatch(/thank|grateful/i)
      expect(body).toContain('12 November')
      expect(body).toContain('Senior Grid Planner')
      expect(body).toMatch(
        /transformer lead times|how you deal with connection queues|grid software/i,
      )
      expect(body).toMatch(/ten years of grid planning|I led the control room migration/)
      expect(body).toMatch(/hearing from you|hearing how|your news/)
    }
  })

  test('asks nothing, presses nobody and does not sound like a machine', () => {
    for (const turn of TURNS) {
      for (const given of [{}, NOTHING_KNOWN, { application: { promisedOn: '2026-11-27' } }]) {
        expect(compose({ ...given, tone, turn }).body).not.toMatch(MACHINE_PHRASE)
        expect(compose({ ...given, tone, turn }).body).not.toMatch(
          /\?|decide by|as soon as|today|yesterday/,
        )
      }
    }
  })

  test('ends no sentence with two full stops', () => {
    for (const turn of TURNS) {
      expect(compose({ tone, turn, application: { employer: 'Acme, Inc.' } }).body).not.toMatch(
        /\.\.|Inc/,
      )
    }
  })

  test('names the promised day, and looks forward to it', () => {
    for (const turn of TURNS) {
      const { body } = compose({ tone, turn, application: { promisedOn: '2026-11-27' } })
      expect(body).toContain('Friday 27 November')
    }
  })

  test('says of nobody but the first interviewer that they named the day', () => {
    const named = /\byou (?:said|mentioned|indicated|kindly)|of you to tell/i
    const application = { promisedOn: '2026-11-27' }
    expect(compose({ tone, turn: 0, application }).body).toMatch(named)
    for (const turn of TURNS.filter((each) => each > 0)) {
      expect(compose({ tone, turn, application }).body).not.toMatch(named)
    }
    const recruiter = { kind: 'recruiter', name: 'Jo Park' } as const
    expect(compose({ tone, turn: 0, application, reader: recruiter }).body).not.toMatch(named)
  })

  test('reads differently for each of six people on the panel', () => {
    const bodies = [0, 1, 2, 3, 4, 5].map((turn) => compose({ tone, turn }).body)
    for (const [index, body] of bodies.entries()) {
      for (const other of bodies.slice(index + 1)) {
        expect(likeness(body, other), `${body}\n${other}`).toBeLessThan(TOO_ALIKE)
      }
    }
  })
})

describe('the subject of a thank-you mail', () => {
  test('names the role, and fits into the list of a mail program', () => {
    expect(compose().subject).toBe('Thank you – Senior Grid Planner interview')
    for (const turn of TURNS) expect(compose({ turn }).subject.length).toBeLessThanOrEqual(60)
  })

  test('falls back to the day when the role is too long for it', () => {
    const role = 'Senior Vice President for the Transformation of the Regional Distribution Grid'
    expect(compose({ application: { role, topics: [] } }).subject).toBe(
      'Thank you for our conversation on 12 November',
    )
  })

  test('is another one for each person', () => {
    const subjects: string[] = []
    for (const turn of [0, 1, 2]) {
      subjects.push(compose({ turn, earlierSubjects: [...subjects] }).subject)
    }
    expect(new Set(subjects).size).toBe(3)
  })
})

describe('what it says', () => {
  test('ties a strength to the topic only when they have something in common', () => {
    const related = compose({
      application: { topics: ['Grid planning'], strengths: ['Ten years of grid planning'] },
    })
    expect(related.body).toContain('close to my own work')
    const unrelated = compose({
      application: { topics: ['Battery storage'], strengths: ['Ten years of grid planning'] },
    })
    expect(unrelated.body).not.toContain('close to my own')
  })

  test.each([
    'Salary expectations',
    'My notice period',
    'Hybrid working',
    'The layoffs in spring',
    'Why I left my last job',
  ])('never thanks for having talked about %j', (topic) => {
    for (const tone of TONES) {
      expect(compose({ tone, application: { topics: [topic] } }).body).not.toContain(topic.slice(1))
    }
  })

  test('greets formally by the whole name, and warmly by the first', () => {
    expect(compose({ tone: 'formal' }).body).toMatch(/^Dear Dana Whitfield,\n/)
    expect(compose({ tone: 'warm' }).body).toMatch(/^Hello Dana,\n/)
    expect(compose({ tone: 'warm', reader: { salutation: 'Ms Whitfield' } }).body).toMatch(
      /^Dear Ms Whitfield,\n/,
    )
    expect(compose({ tone: 'formal', reader: { name: '' } }).body).toMatch(/^Good day,\n/)
    expect(compose({ tone: 'formal', reader: { name: 'Whitfield, Dana' } }).body).toMatch(
      /^Dear Dana Whitfield,\n/,
    )
    expect(compose({ tone: 'formal', reader: { name: 'n/a' } }).body).toMatch(/^Good day,\n/)
  })

  test('asks a recruiter to pass the thanks on, and does not thank them for the talk', () => {
    for (const tone of TONES) {
      for (const turn of TURNS) {
        const { body, to } = composeThankYou({
          ...makeLetterRequest({
            tone,
            turn,
            reader: { kind: 'recruiter', name: 'Jo Park', email: 'jo@agency.example' },
          }),
          interviewerNames: ['Whitfield, Dana', 'The hiring team', 'Jonas Berg, PhD'],
        })
        expect(to).toBe('jo@agency.example')
        expect(body).toContain('Dana Whitfield and Jonas Berg')
        expect(body).not.toMatch(/our conversation on|talking with you|your team|with you at/)
        expect(countWords(body)).toBeGreaterThanOrEqual(60)
        expect(body).not.toMatch(MACHINE_PHRASE)
      }
    }
  })
})

test('whatever is typed, it stays a letter: no broken line, no control character, no wrong direction', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 80 })
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
        expect(subject).not.toMatch(/\p{Cc}/u)
        expect(subject.length).toBeLessThanOrEqual(60)
        expect(body.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u2028\u2029\u202A-\u202E]/u)
        expect(body.split('\n').length).toBeLessThanOrEqual(12)
      },
    ),
  )
})

test('names in other scripts stay as they were typed', () => {
  const { body } = compose({
    candidateName: 'Νεφέλη Παπαδοπούλου',
    application: { employer: 'Ενέργεια' },
    reader: { name: 'محمد الأحمد' },
  })
  expect(body).toMatch(/^Hello محمد الأحمد,\n/)
  expect(body).toMatch(/\nΝεφέλη Παπαδοπούλου$/)
})

function compose(given: Given = {}) {
  return composeThankYou({ ...makeLetterRequest(given), interviewerNames: [] })
}
