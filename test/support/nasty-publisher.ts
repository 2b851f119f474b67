import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { listenOnLoopback } from '../../dev/loopback.ts'
import { writeRss } from './publisher.ts'

const HOUR_MS = 3_600_000

export type Visit = {
  path: string
  at: number
  status: number
  headers: IncomingMessage['headers']
}

/** What a page answers at a moment; `count` is how often it was asked before. */
type Answer = {
  status?: number
  headers?: Record<string, string>
  body?: string | Buffer
  /** What may not happen before: the next request, in hours. */
  quietHours?: number
}
type Page = (moment: { now: Date; day: number; count: number }) => Answer
export type Pages = Readonly<Record<string, Page>>

export type NastyPublisher = {
  origin: string
  visits: Visit[]
  violations: string[]
  close(): Promise<void>
}

/** Notes whatever a polite reader does not do. The clock is the caller's. */
export async function startNastyPublisher(
  pages: Pages,
  begin: Date,
  clock: () => Date,
): Promise<NastyPublisher> {
  const visits: Visit[] = []
  const violations: string[] = []
  const quietUntil = new Map<string, number>()
  const sent = new Map<string, { etag?: string; date?: string; body: string }>()
  let open = 0

  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const now = clock()
    const complain = (what: string) => violations.push(`${now.toISOString()} ${path}: ${what}`)
    open += 1
    if (open > 1) complain('a second request at the same time')
    checkManners(request, complain)
    const earlier = visits.filter((visit) => visit.path === path)
    const last = earlier.at(-1)
    if (last !== undefined && now.getTime() - last.at < HOUR_MS)
      complain('asked again within the hour')
    const isQuiet = now.getTime() < Math.max(quietUntil.get(path) ?? 0, quietUntil.get('all') ?? 0)
    if (isQuiet) complain('asked before the time that it was given')
    checkValidators(request, sent.get(path), complain)
    const day = (now.getTime() - begin.getTime()) / (24 * HOUR_MS)
    const page = pages[path]
    const answer = page?.({ now, day, count: earlier.length }) ?? { status: 404 }
    // Who asks for time asks for the whole host.
    const isForAll = answer.status === 429 || answer.status === 503
    quietUntil.set(isForAll ? 'all' : path, now.getTime() + (answer.quietHours ?? 0) * HOUR_MS)
    const status = send(request, response, answer, sent, path)
    visits.push({ path, at: now.getTime(), status, headers: request.headers })
    response.on('close', () => {
      open -= 1
    })
  })
  const { port, close } = await listenOnLoopback(server)
  return { origin: `http://127.0.0.1:${port}`, visits, violations, close }
}

function checkManners(
  { headers, method }: IncomingMessage,
  complain: (what: string) => void,
): void {
  const agent = headers['user-agent'] ?? ''
  if (
    !/^ShortlistDigest\/[\d.]+ \(\+https:\/\/digest\.example\/bot; \d+ subscribers?\)$/.test(agent)
  ) {
    complain(`calls itself "${agent}"`)
  }
  if (method !== 'GET') complain(`came with ${method}`)
  for (const name of ['cookie', 'referer', 'authorization'] as const) {
    if (headers[name] !== undefined) complain(`sent ${name}`)
  }
}

function checkValidators(
  { headers }: IncomingMessage,
  known: { etag?: string; date?: string } | undefined,
  complain: (what: string) => void,
): void {
  const expected = { tag: known?.etag, date: known?.date }
  if (headers['if-none-match'] !== expected.tag) {
    complain(`If-None-Match ${headers['if-none-match']} for ${expected.tag}`)
  }
  if (headers['if-modified-since'] !== expected.date) {
    complain(`If-Modified-Since ${headers['if-modified-since']} for ${expected.date}`)
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status = 200, headers = {}, body = '' }: Answer,
  sent: Map<string, { etag?: string; date?: string; body: string }>,
  path: string,
): number {
  const text = body.toString('latin1')
  const known = sent.get(path)
  const { etag, 'last-modified': date } = headers
  if (status === 200 && (etag ?? date) !== undefined && (etag ?? '').length < 1000) {
    const isKnown =
      known?.body === text &&
      (request.headers['if-none-match'] ?? request.headers['if-modified-since']) !== undefined
    sent.set(path, { ...(etag && { etag }), ...(date && { date }), body: text })
    if (isKnown) {
      response.writeHead(304, headers).end()
      return 304
    }
  }
  response.writeHead(status, headers).end(body)
  return status
}

/** A feed with one item that changes every `hours`. */
export const newsEvery = (hours: number, now: Date, channel = '') => {
  const number = Math.floor(now.getTime() / (hours * HOUR_MS))
  const publishedAt = new Date(number * hours * HOUR_MS)
  const url = `https://publisher.example/${number}`
  return writeRss('Nasty', [{ title: `Grid news ${number}`, url, publishedAt }]).replace(
    '<description/>',
    `<description/>${channel}`,
  )
}

export const BOMB = gzipSync(Buffer.alloc(20_000_000, ' '))
