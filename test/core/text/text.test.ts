import { describe, expect, it } from 'vitest'
import { foldText, sentences, shorten, words } from '../../../src/core/text/text.ts'
import { fc } from '../../support/fast-check.ts'
import { growthOf, LINEAR } from '../../support/growth.ts'

describe('foldText', () => {
  it.each([
    ['capitals', 'Grid NEWS', 'grid news'],
    ['accents', 'Ørsted à São Paulo', 'orsted a sao paulo'],
    ['a sharp s', 'Straße', 'strasse'],
    ['curly quotes', 'Ofgem’s “plan”', 'ofgem\'s "plan"'],
    ['hyphens and slashes', 'low-code and/or no‑code', 'low code and or no code'],
    ['full-width letters', 'ＡＩ', 'ai'],
    ['blanks of all kinds', '  a\t\n b  ', 'a b'],
  ])('folds %s', (_case, text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('changes nothing when done twice', () => {
    fc.assert(fc.property(fc.string(), (text) => foldText(foldText(text)) === foldText(text)))
  })
})

describe('words', () => {
  it.each([
    [
      'a headline',
      'M&A at 4.0 speed: what’s next?',
      ['m&a', 'at', '4.0', 'speed', "what's", 'next'],
    ],
    ['punctuation only', '… – !?', []],
    ['another script', '東京 電力', ['東京', '電力']],
  ])('reads %s', (_case, text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

describe('shorten', () => {
  it.each([
    ['leaves a short text alone', ' Grid news ', 20, 'Grid news'],
    ['cuts between words', 'Grid operators plan ahead', 16, 'Grid operators…'],
    ['takes the comma before the cut away', 'Grid, power, water', 13, 'Grid, power…'],
    ['cuts a single long word', 'Interconnection', 6, 'Inter…'],
    ['leaves nothing where there is no room', 'Grid', 0, ''],
    ['does not cut a pair in two', '😀😀😀', 4, '😀…'],
  ])('%s', (_case, text, maxLength, expected) => {
    expect(shorten(text, maxLength)).toBe(expected)
  })

  it('never gives more than was asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(50),
        (text, maxLength) => shorten(text, maxLength).length <= maxLength,
      ),
    )
  })
})

describe('sentences', () => {
  it.each([
    ['two', 'Power fell. Prices rose.', ['Power fell.', 'Prices rose.']],
    [
      'an abbreviation',
      'Acme Inc. sold its U.S. arm. It paid.',
      ['Acme Inc. sold its U.S. arm.', 'It paid.'],
    ],
    ['a decimal', 'It rose 2.5 per cent. Good.', ['It rose 2.5 per cent.', 'Good.']],
    ['a quotation', '“We build.” Then they left.', ['“We build.”', 'Then they left.']],
    ['no full stop', 'A deck without one', ['A deck without one']],
    ['nothing', '  ', []],
  ])('finds %s', (_case, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

it.each(['. ', '- ', '" ', "a'", 'A.', ' ', '1.', '\u0301', '.”'])(
  'takes time in proportion on texts of nothing but “%s”',
  (part) => {
    const read = (text: string) => [
      foldText(text),
      words(text),
      sentences(text),
      shorten(text, text.length - 9),
    ]
    expect(growthOf((size) => part.repeat(size), 10_000, read)).toBeLessThan(LINEAR)
  },
)
