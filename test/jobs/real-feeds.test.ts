import { existsSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { parseFeed } from '../../src/feeds/parse/parse-feed.ts'
import { collectFeed } from '../../src/jobs/reading/collect.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addFeed, NOW } from '../support/make.ts'
import { startPublisher } from '../support/publisher.ts'
import { createWorld } from '../support/world.ts'

type Case = { file: string; headers?: Record<string, string> }

const { EVAL_FOLDER } = process.env
const FOLDER = join(EVAL_FOLDER ?? resolve(process.cwd(), '../shared/eval'), 'feeds')
const isThere = existsSync(FOLDER)
if (!isThere) process.stdout.write(`Skipped: the saved feeds are not in ${FOLDER}.\n`)

const DAY_MS = 86_400_000
/** What collect keeps; the saved feeds are of many years. */
const MAX_AGE_MS = 45 * DAY_MS

beforeEach(emptyDatabase)

// Most of gofeed's documents show one field each and have no link to follow.
const FLOORS: readonly (readonly [suite: string, articleCount: number])[] = [
  ['rss-parser', 400],
  ['gofeed', 5],
  ['miniflux', 130],
]

it.skipIf(!isThere).each(FLOORS)(
  'every file of %s goes the whole way into the database, and no recent item is lost',
  async (suite, articleCount) => {
    const cases = readCases(suite)
    const publisher = await startPublisher(
      Object.fromEntries(cases.map((each, index) => [`/${index}`, serve(suite, each)])),
    )
    const world = createWorld({ config: { feedOrigins: [publisher.origin] } })
    let stored = 0
    let refused = 0
    for (const [index, { file }] of cases.entries()) {
      const url = `${publisher.origin}/${index}`
      const feedId = await addFeed(db, { url, title: file })
      const now = await newestDate(world.services.fetch, url)
      world.setNow(now)
      // All files have one host, and the clock may go back: its lease would lie in the future.
      await db.deleteFrom('publisher_host').execute()
      await collectFeed(world.services, feedId, undefined)
      const { state, failure } = await db
        .selectFrom('feed')
        .select(['state', 'failure'])
        .where('id', '=', feedId)
        .executeTakeFirstOrThrow()
      const kept = await db
        .selectFrom('article_feed')
        .innerJoin('article', 'article.id', 'article_feed.article_id')
        .select('url')
        .where('feed_id', '=', feedId)
        .execute()
      const expected = await recentUrls(world.services.fetch, url, now)
      expect({ file, urls: kept.map((article) => article.url).toSorted() }).toEqual({
        file,
        urls: expected.toSorted(),
      })
      // A file that is no feed says so, and costs itself only.
      if (state === 'failing') expect(failure).not.toBe('')
      stored += kept.length
      refused += state === 'failing' ? 1 : 0
    }
    await publisher.close()
    process.stdout.write(
      `${suite}: ${cases.length} files, ${stored} recent articles stored, ${refused} files refused with a reason\n`,
    )
    expect(stored).toBeGreaterThanOrEqual(articleCount)
  },
)

function readCases(suite: string): Case[] {
  const lines = readFileSync(join(FOLDER, suite, 'expected.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line))
}

function serve(suite: string, { file, headers }: Case) {
  return (_request: unknown, response: ServerResponse) => {
    response.writeHead(200, headers).end(readFileSync(join(FOLDER, suite, file)))
  }
}

async function readItems(fetcher: typeof fetch, url: string) {
  const response = await fetcher(url)
  const parsed = await parseFeed(await response.text(), url)
  return parsed.ok ? parsed.value.items : []
}

/** The day on which this feed was fresh. */
async function newestDate(fetcher: typeof fetch, url: string): Promise<Date> {
  const dates = (await readItems(fetcher, url)).flatMap(({ publishedAt }) => publishedAt ?? [])
  return dates.length === 0 ? NOW : new Date(Math.max(...dates.map((date) => date.getTime())))
}

async function recentUrls(fetcher: typeof fetch, url: string, now: Date): Promise<string[]> {
  const oldest = new Date(now.getTime() - MAX_AGE_MS)
  const items = await readItems(fetcher, url)
  return items.filter(({ publishedAt }) => (publishedAt ?? now) >= oldest).map((item) => item.url)
}
