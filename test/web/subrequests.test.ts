import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { createKiller, disarm } from '../support/killer.ts'
import { addLearnedVersion } from '../support/learned-version.ts'
import { addApplication, minutesLater } from '../support/make.ts'
import type { Publisher } from '../support/publisher.ts'
import { beginStory, DUE } from '../support/story.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, type Fields, inputsOf, openBrowser, signedIn } from './browser.ts'
import { planCandidateVisits } from './candidate-visits.ts'
import { coachVisits } from './coach-visits.ts'
import { planFollowUpVisits } from './follow-up-visits.ts'
import { openProvider, WEBHOOK_SECRET } from './resend.ts'
import { fill, listRoutes, type Route } from './routes.ts'
import { sourceVisits } from './source-visits.ts'
import { startRedirects } from './start-redirects.ts'
import { TYPED_CANDIDATES } from './typed-candidates.ts'

// On Cloudflare's free plan an invocation may reach outside 50 times; docs/limits.md has the figures.
const LIMIT = 45
const APPLICATIONS = 25
const STRANGER = {
  name: 'Robin Lee',
  email: 'robin@example.com',
  timeZone: 'Europe/Berlin',
  formId: 'form-1234-5678',
  'applications.0.employer': 'Elsewhere',
  'applications.0.sectorId': 'power-utilities',
  'applications.0.role': 'Planner',
  'applications.0.interviewedOn': '2026-03-02',
}

type Visit = { browser: Browser; id?: string; person?: string; token?: string; fields?: Fields }

const meter = createKiller(0, 'before')
const figures: [name: string, count: number][] = []
const all = listRoutes(createApp(createWorld().services))
/** Whoever is erased can do nothing more. */
const LAST = '/account/erase'
const routes = [
  ...all.filter(({ path }) => path !== LAST),
  ...all.filter(({ path }) => path === LAST),
]

let publisher: Publisher
let owner: Browser
let visits: ReadonlyMap<string, () => Promise<Visit>>

// Somebody with many applications, each with a draft, and every kind of link in the mailbox.
beforeAll(async () => {
  await emptyDatabase()
  const { account, publisher: publishers } = await beginStory(db)
  for (let number = 1; number < APPLICATIONS; number += 1) {
    await addApplication(db, account, { employer: `Employer ${number}` })
  }
  publisher = await startRedirects()
  const world = createWorld({
    config: {
      feedOrigins: [publishers.origin, publisher.origin],
      operators: [account.email],
      resendWebhookSecret: WEBHOOK_SECRET,
    },
  })
  const { services } = world
  await world.tickAt(DUE)
  await world.settle()
  await publishers.close()
  // Younger drafts would be shown instead of asking for new ones.
  world.setNow(minutesLater(120, DUE))
  services.fetch = meter.guard(services.fetch)
  services.queue.sendBatch = meter.guard(services.queue.sendBatch)
  const app = createApp(services)
  owner = await signedIn(app, account.accountId)
  await openBrowser(app).post('/shortlist', STRANGER)
  await openBrowser(app).post('/shortlist', {
    ...STRANGER,
    email: account.email,
    formId: 'form-two',
  })
  await openBrowser(app).post('/shortlist', {
    ...STRANGER,
    email: account.email,
    formId: 'form-three',
  })
  await openBrowser(app).post('/sign-in', { email: account.email })
  await world.settle()
  visits = new Map([
    ...(await planVisits(() => openBrowser(app), await signedIn(app, account.accountId, 1))),
    [
      'GET /calendar/:token',
      async () => ({ browser: openBrowser(app), token: await makeCalendar() }),
    ],
    ['POST /webhooks/resend', async () => ({ browser: openProvider(app, services.now()) })],
  ])
})
afterAll(async () => {
  disarm()
  await publisher.close()
  const [most] = figures.toSorted(([, a], [, b]) => b - a)
  const list = figures.map(([name, count]) => `${name} ${count}`).join(' · ')
  process.stdout.write(`Subrequests: ${list}\nThe most: ${most?.join(' ')}\n`)
})

it.each(routes)('$method $path reaches outside fewer than 45 times', async (route) => {
  const visit = await findVisit(route)
  const { browser, id = '1', person = '1', token = '' } = visit
  const path = fill(route.path, { id, person, token, n: '0' })
  const before = meter.count()
  const answer = await (route.method === 'GET'
    ? browser.get(path)
    : browser.post(path, visit.fields))
  const count = meter.count() - before
  figures.push([`${route.method} ${route.path}`, count])
  expect(count).toBeLessThan(LIMIT)
  // Not only as far as to a refusal.
  expect(answer.status).toBeLessThan(400)
})

async function findVisit({ method, path }: Route): Promise<Visit> {
  const plan = visits.get(`${method} ${path}`) ?? visits.get(path.split('/').slice(0, 2).join('/'))
  return plan === undefined ? { browser: owner } : await plan()
}

