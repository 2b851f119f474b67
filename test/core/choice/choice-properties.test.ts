import { expect, it } from 'vitest'
import type { Candidate } from '../../../src/core/article/article.ts'
import { chooseArticles } from '../../../src/core/choice/choice.ts'
import { readInterests } from '../../../src/core/choice/interests.ts'
import { scoreCandidate } from '../../../src/core/choice/scoring.ts'
import { HALF_LIFE_DAYS } from '../../../src/core/sectors/ranking.ts'
import { judgeTact, tactJudge } from '../../../src/core/tact/tact.ts'
import { readArticle } from '../../../src/core/text/article-words.ts'
import { fc } from '../../support/fast-check.ts'
import { daysAgo, makeApplication, makeCandidate, NOW } from './make-candidate.ts'

const application = makeApplication({
  topics: ['battery storage'],
  prefer: ['wind'],
  avoid: ['hydrogen'],
  role: 'Grid planner',
})

const WORDS =
  'grid battery storage wind acme cuts jobs solar price hydrogen heat plan court opens town week'
const anyTitle = fc
  .array(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 7 })
  .map((words) => words.join(' '))

const anyCandidate = fc
  .record({
    title: anyTitle,
    summary: anyTitle,
    kind: fc.constantFrom('article' as const, 'discussion' as const),
    publishedAt: fc.integer({ min: 0, max: 25 }).map(daysAgo),
    source: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    sourceCount: fc.integer({ min: 1, max: 5 }),
    score: fc.integer({ min: 1, max: 40 }),
  })
  .map(makeCandidate)

/** Each with an address of its own. */
const anyCandidates = fc
  .array(anyCandidate, { maxLength: 25 })
  .map((list) => list.map((one, index) => ({ ...one, url: `https://${index}.example/story` })))

const choose = (candidates: readonly Candidate[]) =>
  chooseArticles({ application, candidates, sentUrls: new Set(), now: NOW })

it('does not depend on the order in which the articles come', () => {
  fc.assert(
    fc.property(anyCandidates, fc.infiniteStream(fc.nat()), (candidates, keys) => {
      const shuffled = candidates
        .map((candidate) => ({ candidate, key: keys.next().value }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ candidate }) => candidate)
      expect(choose(shuffled)).toEqual(choose(candidates))
    }),
  )
})

it('changes nothing else for an article that has nothing to do with it', () => {
  const unrelated = makeCandidate({ title: 'Football club signs a striker', score: 1, terms: [] })
  fc.assert(
    fc.property(anyCandidates, (candidates) => {
      expect(choose([...candidates, unrelated]).placed).toEqual(choose(candidates).placed)
    }),
  )
})

it('never puts an article lower because it is newer', () => {
  fc.assert(
    fc.property(
      anyCandidates,
      anyCandidate,
      fc.integer({ min: 1, max: 20 }),
      (others, one, days) => {
        const older = {
          ...one,
          publishedAt: new Date(one.publishedAt.getTime() - days * 86_400_000),
        }
        expect(placeOf(one, others)).toBeLessThanOrEqual(placeOf(older, others))
      },
    ),
  )
})

/** 0 for the first pick; a large number for an article with no place. */
function placeOf(candidate: Candidate, others: readonly Candidate[]): number {
  const { placed } = choose([...others, candidate])
  const index = placed
    .filter(({ place }) => place !== 'held-back')
    .findIndex(({ url }) => url === candidate.url)
  return index === -1 ? Number.POSITIVE_INFINITY : index
}

it('places each article once, and gives each at least one reason', () => {
  fc.assert(
    fc.property(anyCandidates, (candidates) => {
      const { placed } = choose(candidates)
      expect(new Set(placed.map(({ url }) => url)).size).toBe(placed.length)
      expect(placed.every(({ reasons }) => reasons.length > 0)).toBe(true)
    }),
  )
})

const anyPhrases = fc.array(anyTitle, { maxLength: 3 })
/** Without a role, whose words are not told where the sector's terms say the same. */
const anyApplication = fc
  .record({
    topics: anyPhrases,
    strengths: anyPhrases,
    prefer: anyPhrases,
    avoid: anyPhrases,
    rivals: fc.constantFrom(['Solar'], []),
    articleCount: fc.integer({ min: 1, max: 5 }),
  })
  .map(makeApplication)

it('explains every score: the points of its reasons add up to it, but for an age that the date shows', () => {
  fc.assert(
    fc.property(anyApplication, anyCandidates, (entry, candidates) => {
      const { placed } = chooseArticles({
        application: entry,
        candidates,
        sentUrls: new Set(),
        now: NOW,
      })
      for (const { place, kind, publishedAt, reasons, points, total } of placed) {
        if (place === 'held-back') continue
        expect(points).toHaveLength(reasons.length)
        const days = (NOW.getTime() - publishedAt.getTime()) / 86_400_000
        const untold = days < 11 ? -days / HALF_LIFE_DAYS[kind] : 0
        expect(points.reduce((sum, point) => sum + point, untold)).toBeCloseTo(total, 9)
      }
    }),
  )
})

it('gives an article the same score whatever else there is', () => {
  const scoreOf = (candidate: Candidate, others: readonly Candidate[]) =>
    choose([candidate, ...others]).placed.find(({ url }) => url === candidate.url)?.total
  fc.assert(
    fc.property(anyCandidate, anyCandidates, (candidate, others) => {
      // Reports of the same story count for it, so nobody else tells of this one: no title has half of its words.
      const title = `Tidal lagoon survey charts deep calm water, harbour walls ${candidate.title}`
      const one = { ...candidate, title, score: 40 }
      const alone = scoreOf(one, [])
      const among = scoreOf(one, others)
      if (among !== undefined) expect(among).toBe(alone)
    }),
  )
})

it('never scores an article lower because it is newer', () => {
  const interests = readInterests(application)
  const judge = tactJudge(application)
  fc.assert(
    fc.property(anyCandidate, fc.integer({ min: 1, max: 20 }), (candidate, days) => {
      const article = readArticle(candidate)
      const scoreAt = (publishedAt: Date) =>
        scoreCandidate(
          { ...candidate, publishedAt },
          article,
          interests,
          judgeTact(judge, article),
          NOW,
        ).total
      const older = new Date(candidate.publishedAt.getTime() - days * 86_400_000)
      expect(scoreAt(candidate.publishedAt)).toBeGreaterThan(scoreAt(older))
    }),
  )
})

it('throws on nothing', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 100 })
  const wild = fc.record({
    articleId: fc.integer(),
    url: anyText,
    title: anyText,
    summary: anyText,
    kind: fc.constantFrom('article' as const, 'discussion' as const),
    publishedAt: fc.date({ noInvalidDate: false }),
    source: anyText,
    sourceCount: fc.double(),
    score: fc.double(),
    terms: fc.array(anyText),
  })
  const texts = fc.array(anyText, { maxLength: 3 })
  fc.assert(
    fc.property(fc.array(wild), texts, anyText, fc.integer(), (candidates, list, text, count) => {
      chooseArticles({
        application: makeApplication({
          employer: text,
          employerSite: text,
          employerAliases: list,
          products: list,
          rivals: list,
          employerNews: text,
          sectorId: text,
          role: text,
          interviewerName: text,
          topics: list,
          strengths: list,
          prefer: list,
          avoid: list,
          articleCount: count,
        }),
        candidates,
        sentUrls: new Set(list),
        now: NOW,
      })
    }),
  )
})
