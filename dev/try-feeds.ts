import { fetchFeed, type Reader } from '../src/feeds/fetch/fetch-feed.ts'
import { parseFeed } from '../src/feeds/parse/parse-feed.ts'

/** What one feed of the catalogue answered, and what to do about it. */
export type FeedCheck = {
  url: string
  title: string
  state: 'works' | 'silent' | 'empty' | 'moved' | 'fails' | 'gone' | 'unreachable'
  detail: string
  items: number
  newestItemAt: Date | undefined
  readMs: number
}

const DAY_MS = 86_400_000
const SILENT_DAYS = 60
/** In all; one at a time for each host. */
const READERS = 8
const STATES: readonly FeedCheck['state'][] = [
  ...(['gone', 'fails', 'unreachable', 'moved', 'empty', 'silent', 'works'] as const),
]
const ADVICE: Readonly<Record<FeedCheck['state'], string>> = {
  gone: 'take it out',
  fails: 'look at it; take it out if it fails next week too',
  unreachable: 'look at it from another network',
  moved: 'change its address',
  empty: 'look at it: a feed without a single usable item',
  silent: 'take it out, unless it is worth the wait',
  works: '',
}

/** Tries each feed once, the hosts side by side and the feeds of one host one after the other. */
export async function tryFeeds(
  feeds: readonly { url: string; title: string }[],
  reader: Reader,
): Promise<FeedCheck[]> {
  const queues = [...Map.groupBy(feeds, ({ url }) => new URL(url).host).values()]
  const checks: FeedCheck[] = []
  const work = async () => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) {
      for (const feed of queue) checks.push(await checkFeed(feed, reader))
    }
  }
  await Promise.all(Array.from({ length: READERS }, work))
  const order = ({ state }: FeedCheck) => STATES.indexOf(state)
  return checks.toSorted((a, b) => order(a) - order(b) || a.title.localeCompare(b.title))
}

async function checkFeed(
  { url, title }: { url: string; title: string },
  reader: Reader,
): Promise<FeedCheck> {
  const startedAt = performance.now()
  const answer = await fetchFeed({ url, etag: null, lastModified: null }, reader)
  const check = {
    ...{ url, title, items: 0, newestItemAt: undefined, detail: '' },
    readMs: Math.round(performance.now() - startedAt),
  }
  if (answer.kind === 'gone') return { ...check, state: 'gone', detail: answer.reason }
  if (answer.kind === 'unchanged')
    return { ...check, state: 'fails', detail: 'It sent no content.' }
  if (answer.kind === 'failed') {
    const state = answer.status === undefined ? 'unreachable' : 'fails'
    return { ...check, state, detail: answer.reason }
  }
  const parsed = await parseFeed(answer.text, answer.finalUrl)
  if (!parsed.ok) return { ...check, state: 'fails', detail: parsed.reason }
  const { items } = parsed.value
  const newestItemAt = newestOf(items.map(({ publishedAt }) => publishedAt))
  return {
    ...check,
    items: items.length,
    newestItemAt,
    ...judge(items.length, newestItemAt, answer.movedTo, reader.now()),
  }
}

function judge(
  items: number,
  newestItemAt: Date | undefined,
  movedTo: string | undefined,
  now: Date,
): Pick<FeedCheck, 'state' | 'detail'> {
  if (movedTo !== undefined) return { state: 'moved', detail: `to ${movedTo}` }
  if (items === 0) return { state: 'empty', detail: 'It has no item with a link.' }
  const days = newestItemAt && Math.floor((now.getTime() - newestItemAt.getTime()) / DAY_MS)
  if (days === undefined || days < SILENT_DAYS) return { state: 'works', detail: '' }
  return { state: 'silent', detail: `Its newest item is ${days} days old.` }
}

function newestOf(dates: readonly (Date | undefined)[]): Date | undefined {
  return dates.reduce(
    (newest, date) => (date && (!newest || date > newest) ? date : newest),
    undefined,
  )
}

/** A table to act on, what is wrong first, and a summary that says so when there is no network at all. */
export function describeChecks(checks: readonly FeedCheck[]): string {
  const rows = checks.map(({ state, title, url, items, newestItemAt, readMs, detail }) => {
    const newest = newestItemAt?.toISOString().slice(0, 10) ?? ''
    const cells = [state, title, url, items, newest, readMs, detail, ADVICE[state]]
    return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
  })
  const counts = STATES.map(
    (state) => [state, checks.filter((check) => check.state === state).length] as const,
  )
  const summary = counts
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${count} ${state}`)
  const isOffline = checks.length > 0 && checks.every(({ state }) => state === 'unreachable')
  return [
    '| state | feed | address | items | newest | ms | what is wrong | what to do |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
    isOffline
      ? `None of the ${checks.length} feeds could be reached: there seems to be no network here, so this says nothing about them.`
      : `${checks.length} feeds: ${summary.join(', ')}.`,
  ].join('\n')
}
