import { env } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'
import { listRuns } from '../../src/store/database/runs.ts'
import { findLearnedSetting } from '../../src/store/learned/learned-setting.ts'
import { listMailbox } from '../../src/store/outbox/mailbox.ts'
import { addAccount, addApplication, addFeed, minutesLater } from '../support/make.ts'
import { bringEnough } from '../support/teaching.ts'
import { DUE, FEED_PAGES } from './feed-pages.ts'
import { emptyDatabase, ORIGIN, openWorker } from './worker.ts'

// The whole way inside the runtime of production: cron, queue, fetch, parsers, database, mailbox.
const worker = openWorker('main-job', DUE)
const { db } = worker

beforeEach(async () => {
  await emptyDatabase(db)
  for (const path of Object.keys(FEED_PAGES)) {
    await addFeed(db, { url: `${env.DEVELOPMENT_FEED_ORIGINS}${path}`, title: `Outlet ${path}` })
  }
  await addApplication(db, await addAccount(db))
})

async function live(): Promise<void> {
  await worker.tickAt(DUE)
  expect(await worker.workOff()).toEqual([])
}

test('the cron asks for each due feed and each due digest', async () => {
  await worker.tickAt(DUE)
  expect(worker.queue.splice(0).map(({ kind }) => kind)).toEqual([
    'collect',
    'collect',
    'collect',
    'collect',
    'collect',
    'prepare',
  ])
})

test('a confirmed account finds the control mail in its mailbox', async () => {
  await live()
  const [mail, ...others] = await listMailbox(db, 9)
  expect(others).toEqual([])
  expect(mail).toMatchObject({
    recipient: 'alex@example.com',
    subject: expect.stringContaining('Ready to send to Dana'),
    text: expect.stringContaining('https://journal.example/summer'),
    attachments: [{ content: expect.stringContaining('X-Unsent: 1') }],
  })
})

test('every format became an article, the broken feed too', async () => {
  await live()
  const articles = await db.selectFrom('article').select('url').orderBy('url').execute()
  expect(articles.map(({ url }) => url)).toEqual([
    'https://desk.example/hybrid',
    'https://journal.example/summer',
    'https://lines.example/upgrade',
    'https://meter.example/demand',
    'https://weekly.example/substation',
  ])
  expect(await listRuns(db, 9)).toMatchObject([
    { feedsRead: 5, feedsFailed: 0, articlesNew: 5, digestsPrepared: 1, mailsSent: 1, failure: '' },
  ])
})

test('the cron and the queue once more change nothing', async () => {
  await live()
  await worker.tickAt(minutesLater(60, DUE))
  worker.queue.push({ kind: 'prepare', digestId: 1, runId: 1 }, { kind: 'deliver', runId: 1 })
  worker.queue.push({ kind: 'collect', feedId: 1, runId: 1 })
  expect(await worker.workOff()).toEqual([])
  expect(await listMailbox(db, 9)).toHaveLength(1)
  expect(await db.selectFrom('digest').select('state').execute()).toEqual([{ state: 'ready' }])
})

test('the link in the mail opens the draft', async () => {
  await live()
  const [mail] = await listMailbox(db, 1)
  const [path = ''] = /\/review\/[0-9a-f]{64}/.exec(mail?.text ?? '') ?? []
  const shown = await worker.fetch(path)
  const nonce = shown.headers.get('set-cookie')?.split(';')[0] ?? ''
  const headers = { origin: ORIGIN, cookie: nonce }
  const opened = await worker.fetch(path, { method: 'POST', headers })
  const session = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
  const draft = await worker.fetch(opened.headers.get('location') ?? '', {
    headers: { cookie: session },
  })
  expect([shown.status, opened.status, draft.status]).toEqual([200, 303, 200])
  expect(await draft.text()).toContain('https://journal.example/summer')
})

test('the words of a week are learned', async () => {
  await bringEnough(db, DUE)
  worker.queue.push({ kind: 'learn' })
  expect(await worker.workOff()).toEqual([])
  expect(await findLearnedSetting(db)).toMatchObject({ active: 'version' })
})
