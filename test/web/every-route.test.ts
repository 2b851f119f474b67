import { beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { snapshot } from '../support/snapshot.ts'
import { CONFIG, createWorld } from '../support/world.ts'
import { linkInMail, openBrowser, signedIn } from './browser.ts'
import { fill, listRoutes } from './routes.ts'
import { tellDraftStory } from './story.ts'

const { services } = createWorld()
const app = createApp(services)
const routes = listRoutes(app)
const gets = routes.filter(({ method }) => method === 'GET')
const posts = routes.filter(({ method }) => method === 'POST')
const ONE_CLICK = '/unsubscribe/:token'
/** Posted to by mail providers, from nowhere in particular. */
const FROM_OUTSIDE = [ONE_CLICK, '/webhooks/resend']
/** They need no session; every other page belongs to somebody. */
const OPEN = [
  '/',
  '/shortlist',
  '/hiring',
  '/check-mail',
  '/confirm/:token',
  '/sign-in',
  '/sign-in/sent',
  '/sign-in/:token',
  '/sign-out',
  '/review/:token',
  ...FROM_OUTSIDE,
  '/runs',
  '/learned-words',
  '/learned-words/:version',
  '/bot',
  '/reader',
  '/save',
  '/health',
  '/calendar/:token',
  '/mailbox',
  '/mailbox/:id',
  '/mailbox/:id/html',
  '/mailbox/:id/attachments/:n',
]
const owned = ({ path, method }: { path: string; method: string }) =>
  !OPEN.includes(path) || (path === '/save' && method === 'POST')

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
}

beforeEach(emptyDatabase)

describe('every form', () => {
  it.each(posts.filter(({ path }) => !FROM_OUTSIDE.includes(path)))(
    'POST $path is taken from our own pages only',
    async ({ path }) => {
      const target = fill(path)
      const before = await snapshot(db)
      const foreign = [
        {},
        { origin: 'https://evil.example' },
        { origin: `${CONFIG.baseUrl}.evil.example` },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      ]
      for (const headers of foreign) {
        const answer = await app.request(target, { method: 'POST', headers })
        expect([headers, answer.status]).toEqual([headers, 403])
      }
      expect(await snapshot(db)).toEqual(before)
      for (const headers of [{ origin: CONFIG.baseUrl }, { 'sec-fetch-site': 'same-origin' }]) {
        const answer = await app.request(target, { method: 'POST', headers })
        expect(answer.status).not.toBe(403)
      }
    },
  )

  it('is found by this test', () => {
    expect(posts.length).toBeGreaterThan(20)
  })
})

describe('every answer', () => {
  it.each(routes.filter(({ path }) => path !== '/mailbox/:id/html'))(
    '$method $path carries the security headers',
    async ({ method, path }) => {
      const headers = { origin: CONFIG.baseUrl }
      const answer = await app.request(fill(path), { method, headers })
      expect(Object.fromEntries(answer.headers)).toMatchObject(HEADERS)
    },
  )

  it('carries them when something is wrong, too', async () => {
    const large = { method: 'POST', body: 'x'.repeat(70_000), headers: { origin: CONFIG.baseUrl } }
    const broken = createApp({ ...services, db: db.withSchema('nowhere') })
    const answers = [
      await app.request('/nowhere'),
      await app.request('/shortlist', { method: 'POST' }),
      await app.request('/shortlist', large),
      await broken.request('/confirm/1'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 403, 413, 500])
    for (const answer of answers) {
      expect(Object.fromEntries(answer.headers)).toMatchObject(HEADERS)
    }
  })
})

describe('whoever is not signed in', () => {
  it.each(gets.filter(owned))('is asked to sign in by GET $path', async ({ path }) => {
    const answer = await app.request(fill(path))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in'])
  })

  it.each(posts.filter(owned))('loses nothing that was typed for POST $path', async ({ path }) => {
    const text = 'A long note that somebody typed with care and <love>.'
    const before = await snapshot(db)
    const answer = await openBrowser(app).post(fill(path), { body: text })
    const page = await answer.text()
    expect(answer.status).toBe(401)
    expect(page).toContain('name="body" value="A long note')
    expect(page).not.toContain('<love>')
    expect(await snapshot(db)).toEqual(before)
  })
})

describe('GET', () => {
  it('changes nothing, whatever is opened, with the right ids and links', async () => {
    const story = await tellDraftStory()
    const owner = await signedIn(story.app, story.account.accountId)
    await openBrowser(story.app).post('/sign-in', { email: story.account.email })
    await story.world.settle()
    const links = await Promise.all(
      ['sign-in', 'review', 'unsubscribe'].map((purpose) => newestLink(purpose)),
    )
    const { publicId } = await story.readDigest()
    const before = await snapshot(db)
    for (const { path } of gets) {
      const id = path.startsWith('/digests') ? publicId : story.application.publicId
      const isMailbox = path.startsWith('/mailbox')
      const answer = await owner.get(fill(path, { id: isMailbox ? '1' : id, n: '0' }))
      expect([path, answer.status >= 500]).toEqual([path, false])
    }
    for (const link of links) await openBrowser(story.app).get(link)
    expect(await snapshot(db)).toEqual(before)
  })
})

/** The mails of one address, until one has such a link. */
async function newestLink(purpose: string): Promise<string> {
  const mails = await db.selectFrom('mailbox_message').select('body_text').execute()
  for (const { body_text } of mails) {
    const [link] = new RegExp(`/${purpose}/[0-9a-f]{64}`).exec(body_text) ?? []
    if (link !== undefined) return link
  }
  return await linkInMail('alex@example.com', purpose)
}
