import { beforeEach, describe, expect, it } from 'vitest'
import { addArticles } from '../../src/store/article/articles.ts'
import { listProposals } from '../../src/store/source/diagnosis.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, minutesLater, NOW } from '../support/make.ts'
import { createWorld, type World } from '../support/world.ts'
import { type Browser, linkInMail, openBrowser, signedIn, textOf } from '../web/browser.ts'

const SECTOR = 'power-utilities'
const DAY = 1440
/** Six in the morning, when accounts are told. */
const MORNING = new Date('2026-03-10T06:30:00Z')

let world: World
let owner: Browser
let accountId: number
let illId: number

beforeEach(async () => {
  await emptyDatabase()
  world = createWorld()
  const account = await addAccount(db)
  accountId = account.accountId
  await addApplication(db, account)
  illId = await addFeed(db, { title: 'Grid Journal' })
  const wellId = await addFeed(db, { url: 'https://well.example/', title: 'Well Feed' })
  const otherId = await addFeed(db, {
    ...{ url: 'https://oil.example/', title: 'Oil and Grid', sectorIds: ['oil-gas-mining'] },
  })
  await bring(illId, 3)
  await bring(wellId, 7)
  await bring(otherId, 2)
  await db.updateTable('feed').set({ state: 'working', worked_at: NOW }).execute()
  await setIll({ state: 'gone', failing_since: minutesLater(-2 * DAY), failure: 'It ended.' })
  owner = await signedIn(createApp(world.services), accountId)
})

const setIll = (changes: object) =>
  db
    .updateTable('feed')
    .set({ next_fetch_at: minutesLater(30 * DAY), ...changes })
    .where('id', '=', illId)
    .execute()

async function bring(feedId: number, count: number): Promise<void> {
  const articles = Array.from({ length: count }, (_, index) => ({
    ...{ title: `Story ${feedId} ${index}`, summary: '', isTrusted: true },
    url: `https://feed${feedId}.example/${index}`,
    publishedAt: minutesLater(-5 * DAY),
    sectors: [{ sectorId: SECTOR, score: 8, terms: ['power grid'] }],
  }))
  await addArticles(db, { id: feedId, kind: 'article' }, articles, NOW)
}

const mails = () =>
  db
    .selectFrom('mailbox_message')
    .select(['subject', 'body_text', 'headers'])
    .orderBy('id')
    .execute()

async function passDay(at: Date): Promise<void> {
  world.setNow(at)
  await world.tickAt(at)
  // Feeds and drafts are not what this is about.
  const notices = world.queue.filter(({ kind }) => kind === 'tell-about-sources')
  world.queue.splice(0, world.queue.length, ...notices)
  await world.settle()
}

describe('the feed doctor', () => {
  it('names the applications concerned, what they lose, and who could take the place', async () => {
    const page = textOf(await (await owner.get('/sources/doctor')).text())
    expect(page).toContain('Gone since Sun 8 Mar 2026 It ended.')
    expect(page).toContain('it brought 3 of the last 10 fitting articles (30 %)')
    expect(page).toContain('Oil and Grid brought 2 articles about it in 30 days')
  })

  it('replaces the ill one by one press', async () => {
    const page = await (await owner.get('/sources/doctor')).text()
    const [path = ''] = /\/sources\/doctor\/[0-9a-f-]{36}\/replace/.exec(page) ?? []
    const [, replacement = ''] = /name="replacement" value="([^"]+)"/.exec(page) ?? []
    const answer = await owner.post(path, { replacement })
    const after = textOf(await (await owner.get(answer.headers.get('location') ?? '')).text())
    expect(after).toContain('Replaced.')
    expect(after).toContain('All sources of your active applications are well.')
    expect(textOf(await (await owner.get('/sources')).text())).toContain('Oil and Grid')
    expect(await listProposals(db, { accountId, sectorId: SECTOR }, [], NOW)).toEqual([])
  })

  it('cannot be made to replace a feed by itself', async () => {
    const listed = await db
      .selectFrom('source')
      .select('public_id as id')
      .where('feed_id', '=', illId)
      .executeTakeFirstOrThrow()
    const path = `/sources/doctor/${listed.id}/replace`
    expect((await owner.post(path, { replacement: listed.id })).status).toBe(404)
    expect(textOf(await (await owner.get('/sources')).text())).toContain('Grid Journal')
  })

  it('finds nothing ill that no active application reads', async () => {
    await db.updateTable('application').set({ status: 'paused' }).execute()
    const page = textOf(await (await owner.get('/sources/doctor')).text())
    expect(page).toContain('All sources of your active applications are well.')
  })
})

describe('the notice about sources', () => {
  it('comes once, although the hours and days go on', async () => {
    await passDay(MORNING)
    await passDay(minutesLater(DAY, MORNING))
    await passDay(minutesLater(8 * DAY, MORNING))
    const sent = (await mails()).filter(({ subject }) => subject.includes('no more articles'))
    expect(sent).toHaveLength(1)
    expect(sent[0]?.body_text).toContain('Example Energy: it brought 3 of the last 10')
    expect(sent[0]?.body_text).toContain('Instead: Oil and Grid')
    expect(sent[0]?.headers).toMatchObject({
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
  })

  it.each<[string, object]>([
    ['is only a little of what there is', { sectors: [] }],
    ['fails since yesterday', { state: 'failing', failing_since: minutesLater(-DAY) }],
  ])('does not come when the source %s', async (_what, changes) => {
    if ('sectors' in changes) await bring(2, 30)
    else await setIll(changes)
    await passDay(MORNING)
    expect(await mails()).toEqual([])
  })

  it('is stopped by one click, and the drafts go on', async () => {
    await passDay(MORNING)
    const link = await linkInMail('alex@example.com', 'unsubscribe')
    const anybody = openBrowser(createApp(world.services))
    expect(textOf(await (await anybody.get(link)).text())).toContain('Stop the notices')
    await anybody.post(link, {}, {})
    const account = await db.selectFrom('account').selectAll().executeTakeFirstOrThrow()
    expect(account.mail_paused_at).toBeNull()
    expect(account.source_notices_stopped_at).not.toBeNull()
    await db.deleteFrom('email').execute()
    await passDay(minutesLater(DAY, MORNING))
    expect(await mails()).toHaveLength(1)
    await owner.post('/sources/doctor/resume-mails')
    await passDay(minutesLater(2 * DAY, MORNING))
    expect(await mails()).toHaveLength(2)
  })
})
