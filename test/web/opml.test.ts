import type { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readOpml } from '../../src/feeds/parse/opml.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, NOW } from '../support/make.ts'
import { type Publisher, startPublisher, writeRss } from '../support/publisher.ts'
import { CONFIG, createWorld, type World } from '../support/world.ts'
import { type Browser, inputsOf, signedIn, textOf } from './browser.ts'

let publisher: Publisher
let world: World
let app: Hono
let owner: Browser

beforeEach(async () => {
  await emptyDatabase()
  const item = { title: 'A story', url: 'https://a.example/1', publishedAt: NOW }
  publisher = await startPublisher({
    '/feed': writeRss('Grid Journal', [item]),
    '/bank': writeRss('Bank News', [item]),
    '/list.opml': '<opml><body><outline text="x" xmlUrl="http://127.0.0.1:1/"/></body></opml>',
  })
  world = createWorld({ config: { feedOrigins: [publisher.origin] } })
  const account = await addAccount(db)
  await addApplication(db, account)
  app = createApp(world.services)
  owner = await signedIn(app, account.accountId)
})
afterEach(() => publisher.close())

const open = async (path: string) => await (await owner.get(path)).text()

/** Sends the form as a browser does, with a file. */
async function importFile(
  text: string | Uint8Array<ArrayBuffer>,
  special: Record<string, string> = {},
): Promise<Response> {
  const { batchId = '' } = inputsOf(await open('/sources/opml'))
  const body = new FormData()
  const fields = { batchId, sectorId: 'power-utilities', url: '', ...special }
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  body.set('file', new File([text], 'subscriptions.opml'))
  const cookie = [...owner.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { origin: CONFIG.baseUrl, cookie }
  return await app.request('/sources/opml', { method: 'POST', headers, body })
}

const list = (...outlines: string[]) =>
  `<opml version="2.0"><body>${outlines.join('')}</body></opml>`
const outline = (url: string) => `<outline text="A" xmlUrl="${url}"/>`

describe('importing a list', () => {
  it('tells of each feed whether it was added, there already, or why it failed', async () => {
    await addFeed(db, { url: `${publisher.origin}/known`, title: 'Known' })
    await db.updateTable('feed').set({ state: 'working' }).execute()
    const text = list(
      outline(`${publisher.origin}/feed`),
      outline(`${publisher.origin}/known`),
      outline(`${publisher.origin}/missing`),
      outline('javascript:alert(1)'),
      `<outline text="Banking">${outline(`${publisher.origin}/bank`)}</outline>`,
    )
    const answer = await importFile(text)
    await world.settle()
    const page = textOf(await open(answer.headers.get('location') ?? ''))
    expect(page).toContain('2 added, 1 already there, 2 failed')
    expect(page).toContain('The site answered 404')
    expect(page).toContain('Only addresses that begin with http:// or https:// can be read.')
    const sources = await db
      .selectFrom('source')
      .innerJoin('feed', 'feed.id', 'source.feed_id')
      .select(['feed.title', 'source.sector_id'])
      .where('source.account_id', 'is not', null)
      .orderBy('feed.title')
      .execute()
    expect(sources).toEqual([
      { title: 'Bank News', sector_id: 'banking' },
      { title: 'Grid Journal', sector_id: 'power-utilities' },
    ])
  })

  it('by address reads the list there', async () => {
    const answer = await importFile('', { url: `${publisher.origin}/list.opml` })
    await world.settle()
    expect(textOf(await open(answer.headers.get('location') ?? ''))).toContain('1 failed')
    expect(publisher.requests).toEqual(['/list.opml'])
  })

  it.each([
    ['a page', '<html></html>', {}, /no OPML/],
    [
      'a file that is too large',
      `${list(outline('https://a.example/'))}${' '.repeat(270_000)}`,
      {},
      /256 kB/,
    ],
    ['nothing', '', {}, /Choose a file/],
    ['no sector', list(outline('https://a.example/')), { sectorId: 'x' }, /Select the sector/],
    ['an address inside', '', { url: 'http://169.254.169.254/' }, /not a public/],
  ])('is refused with the reason: %s', async (_what, text, special, reason) => {
    const answer = await importFile(text, special)
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toMatch(reason)
  })

  it('loses no feed by an address with a character that no database takes', async () => {
    const text = list(outline('https://a\0b.example/\u0007'), outline('https://c.example/'))
    const answer = await importFile(text)
    expect(answer.status).toBe(303)
    const page = await open(answer.headers.get('location') ?? '')
    expect(page).toContain('https://ab.example/')
    expect(page).toContain('https://c.example/')
  })

  it('reads a file in the charset of an old program', async () => {
    const folder = (name: string) =>
      `<outline text="${name}">${outline('https://a.example/')}</outline>`
    const wide = new Uint8Array(
      Uint16Array.from([...`\ufeff${list(folder('Banking'))}`], (letter) => letter.charCodeAt(0))
        .buffer,
    )
    const answer = await importFile(wide)
    expect(answer.status).toBe(303)
    expect(await open(answer.headers.get('location') ?? '')).toContain('https://a.example/')
  })

  it('is too large for any form above the limit', async () => {
    expect((await importFile('x'.repeat(310 * 1024))).status).toBe(413)
  })
})

describe('exporting', () => {
  it('writes every source with its sector and how it is set, and comes back as it was', async () => {
    await addFeed(db, { title: 'Grid & Co <1>' })
    const [id] = /(?<=\/sources\/)[0-9a-f-]{36}/.exec(await open('/sources')) ?? []
    await owner.post(`/sources/${id}/settings`, { preference: 'less' })
    await owner.post(`/sources/${id}/off`)
    const answer = await owner.get('/sources/sources.opml')
    expect(answer.headers.get('content-disposition')).toContain('sources.opml')
    expect(readOpml(await answer.text())).toMatchObject({
      ok: true,
      value: {
        feeds: [
          {
            url: 'https://gridjournal.example/feed',
            title: 'Grid & Co <1>',
            folder: 'Power, Utilities & Renewables',
            sectorId: 'power-utilities',
            preference: 'less',
            isOff: true,
          },
        ],
      },
    })
  })
})
