import { describe, expect, it } from 'vitest'
import {
  addToInflow,
  learnWords,
  startInflow,
  type TeachingArticle,
} from '../../../src/core/sectors/word-learner.ts'
import { fc } from '../../support/fast-check.ts'

const SECTOR = 'power-utilities'
const NAMES = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'golf', 'hotel', 'india', 'juliet']

/** One a day from each of six papers in turn; a test changes what matters to it. */
const write = (
  count: number,
  titleOf: (number: number) => string,
  special: (number: number) => Partial<TeachingArticle> = () => ({}),
): TeachingArticle[] =>
  Array.from({ length: count }, (_, number) => ({
    title: `${titleOf(number)} ${NAMES[number % 9]} ${NAMES[Math.floor(number / 9) % 9]}`,
    summary: '',
    source: `paper ${number % 6}`,
    day: `2026-03-${String(1 + (number % 28)).padStart(2, '0')}`,
    feedSectorIds: [],
    ...special(number),
  }))

const ELSEWHERE = write(300, (number) => `Chef number ${number} opens a restaurant`)
/** 80 about the sector, of which every other one has a word that is no term of it. */
const INSIDE = write(80, (number) =>
  number % 2 === 0 ? `Power grid ${number} gets zorblats` : `Power grid ${number} grows`,
)

function learn(articles: readonly TeachingArticle[]) {
  const inflow = startInflow()
  for (const article of articles) addToInflow(inflow, article)
  return learnWords(inflow)[SECTOR]
}

const wordsOf = (articles: readonly TeachingArticle[]) => Object.keys(learn(articles)?.words ?? {})

describe('a word', () => {
  it('is learned where many articles of a sector have it and hardly another, with the evidence', () => {
    expect(learn([...ELSEWHERE, ...INSIDE])?.words['zorblat']).toEqual({
      weight: 1.5,
      articles: 40,
      sources: 3,
      days: 14,
    })
  })

  it('is not learned when it stands everywhere', () => {
    const everywhere = ELSEWHERE.map((article) => ({
      ...article,
      title: `${article.title}, zorblat`,
    }))
    expect(wordsOf([...everywhere, ...INSIDE])).not.toContain('zorblat')
  })

  it.each([
    ['two papers', (number: number) => ({ source: `paper ${number % 4}` })],
    ['four days', (number: number) => ({ day: `2026-03-0${1 + (number % 8)}` })],
  ])('is not learned from %s', (_case, special) => {
    const few = write(80, (number) => INSIDE[number]?.title ?? '', special)
    expect(wordsOf([...ELSEWHERE, ...few])).not.toContain('zorblat')
  })

  it('is not learned from a sector of which too few articles speak', () => {
    expect(learn([...ELSEWHERE, ...INSIDE.slice(0, 50)])).toEqual({ articles: 50, words: {} })
  })

  it('is never one of the catalogue’s own', () => {
    expect(wordsOf([...ELSEWHERE, ...INSIDE])).not.toContain('grid')
  })
})

describe('a source', () => {
  const others = write(80, (number) => `Power grid ${number} grows`)
  const shouting = (count: number) =>
    write(
      count,
      (number) => `Power grid of Loud ${number} zorblat`,
      () => ({ source: 'loud' }),
    )
  const whispering = write(4, (number) => `Power grid of Quiet ${number} zorblat`)

  it('that shouts a word teaches it no more than all others together', () => {
    const heard = (count: number) =>
      learn([...ELSEWHERE, ...others, ...shouting(count), ...whispering])?.words['zorblat']
    expect(heard(60)?.weight).toBe(heard(30)?.weight)
  })

  it('teaches nothing alone, however much it writes', () => {
    expect(wordsOf([...ELSEWHERE, ...others, ...shouting(200)])).not.toContain('zorblat')
  })
})

describe('a feed of the catalogue', () => {
  const bare = (feedSectorIds: readonly string[]) =>
    write(
      200,
      (number) => `Round ${number} of zorblats`,
      () => ({ feedSectorIds }),
    )

  it('teaches the words of its articles that say nothing else of its sector', () => {
    expect(wordsOf([...ELSEWHERE, ...bare([SECTOR])])).toContain('zorblat')
    expect(wordsOf([...ELSEWHERE, ...bare([])])).not.toContain('zorblat')
  })

  it('says less than the terms do', () => {
    const few = bare([SECTOR]).slice(0, 100)
    expect(learn([...ELSEWHERE, ...few])?.words).toEqual({})
    expect(
      wordsOf([
        ...ELSEWHERE,
        ...few.map((one) => ({ ...one, summary: 'Power grid and wind farms' })),
      ]),
    ).toContain('zorblat')
  })
})

describe('an inflow', () => {
  it('counts a title once, and only English ones', () => {
    const twice = [...INSIDE, ...INSIDE]
    const foreign = write(80, (number) => `Der Strom und das Netz ${number} für die Stadt`)
    const inflow = startInflow()
    for (const article of [...twice, ...foreign]) addToInflow(inflow, article)
    expect(inflow.articles).toHaveLength(80)
  })

  it('teaches the same in whatever order it comes', () => {
    const all = [...ELSEWHERE, ...INSIDE]
    const expected = learn(all)
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (keys) => {
        const shuffled = all
          .map((article) => ({ article, key: keys.next().value }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ article }) => article)
        expect(learn(shuffled)).toEqual(expected)
      }),
      { numRuns: 5 },
    )
  })
})