/** What each page and form needs to go its whole way. Every form of a digest has a digest of its own. */
async function planVisits(open: () => Browser, guest: Browser): Promise<typeof visits> {
  const digests = await db.selectFrom('digest').select('public_id as id').orderBy('id').execute()
  const applications = await db.selectFrom('application').select('public_id as id').execute()
  const submissions = await db
    .selectFrom('submission')
    .select('public_id as id')
    .where('email', '=', 'alex@example.com')
    .execute()
  const sources = await db
    .selectFrom('source')
    .select('public_id as id')
    .where('account_id', 'is', null)
    .orderBy('id')
    .execute()
  const next = (ids: { id: string }[]) => ids.pop()?.id ?? 'none is left'
  const byLink = async (purpose: string) => {
    const token = await findToken(purpose)
    const stranger = open()
    // The page gives the browser the cookie that the button asks for.
    await stranger.get(`/${purpose}/${token}`)
    return { browser: stranger, token }
  }
  const withForm = async (page: string, id: string, special: Fields = {}) => {
    const text = await (await owner.get(`${page}/${id}`)).text()
    const [, swap = ''] = /name="swap" value="([\d-]+)"/.exec(text) ?? []
    const [, act = ''] = /name="act" value="(known-\d+)"/.exec(text) ?? []
    const fields: Fields = { swap, act, ...inputsOf(text), ...special }
    return { browser: owner, id, fields }
  }
  const withDraft = (special: Fields) => withForm('/digests', next(digests), special)
  return new Map<string, () => Promise<Visit>>([
    [
      'POST /shortlist',
      async () => ({ browser: owner, fields: { ...STRANGER, formId: 'form-four' } }),
    ],
    ['POST /hiring', async () => ({ browser: owner, fields: TYPED_CANDIDATES })],
    [
      '/learned-words',
      async () => {
        await addLearnedVersion(db, 1)
        return { browser: owner, fields: { choice: 'version', version: '1' } }
      },
    ],
    ...coachVisits(owner),
    ['/confirm', () => byLink('confirm')],
    ['POST /sign-in', async () => ({ browser: open(), fields: { email: STRANGER.email } })],
    ['GET /sign-in/:token', () => byLink('sign-in')],
    ['POST /sign-in/:token', () => byLink('sign-in')],
    ['POST /sign-out', async () => ({ browser: guest })],
    ['/review', () => byLink('review')],
    ['/unsubscribe', () => byLink('unsubscribe')],
    ['/submissions', async () => ({ browser: owner, id: next(submissions) })],
    [
      '/applications',
      () => {
        const chosen = { sectorId: 'power-utilities', change: 'pause' }
        return withForm('/applications', next(applications), chosen)
      },
    ],
    ...planFollowUpVisits(owner, () => next(applications)),
    ...planCandidateVisits(owner, 1),
    ['/digests', async () => ({ browser: owner, id: next(digests) })],
    ...['text', 'undo', 'restore', 'sent', 'skip', 'pause'].map(
      (name) => [`POST /digests/:id/${name}`, () => withDraft({ body: 'Mine' })] as const,
    ),
    ['POST /digests/:id/later', () => withDraft({ until: 'monday' })],
    [
      'POST /save',
      async () => {
        const url = `${publisher.origin}/hop0`
        const application = applications.at(0)?.id ?? ''
        return { browser: owner, fields: { url, title: 'Found', application } }
      },
    ],
    ['POST /saved/:id/remove', async () => ({ browser: owner, id: crypto.randomUUID() })],
    ['POST /digests/:id/swap', () => withDraft({ subject: 'My own subject' })],
    ['POST /digests/:id/articles', () => withDraft({ subject: 'My own subject' })],
    ['POST /digests/:id/link', () => withDraft({ link: `${publisher.origin}/hop0` })],
    [
      'POST /applications/:id/employer',
      async () => ({
        browser: owner,
        id: next(applications),
        fields: { site: `${publisher.origin}/their-site` },
      }),
    ],
    ...sourceVisits(owner, sources[0]?.id ?? ''),
    [
      'POST /account',
      async () => ({ browser: owner, fields: { name: 'Alex', timeZone: 'Asia/Kolkata' } }),
    ],
  ])
}

async function makeCalendar(): Promise<string> {
  await owner.post('/account/calendar')
  const page = await (await owner.get('/account')).text()
  return /\/calendar\/([0-9a-f]+\.ics)"/.exec(page)?.[1] ?? ''
}

/** The secret in the newest mail that has such a link. */
async function findToken(purpose: string): Promise<string> {
  const mail = await db
    .selectFrom('mailbox_message')
    .select('body_text')
    .where('body_text', 'like', `%/${purpose}/%`)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return new RegExp(`/${purpose}/([0-9a-f]+)`).exec(mail.body_text)?.[1] ?? ''
}
