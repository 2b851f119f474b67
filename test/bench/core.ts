/**
 * What our own code costs beside the bare library: `node test/bench/core.ts`. By hand, never in CI; docs/limits.md has
 * the figures of one run.
 */
import RssParser from 'rss-parser'
import { chooseArticles } from '../../src/core/choice/choice.ts'
import { composeDraft } from '../../src/core/draft/draft.ts'
import { planSteps } from '../../src/core/ladder/ladder.ts'
import { sectorScoresFor } from '../../src/core/sectors/ranking.ts'
import { scoreSectors, shippedPoints, weighSectors } from '../../src/core/sectors/sectors.ts'
import { localMoment } from '../../src/core/time/local-time.ts'
import { parseFeed } from '../../src/feeds/parse/parse-feed.ts'
import { happened, MAILED, makeFacts } from '../core/ladder/make-ladder.ts'
import { compare, print, processorClock, time } from './compare.ts'
import { APPLICATION, headline, makeCandidates, makeFeed, NOW, summaryOf } from './samples.ts'

const FEED_URL = 'https://outlet.example/feed'
const feed = makeFeed()
const candidates = makeCandidates(200)
const articles = Array.from({ length: 1000 }, (_, number) => ({
  title: headline(number),
  summary: summaryOf(number),
}))

/** All that "collect" computes for a feed whose items are all new. */
async function collect(): Promise<void> {
  const parsed = await parseFeed(feed, FEED_URL)
  if (!parsed.ok) throw new Error(parsed.reason)
  for (const item of parsed.value.items)
    sectorScoresFor(weighSectors(item, shippedPoints()), ['power-utilities'])
}

/** All that "prepare" computes for a digest. */
function prepare(): void {
  const choice = chooseArticles({
    application: APPLICATION,
    candidates,
    sentUrls: new Set(),
    now: NOW,
  })
  if (choice.kind !== 'enough') throw new Error(choice.reason)
  const picks = choice.placed.filter(({ place }) => place === 'pick')
  const draft = { candidateName: 'Alex Kim', application: APPLICATION, picks }
  composeDraft({ ...draft, earlierSubjects: [], digestNumber: 1, today: '2026-03-12' })
}

print(`The feed has ${Math.round(feed.length / 1000)} kB and 55 items.`)
print('\n## The first time in a fresh process\n\n| | processor ms |\n|---|---|')
print(`| collect | ${(await time(processorClock, collect)).toFixed(1)} |`)
print(`| prepare | ${(await time(processorClock, prepare)).toFixed(1)} |`)

await compare('A feed of 100 kB', processorClock, {
  'rss-parser.parseString alone': () => new RssParser().parseString(feed),
  'parseFeed: parse, clean text, safe links, dates': () => parseFeed(feed, FEED_URL),
  'collect: with the scores of 55 articles': collect,
})
const flood = (size: number) =>
  `<rss version="2.0"><channel>${'<item/>'.repeat(size / 7)}</channel></rss>`
await compare(
  'Nothing but <item/>',
  processorClock,
  {
    'a feed of 100 kB': () => parseFeed(feed, FEED_URL),
    'a quarter of a megabyte of it': () => parseFeed(flood(250_000), FEED_URL),
    'a megabyte of it': () => parseFeed(flood(1_000_000), FEED_URL),
  },
  5,
)
await compare('1,000 articles', processorClock, {
  'scoreSectors, all 32 sectors': () => articles.map(scoreSectors),
  'sectorScoresFor, with the feed’s own': () =>
    articles.map((article) =>
      sectorScoresFor(weighSectors(article, shippedPoints()), ['power-utilities']),
    ),
})
await compare('A digest from 200 candidates', processorClock, {
  'chooseArticles and composeDraft': prepare,
})

const now = new Date('2026-11-20T08:00:00Z')
const facts = Array.from({ length: 300 }, (_, number) =>
  makeFacts({}, [...MAILED, happened(`digest sent 2026-11-${10 + (number % 9)}`)]),
)
const formatter = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Berlin', dateStyle: 'full' })
await compare('A tick with 300 applications', processorClock, {
  'Intl.DateTimeFormat.formatToParts, 300 times': () =>
    facts.map(() => formatter.formatToParts(now.getTime())),
  'localMoment, 300 times': () =>
    facts.map((_, number) => localMoment(`2026-11-${10 + (number % 9)}`, '07:30', 'Europe/Berlin')),
  'planSteps, 300 times': () => facts.map((one) => planSteps(one, now)),
})
