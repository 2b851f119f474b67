import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, NOW } from '../support/make.ts'
import { type Publisher, startPublisher, writeRss } from '../support/publisher.ts'
import { createWorld, type World } from '../support/world.ts'
import { type Browser, inputsOf, signedIn, textOf } from './browser.ts'

let publisher: Publisher
let world: World
let owner: Browser

beforeEach(async () => {
  await emptyDatabase()
  const item = {
    title: 'A <b>',
    url: 'https://a.example/1',
    summary: 'The power grid.',
    publishedAt: NOW,
  }
  publisher = await startPublisher({
    '/feed': writeRss('My own feed', [{ ...item, title: 'A story' }]),
    '/page': `<html><head>
      <link rel="alternate" type="application/rss+xml" title="News &lt;b&gt;" href="/feed">
      <link rel="alternate" type="application/atom+xml" title="Comments" href="/comments">
      </head><body>hello</body></html>`,
  })
  world = createWorld({ config: { feedOrigins: [publisher.origin] } })
  const account = await addAccount(db)
  await addApplication(db, account)
  owner = await signedIn(createApp(world.services), account.accountId)
})
afterEach(() => publisher.close())

/** Fills in the form, presses, and comes to the page of these addresses. */
async function lookAt(...lines: string[]): Promise<string> {
  const { batchId = '' } = inputsOf(await (await owner.get('/sources/add')).text())
  const typed = { addresses: lines.join('\n'), sectorId: 'power-utilities', batchId }
  const answer = await owner.post('/sources/add', typed)
  return answer.headers.get('location') ?? ''
}
const open = async (path: string) => await (await owner.get(path)).text()

describe('adding sources', () => {
  it('shows how far each address is, then what it would bring, and adds with the last press', async () => {
    const path = await lookAt(`${publisher.origin}/feed`, `${publisher.origin}/missing`)
    expect(textOf(await open(path))).toContain('2 in the works')
    await world.settle()
    const page = await open(path)
    expect(textOf(page)).toContain('1 failed, 1 found')
    expect(textOf(page)).toContain('It would have given 1 article to Example Energy')
    expect(textOf(page)).toContain('The site answered 404')
    expect(await open('/sources')).not.toContain('My own feed')
    const ticked = /name="(keep\.[0-9a-f-]{36})"/.exec(page)?.[1] ?? ''
    await owner.post(`${path}/keep`, { [ticked]: 'on' })
    await world.settle()
    expect(textOf(await open(path))).toContain('1 added, 1 failed')
    expect(await open('/sources')).toContain('My own feed')
  })

  it('adds nothing that is not ticked', async () => {
    const path = await lookAt(`${publisher.origin}/feed`)
    await world.settle()
    await owner.post(`${path}/keep`)
    await world.settle()
    expect(await open('/sources')).not.toContain('My own feed')
  })

  it('asks which one when a page names several, and chooses none beforehand', async () => {
    const path = await lookAt(`${publisher.origin}/page`)
    await world.settle()
    const page = await open(path)
    expect(page).toContain(`value="${publisher.origin}/feed"`)
    expect(page).toContain(`value="${publisher.origin}/comments"`)
    expect(page).not.toContain('checked')
    expect(page).not.toContain('<b>')
    const { addition = '' } = inputsOf(page)
    await owner.post(`${path}/choose`, { addition })
    expect(await open(path)).toContain('Which one?')
    await owner.post(`${path}/choose`, { addition, url: `${publisher.origin}/feed` })
    await world.settle()
    expect(textOf(await open(path))).toContain('1 found')
  })

  it('sent twice is one', async () => {
    const { batchId = '' } = inputsOf(await open('/sources/add'))
    const typed = { addresses: `${publisher.origin}/feed`, sectorId: 'power-utilities', batchId }
    const answers = [
      await owner.post('/sources/add', typed),
      await owner.post('/sources/add', typed),
    ]
    expect(answers.map(({ headers }) => headers.get('location'))).toEqual([
      `/sources/add/${batchId}`,
      `/sources/add/${batchId}`,
    ])
    expect(await db.selectFrom('feed_addition').select('id').execute()).toHaveLength(1)
  })

  it.each([
    ['nothing', ''],
    ['too many', Array.from({ length: 21 }, (_, index) => `a.example/${index}`).join('\n')],
    ['one that is too long', `https://a.example/${'x'.repeat(2000)}`],
  ])('keeps what was typed when it is %s', async (_what, addresses) => {
    const answer = await owner.post('/sources/add', { addresses, sectorId: 'nothing' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('<a href="#addresses">')
    expect(page).toContain('<a href="#sectorId">')
    expect(inputsOf(page)['addresses']).toBe(addresses)
  })
})
