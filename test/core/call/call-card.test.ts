import { describe, expect, test } from 'vitest'
import {
  callCardText,
  composeCallCard,
  countSpokenWords,
} from '../../../src/core/call/call-card.ts'
import { MACHINE_PHRASE, makeLetterRequest, TONES, TURNS } from '../letters/make-letter.ts'

type Given = Parameters<typeof makeLetterRequest>[0]

describe.each(TONES)('a call card in the tone “%s”', (tone) => {
  test('says name, occasion, interest, question and thanks, in this order', () => {
    const { script } = compose({ tone })
    expect(script.map(({ cue }) => cue)).toEqual([
      'Your name',
      'What it is about',
      'Your interest',
      'Your question',
      'Thanks',
    ])
    const said = script.map(({ words }) => words)
    expect(said[0]).toMatch(/Priya Natarajan.*(?:moment|minutes)\?$/)
    expect(said[1]).toMatch(/12 November.*Senior Grid Planner/)
    expect(said[3]).toMatch(/where I stand/)
    expect(said.join(' ')).not.toMatch(/did I get|have you decided|still waiting/i)
    expect(said.join(' ')).not.toMatch(MACHINE_PHRASE)
  })

  test('greets nobody by name where none is known, and keeps its comma', () => {
    const [opening] = compose({ tone, reader: { name: '', salutation: '' } }).script
    expect(opening?.words).toMatch(/^(?:Hello|Good day), (?:this|my name) is Priya Natarajan\./)
  })

  test('brings two questions, from the topics where there are any', () => {
    for (const turn of TURNS) {
      expect(compose({ tone, turn }).questions).toHaveLength(2)
      expect(compose({ tone, turn, application: { topics: [] } }).questions).toHaveLength(2)
    }
    const { questions } = compose({ tone, application: { topics: ['Battery storage', 'Salary'] } })
    expect(questions[0]).toContain('battery storage')
    expect(questions.join(' ')).not.toMatch(/salary/i)
  })

  test('names the first call in the second one', () => {
    const { script } = compose({ tone }, { calledOn: '2026-11-26' })
    expect(script.find(({ cue }) => cue === 'Second call')?.words).toContain('26 November')
  })

  test('speaks to a recruiter of the interview, not of "our" talk', () => {
    const card = compose({ tone, reader: { kind: 'recruiter', name: 'Jo Park' } })
    expect(card.script[1]?.words).toContain('interview with Example Energy')
    expect(callCardText(card)).not.toMatch(/We spoke on 12|our conversation/)
  })
})

describe('the voicemail', () => {
  test('says the own number twice when it is known', () => {
    const { voicemail } = compose({}, { ownNumber: '+44 20 7946 0018' })
    expect(voicemail.split('+44 20 7946 0018')).toHaveLength(3)
    expect(compose().voicemail).toContain('glad of a call back')
  })

  test('takes no more than half a minute, however long names and role are', () => {
    const long = {
      candidateName: 'Maria del Carmen Fernández de la Vega y Ortiz',
      application: { role: 'Senior Programme Manager for Transmission and Distribution Grids' },
      reader: { salutation: 'Professor Doctor Whitfield-Montgomery' },
    }
    for (const given of [{}, long]) {
      const { voicemail } = compose(given, { ownNumber: '+353 86 123 456 789' })
      expect(countSpokenWords(voicemail), voicemail).toBeLessThanOrEqual(75)
      expect(voicemail).toContain('12 November')
    }
  })

  test('counts a number as long as it takes to say it', () => {
    expect(countSpokenWords('Call me on 030 12 34')).toBe(3 + 7)
  })
})

test('the question names the promised day once it has passed', () => {
  const card = compose({ application: { promisedOn: '2026-11-27' } })
  expect(callCardText(card)).toContain('Friday 27 November')
  expect(callCardText(compose({ application: { promisedOn: '2026-12-24' } }))).not.toContain('24')
})

test('a formal address is kept, and nobody is called by no name', () => {
  expect(compose({ reader: { salutation: 'Ms Whitfield' } }).script[0]?.words).toMatch(
    /^Hello Ms Whitfield, this is/,
  )
  expect(compose({ reader: { name: '' } }).script[0]?.words).toMatch(
    /^Hello, this is|^Hello this is/,
  )
})

function compose(given: Given = {}, call: Partial<{ ownNumber: string; calledOn: string }> = {}) {
  return composeCallCard({
    ...makeLetterRequest(given),
    today: '2026-12-01',
    ownNumber: '',
    calledOn: undefined,
    ...call,
  })
}
