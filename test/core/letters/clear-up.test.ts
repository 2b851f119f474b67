import { describe, expect, test } from 'vitest'
import { clarify, unsaidNote } from '../../../src/core/letters/clear-up.ts'

describe('a statement that can be said to the interviewer', () => {
  test.each([
    ['I have managed budgets of up to two million.', 'I have managed budgets of up to two million'],
    ['Led a team of 12, not 2', 'I led a team of 12, not 2'],
    ['I said two years of SAP, but it was four', 'I said two years of SAP, but it was four'],
    ['notice period is three months, not six', 'my notice period is three months, not six'],
    ['I’m willing to travel!', 'I’m willing to travel'],
    ['I do have a driving licence', 'I have a driving licence'],
    [
      'The pilot ran in Leeds. It saved two million.',
      'the pilot ran in Leeds. It saved two million',
    ],
    ['Leeds was my project', 'Leeds was my project'],
    [
      'I can start in January. My notice period is four weeks.',
      'I can start in January. My notice period is four weeks',
    ],
  ])('%j', (typed, text) => {
    expect(clarify(typed)).toEqual({ kind: 'statement', text, wasOmitted: false })
  })

  test.each([
    [
      'They thought I only know gas; I also ran electricity networks.',
      'I ran electricity networks',
    ],
    [
      'He believed I had no leadership experience. In fact I led a team of twelve.',
      'I led a team of twelve',
    ],
    ['It sounded as if I would not travel. I travel gladly.', 'I travel gladly'],
    [
      'I told them I had no Python, but I have used it for three years',
      'I have used it for three years',
    ],
  ])('is what is left of %j without the thoughts of others', (typed, text) => {
    expect(clarify(typed)).toEqual({ kind: 'statement', text, wasOmitted: false })
  })

  test.each([
    ['I should have said that I led the Leeds rollout.', 'I led the Leeds rollout'],
    ['I forgot to mention that I speak Spanish', 'I speak Spanish'],
    ['Didn’t say: I know the regulator', 'I know the regulator'],
  ])('was left out of the talk: %j', (typed, text) => {
    expect(clarify(typed)).toEqual({ kind: 'statement', text, wasOmitted: true })
  })
})

describe('a subject to come back to', () => {
  test.each([
    ['My notice period', 'my notice period'],
    ['Whether I would relocate', 'whether I would relocate'],
    ['I forgot to mention the Leeds project', 'the Leeds project'],
    ['I blanked on the SQL question', 'the SQL question'],
    ['I wasn’t clear about how I led the migration', 'how I led the migration'],
    ['The question about SQL', 'the question about SQL'],
    ['Budget responsibility: 2 million', 'budget responsibility'],
  ])('%j', (typed, phrase) => {
    expect(clarify(typed)).toEqual({ kind: 'subject', phrase })
  })
})

describe('what nobody would send', () => {
  test.each([
    'They think I cannot relocate',
    'I came across as arrogant',
    'I was too nervous',
    'She doubted my numbers',
    'Interview went fine',
    'What did I mean by agile?',
    'It was terrible',
    '',
    ' - ',
  ])('is left out: %j', (typed) => {
    expect(clarify(typed)).toBeUndefined()
  })
})

test.each(['n/a', 'None.', 'no', 'Nothing really', 'all good!'])(
  '%j is nothing to clear up',
  (typed) => {
    expect(clarify(typed)).toBeUndefined()
    expect(unsaidNote(typed)).toBeUndefined()
  },
)
