import { sql } from 'kysely'
import type { Db } from '../../src/store/database/database.ts'
import { addFeed, minutesLater } from './make.ts'

const DAY = 1440
/** Of each sector a term, and the beginning of the made-up words that its articles have beside it. */
const TAUGHT = [
  ['power-utilities', 'Power grid', 'volt'],
  ['banking', 'Central bank', 'coin'],
  ['semiconductors', 'Chipmaker', 'chip'],
] as const

type Teaching = {
  feedId: number
  count: number
  titleOf: (number: number) => string
  /** Days before `now` on which the first and the last one came. */
  days?: readonly [number, number]
  accountId?: number
  kind?: 'article' | 'discussion'
}

/** Articles that came one after the other, as a feed brought them. */
export async function bringMany(db: Db, now: Date, teaching: Teaching): Promise<void> {
  const { feedId, count, titleOf, days = [30, 0.5], accountId, kind = 'article' } = teaching
  const [first, last] = days
  const items = Array.from({ length: count }, (_, number) => ({
    url: `https://teaching.example/${feedId}/${accountId ?? 'all'}/${first}/${number}`,
    title: titleOf(number),
    at: minutesLater(-DAY * (first + ((last - first) * number) / count), now).toISOString(),
  }))
  await sql`
    with added as (
      insert into article (url, title, kind, account_id, is_trusted, published_at, first_seen_at)
      select url, title, ${kind}, ${accountId ?? null}::integer, true, at, at
      from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as item (url text, title text, at timestamptz)
      returning id
    )
    insert into article_feed (article_id, feed_id) select id, ${feedId}::integer from added`.execute(
    db,
  )
}

/** The n-th made-up word of a beginning. */
export const madeUp = (start: string, number: number) =>
  `${start}${'abcdefghijklmnopqrstuvwxyz'[number % 20]}ax`

/** Enough of four papers of the catalogue in each of three sectors for a version that takes over by itself. */
export async function bringEnough(
  db: Db,
  now: Date,
  special: { wordOf?: typeof madeUp; days?: readonly [number, number] } = {},
): Promise<void> {
  const { wordOf = madeUp, days = [30, 0.5] } = special
  for (const [sectorId, term, start] of TAUGHT) {
    for (const paper of ['one', 'two', 'three', 'four']) {
      const feedId = await addFeed(db, {
        url: `https://${paper}-${sectorId}-${days[0]}.example/feed`,
        title: `Paper ${paper}`,
        sectorIds: [sectorId],
      })
      const titleOf = (number: number) =>
        `${term} news ${paper} ${days[0]} ${number}: ${wordOf(start, number)}`
      await bringMany(db, now, { feedId, count: 100, titleOf, days })
    }
  }
  // Nobody shall ask these publishers for more.
  await sql`update feed set next_fetch_at = 'infinity'`.execute(db)
}
