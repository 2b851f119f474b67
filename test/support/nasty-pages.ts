import { BOMB, newsEvery, type Pages } from './nasty-publisher.ts'

const HOUR_MS = 3_600_000
const CHALLENGE =
  '<title>Just a moment...</title><script src="/cdn-cgi/challenge-platform/x"></script>'

/** Nothing new for days, and good for half a day: most pages, for the rest of their month. */
const calm = (tag: string, now: Date) => ({
  headers: { etag: `"${tag}"`, 'cache-control': 'max-age=43200' },
  body: newsEvery(240, now),
  quietHours: 12,
})

/** How each page behaves. `quietHours` is what its answer asks for; the publisher checks it. */
export const PAGES: Pages = {
  '/steady': ({ now }) => ({
    headers: { etag: 'W/"a, b  c"', 'last-modified': 'yesterday, perhaps' },
    body: newsEvery(8, now),
  }),
  // Says something new about the same content each time.
  '/nervous': ({ now, count }) => ({ headers: { etag: `"${count}"` }, body: newsEvery(240, now) }),
  '/plain': ({ now }) => ({ body: newsEvery(240, now), quietHours: 24 }),
  '/fresh': ({ now }) => ({
    headers: { etag: '"f"', 'cache-control': 'public, max-age=36000' },
    body: newsEvery(240, now),
    quietHours: 10,
  }),
  '/fresh-for-a-year': ({ now }) => ({
    headers: { etag: '"y"', 'cache-control': 'max-age=31536000' },
    body: newsEvery(240, now),
    quietHours: 24,
  }),
  '/expires': ({ now }) => ({
    headers: {
      etag: '"e"',
      date: now.toUTCString(),
      expires: new Date(now.getTime() + 12 * HOUR_MS).toUTCString(),
    },
    body: newsEvery(240, now),
    quietHours: 12,
  }),
  '/ttl': ({ now }) => ({
    headers: { etag: '"t"' },
    body: newsEvery(240, now, '<ttl>720</ttl>'),
    quietHours: 12,
  }),
  '/daily': ({ now }) => ({
    headers: { etag: '"d"' },
    body: newsEvery(
      8,
      now,
      '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>1</sy:updateFrequency>',
    ),
    quietHours: 24,
  }),
  '/skip': ({ now }) => ({
    headers: { etag: '"s"' },
    body: newsEvery(
      8,
      now,
      `<skipHours>${[0, 1, 2, 3, 4, 5, 6, 7].map((hour) => `<hour>${hour}</hour>`).join('')}</skipHours><skipDays><day>Saturday</day><day>Sunday</day></skipDays>`,
    ),
  }),
  '/down': ({ now, day }) => (day > 3 && day < 20 ? { status: 500 } : calm('o', now)),
  '/challenge': () => ({ status: 403, body: CHALLENGE }),
  '/broken': ({ now }) => ({ body: newsEvery(240, now).slice(0, 60) }),
  '/bomb': () => ({ headers: { 'content-encoding': 'gzip' }, body: BOMB }),
  '/huge-tag': ({ now }) => ({
    headers: { etag: `"${'x'.repeat(5000)}"` },
    body: newsEvery(240, now),
  }),
  '/gone': ({ now, day }) => (day > 10 ? { status: 410, quietHours: 9999 } : calm('g', now)),
  '/missing': ({ now, day }) => (day > 5 ? { status: 404 } : calm('m', now)),
  '/blip': ({ now, count }) => (count === 4 ? { status: 404 } : calm('p', now)),
  '/moved': ({ now, day }) =>
    day > 4 ? { status: 301, headers: { location: '/moved-to' } } : { body: newsEvery(240, now) },
  '/moved-to': ({ now }) => ({ body: newsEvery(240, now) }),
  '/moved-once': ({ now, count }) =>
    count === 2
      ? { status: 308, headers: { location: '/elsewhere' } }
      : { body: newsEvery(240, now) },
  '/elsewhere': ({ now }) => ({ body: newsEvery(240, now) }),
  '/lent': () => ({ status: 302, headers: { location: '/lent-to' } }),
  '/lent-to': ({ now }) => ({ body: newsEvery(240, now) }),
  '/loop': () => ({ status: 302, headers: { location: 'http://169.254.169.254/' } }),
}
/** A host of its own, because who says "too many requests" means all of it. */
export const BUSY_PAGES: Pages = {
  '/busy': ({ now, count }) =>
    count % 3 === 1
      ? { status: 429, headers: { 'retry-after': String(5 * 3600) }, quietHours: 5 }
      : count % 3 === 2
        ? {
            status: 503,
            headers: { 'retry-after': new Date(now.getTime() + 9 * HOUR_MS).toUTCString() },
            quietHours: 9,
          }
        : { headers: { etag: '"b"' }, body: newsEvery(240, now) },
  '/beside-busy': ({ now }) => calm('n', now),
}
