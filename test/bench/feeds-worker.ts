import RssParser from 'rss-parser'
import { parseFeed } from '../../src/feeds/parse/parse-feed.ts'
import { makeFeed } from './samples.ts'

const feed = makeFeed()
const CONTEST: Readonly<Record<string, () => Promise<unknown>>> = {
  library: () => new RssParser().parseString(feed),
  ours: () => parseFeed(feed, 'https://outlet.example/feed'),
}

/** Runs one of the two so many times as asked. The clock of workerd stands still meanwhile: whoever asks takes the time. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url)
    const run = CONTEST[searchParams.get('run') ?? '']
    if (run === undefined) return new Response('There is no such run.', { status: 404 })
    for (let count = Number(searchParams.get('times')); count > 0; count -= 1) await run()
    return new Response(`${feed.length}`)
  },
}
