import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, NOW } from '../support/make.ts'
import { type Publisher, startPublisher, writeRss } from '../support/publisher.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, inputsOf, signedIn } from './browser.ts'

let publisher: Publisher
let owner: Browser

const SECTOR = { sectorId: 'power-utilities' }

beforeEach(async () => {
  await emptyDatabase()
  const item = { title: 'A story', url: 'https://a.example/1', summary: 'Grid.', publishedAt: NOW }
  publisher = await startPublisher({
    '/feed': writeRss('My own feed', [item]),
    '/page': `<html><head>
      <link rel="alternate" type="application/rss+xml" title="News &lt;b&gt;" href="/feed">
      <link rel="alternate" type="application/atom+xml" title="Comments" href="/comments">
      </head><body>hello</body></html>`,
    '/nothing': '<html><body>hello</body></html>',
  })
  const { services } = createWorld({ config: { feedOrigins: [publisher.origin] } })
  const account = await addAccount(db)
  await addApplication(db, account)
  await addFeed(db, { title: 'Grid Journal' })
  await addFeed(db, {
    url: 'https://chips.example',
    title: 'Chip News',
    sectorIds: ['semiconductors'],
  })
  owner = await signedIn(createApp(services), account.accountId)
})
afterEach(() => publisher.close())

const openPage = async () => await (await owner.get('/sources')).text()
const pathOf = (page: string, action: string) =>
  new RegExp(`/sources/[0-9a-f-]{36}/${action}`).exec(page)?.[0] ?? ''

describe('the page of sources', () => {
  it('shows the feeds of the sectors that the applications are in, and no others', async () => {
    const page = await openPage()
    expect(page).toContain('Grid Journal')
    expect(page).not.toContain('Chip News')
  })

  it('switches a feed off and on again, for this account only', async () => {
    const off = pathOf(await openPage(), 'off')
    await owner.post(off)
    await owner.post(off)
    const page = await openPage()
    expect(page).toContain('Switch on')
    const catalogue = db.selectFrom('source').select('is_on').where('account_id', 'is', null)
    expect((await catalogue.execute()).every(({ is_on }) => is_on)).toBe(true)
    await owner.post(pathOf(page, 'on'))
    expect(await openPage()).toContain('Switch off')
  })

  it('adds a feed by its address, and removes it again', async () => {
    const address = `${publisher.origin}/feed`
    const answer = await owner.post('/sources', { address, ...SECTOR })
    expect(answer.headers.get('location')).toBe('/sources?done=added')
    const page = await openPage()
    expect(page).toContain('My own feed')
    await owner.post(pathOf(page, 'remove'))
    expect(await openPage()).not.toContain('My own feed')
  })

  it('says so when the feed is there already', async () => {
    const feed = { address: `${publisher.origin}/feed`, ...SECTOR }
    await owner.post('/sources', feed)
    const answer = await owner.post('/sources', feed)
    expect(answer.headers.get('location')).toBe('/sources?done=known')
  })

  it('asks which one when a page names several, and chooses none beforehand', async () => {
    const answer = await owner.post('/sources', { address: `${publisher.origin}/page`, ...SECTOR })
    const page = await answer.text()
    expect(page).toContain(`value="${publisher.origin}/feed"`)
    expect(page).toContain(`value="${publisher.origin}/comments"`)
    expect(page).not.toContain('checked')
    expect(page).not.toContain('<b>')
    const { page: typed = '' } = inputsOf(page)
    const without = await owner.post('/sources', { page: typed, ...SECTOR })
    expect(await without.text()).toContain(`value="${publisher.origin}/feed"`)
  })

  it.each(['/nothing', '/missing'])('says why %s cannot be added, and keeps it', async (path) => {
    const address = `${publisher.origin}${path}`
    const answer = await owner.post('/sources', { address, ...SECTOR })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('<a href="#address">')
    expect(inputsOf(page)['address']).toBe(address)
  })

  it('wants an address and a sector', async () => {
    const page = await (await owner.post('/sources', { sectorId: 'no-such-sector' })).text()
    expect(page).toContain('<a href="#address">')
    expect(page).toContain('<a href="#sectorId">')
  })
})
