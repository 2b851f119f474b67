import { expect, it } from 'vitest'
import { NOTHING_LEARNED } from '../../src/core/sectors/learned-words.ts'
import { toArticles } from '../../src/jobs/reading/to-articles.ts'
import type { ClaimedFeed } from '../../src/store/source/claim-feed.ts'

const NOW = new Date('2026-03-10T09:00:00Z')

const feed: ClaimedFeed = {
  id: 1,
  url: 'https://paper.example/feed',
  title: 'Paper for everything',
  kind: 'article',
  accountId: null,
  leasedUntil: NOW,
  etag: null,
  lastModified: null,
  bodyHash: null,
  movingTo: null,
  failureCount: 0,
  missingCount: 0,
  failingSince: null,
  wishes: { seconds: 0, skipHours: [], skipDays: [] },
  sectorIds: ['power-utilities'],
  isInCatalogue: false,
  learnedKey: 'shipped',
  subscriberCount: 1,
}

const items = Array.from({ length: 20 }, (_, index) => ({
  url: `https://paper.example/${index}`,
  title: `Chef opens restaurant number ${index}`,
  summary: '',
  publishedAt: NOW,
}))

const scoreIn = (special: Partial<ClaimedFeed>) =>
  toArticles(items, { ...feed, ...special }, NOTHING_LEARNED, feed.url, NOW)[0]?.sectors.find(
    ({ sectorId }) => sectorId === 'power-utilities',
  )?.score

// A paper for everything, added for one sector, filled the digests with what had nothing to do with it.
it('takes only a hint from a feed that does not speak of the sector it was added for', () => {
  expect(scoreIn({})).toBe(2)
})

it('takes the word of the catalogue for its feeds', () => {
  expect(scoreIn({ isInCatalogue: true })).toBe(4)
})

it('believes a feed more whose articles all speak of its sector', () => {
  const pure = items.map((item, index) => ({ ...item, title: `Power grid of region ${index}` }))
  const [first] = toArticles(
    [...pure, ...items.slice(0, 1)],
    { ...feed, isInCatalogue: true },
    NOTHING_LEARNED,
    feed.url,
    NOW,
  ).slice(-1)
  expect(first?.sectors[0]?.score).toBeGreaterThan(4.5)
})
