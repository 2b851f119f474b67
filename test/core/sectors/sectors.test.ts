import { describe, expect, it } from 'vitest'
import { compileSectors } from '../../../src/core/sectors/sector-matcher.ts'
import {
  findSector,
  findTermsNear,
  SECTOR_THRESHOLD,
  SECTORS,
  scoreSectors,
  shippedPoints,
  weighSectors,
} from '../../../src/core/sectors/sectors.ts'
import { isShouted, readWords } from '../../../src/core/text/word-reader.ts'
import { fc } from '../../support/fast-check.ts'

const sector = {
  terms: {
    'power grid': 3,
    grid: 1,
    'power grid operator': 3,
    FDA: 3,
    'AI model': 3,
    eVTOL: 3,
    'A-level': 3,
    'Federal Reserve': 3,
    'M&A': 2,
    REIT: 3,
    'colour centre': 2,
    bank: 2,
    SEND: 3,
  },
  avoid: ['river bank', 'grid'],
}
const match = compileSectors([sector])

function found(text: string): string[] {
  return (match(readWords(text), isShouted(text)).get(0) ?? []).map(({ term }) => term).toSorted()
}

describe('the matcher', () => {
  it.each([
    ['the longest term, and its words once', 'A power grid operator', ['power grid operator']],
    ['hyphens as blanks', 'Power-grid news', ['power grid']],
    ['plurals', 'Two power grids', ['power grid']],
    ['possessives', 'The power grid’s future', ['power grid']],
    ['accents', 'The pöwer grid', ['power grid']],
    ['American spelling of a British term', 'Color centers', ['colour centre']],
    ['an abbreviation', 'What the FDA said', ['FDA']],
    ['the plural of an abbreviation', 'REITs rally', ['REIT']],
    ['an inner ampersand', 'M&A returns', ['M&A']],
    ['a phrase with capitals in a headline', 'New AI Models', ['AI model']],
    ['a plain capitalised phrase in any case', 'the FEDERAL RESERVE said', ['Federal Reserve']],
    ['dotted capitals', 'An A.I. model', ['AI model']],
  ])('finds %s', (_case, text, terms) => {
    expect(found(text)).toEqual(terms)
  })

  it.each([
    ['parts of words', 'Gridlock and powerful'],
    ['an abbreviation in lower case', 'fda and evtol'],
    ['the letter of an abbreviation elsewhere', 'They reached a level'],
    ['a masked phrase', 'On the river banks'],
    ['a supporting word in a longer one', 'They lost power. Gridlock follows'],
    ['an abbreviation where all is in capitals', 'SEND US MONEY'],
  ])('does not find %s', (_case, text) => {
    expect(found(text)).toEqual([])
  })

  it('takes a phrase apart at a full stop', () => {
    expect(found('They lost power. Grid news')).toEqual(['grid'])
  })

  it('lets a word to avoid only support', () => {
    const [hit] = match(readWords('The grid'), false).get(0) ?? []
    expect(hit).toEqual({ term: 'grid', weight: 1 })
  })
})

describe('scoreSectors', () => {
  const scoreOf = (sectorId: string, title: string, summary = '') =>
    scoreSectors({ title, summary }).find((score) => score.sectorId === sectorId)

  it('counts a term in the title double, and once however often it stands there', () => {
    const once = scoreOf('power-utilities', 'Offshore wind')
    const often = scoreOf('power-utilities', 'Offshore wind after offshore wind', 'Offshore wind.')
    expect(often).toEqual(once)
  })

  it('is not about a sector below the threshold', () => {
    expect(scoreOf('software', 'A quiet week', 'The software was late.')).toBeUndefined()
  })

  it('is not about a sector by supporting words alone', () => {
    expect(scoreOf('software', 'Computer, internet, online, web and website')).toBeUndefined()
  })

  it('names the terms, strongest first', () => {
    expect(
      scoreOf('banking', 'Central bank digital currency trial', 'A lender joins.')?.terms.at(-1),
    ).toBe('lender')
  })

  it.each([
    ['power-utilities', 'Grid operators want more battery storage before winter'],
    ['banking', 'Retail banks open again on the high street'],
    ['healthcare', 'Hospitals cut waiting lists with virtual wards'],
    ['semiconductors', 'Chipmakers race to build fabs for advanced packaging'],
    ['construction', 'Main contractors turn to modular construction'],
    ['legal', 'Law firms test new billing for litigation'],
    ['agriculture', 'Farmers sow less wheat after a dry spring'],
  ])('finds %s in “%s”', (sectorId, title) => {
    expect(scoreOf(sectorId, title)).toBeDefined()
  })

  it.each([
    ['banking', 'A picnic on the river bank'],
    ['oil-gas-mining', 'Data mining for beginners'],
    ['automotive', 'Two hurt in car crash on the ring road'],
    ['construction', 'Software architect wanted'],
    ['power-utilities', 'A superpower and its allies'],
    ['insurance', 'Read our privacy policy'],
    ['insurance', 'Result of the underwriting auction in August'],
    ['construction', 'Big quarter cements its place in the index'],
    ['construction', 'China Construction Bank opens in Leeds'],
    ['food-beverage', 'De Beers finds a buyer'],
    ['semiconductors', 'Silicon Valley works longer hours'],
    ['media', 'Gaming revenue in Macau grows by a fifth'],
    ['nonprofit', 'Search engine start-up in talks about fundraising round'],
    ['education', 'A case study in stubbornness'],
  ])('does not find %s in “%s”', (sectorId, title) => {
    expect(scoreOf(sectorId, title)).toBeUndefined()
  })

  it('throws on no text and gives only finite scores of known sectors', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(anyText, anyText, (title, summary) => {
        for (const { sectorId, score } of scoreSectors({ title, summary })) {
          expect(findSector(sectorId)).toBeDefined()
          expect(Number.isFinite(score)).toBe(true)
        }
      }),
    )
  })
})

it('finds the strong terms near what was talked about', () => {
  const near = findTermsNear('logistics', new Set(['freight']))
  expect(near).toContain('freight forwarder')
  expect(near).not.toContain('airline')
})

describe('weighSectors', () => {
  const titles = [
    'Nvidia and AMD',
    'Fed holds steady',
    'Boeing and SpaceX',
    'Tesla, Toyota and Honda',
  ]

  it('never says by typical words alone what an article is about', () => {
    for (const { learned, isAbout, score } of titles.flatMap((title) =>
      weighSectors({ title, summary: titles.join(' ') }, shippedPoints()),
    )) {
      expect(isAbout && learned > 0).toBe(false)
      expect(learned === 0 || score < SECTOR_THRESHOLD).toBe(true)
    }
  })
})

it('knows every sector of the catalogue by its id', () => {
  expect(SECTORS).toHaveLength(32)
  expect(SECTORS.map(({ id }) => findSector(id))).toEqual(SECTORS)
  expect(findSector('astrology')).toBeUndefined()
})
