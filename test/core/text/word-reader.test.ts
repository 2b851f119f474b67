import { expect, it } from 'vitest'
import { readWords } from '../../../src/core/text/word-reader.ts'
import { fc } from '../../support/fast-check.ts'

const textOf = (text: string) => readWords(text).map(({ raw }) => raw)

it.each([
  ['dotted capitals', 'The U.S. and A.I. rules', ['The', 'US', 'and', 'AI', 'rules']],
  ['one dotted capital', 'Plan B. Then C.', ['Plan', 'B', 'Then', 'C']],
  ['numbers', '4.0, 5G and 1,500 of 2.', ['4.0', '5G', 'and', '1,500', 'of', '2']],
  ['inner marks', "AT&T and O'Neil's", ['AT&T', 'and', "O'Neil"]],
  ['plurals of capitals', 'LLMs and EVs', ['LLM', 'and', 'EV']],
  ['a dash between', 'wind–solar — cheap', ['wind', 'solar', 'cheap']],
  ['accents', 'Müller’s café', ['Muller', 'cafe']],
])('reads %s', (_case, text, found) => {
  expect(textOf(text)).toEqual(found)
})

it('sees where a phrase ends', () => {
  const starts = readWords('Grid-scale storage, cheap (and big). Booking.com wins')
  expect(starts.filter(({ startsPhrase }) => startsPhrase).map(({ raw }) => raw)).toEqual([
    'cheap',
    'and',
    'Booking',
  ])
})

// Plain English text is read letter by letter, everything else by a regular expression: one letter in another alphabet
// at the end makes the difference.
it('reads plain text as any other text', () => {
  const mark = ' Ж'
  const english = fc.string({
    unit: fc.constantFrom(...'aBSs15.,\'&-/ "+%$(:\t–'),
    maxLength: 30,
  })
  fc.assert(
    fc.property(english, (text) => {
      const inOther = readWords(`${text}${mark}`).slice(0, -1)
      expect(readWords(text)).toEqual(inOther)
    }),
    { numRuns: 1000 },
  )
})
