import { beforeEach, describe, expect, it } from 'vitest'
import { addArticles } from '../../src/store/article/articles.ts'
import { addOwnSource } from '../../src/store/source/own-sources.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, minutesLater, NOW } from '../support/make.ts'
import { createWorld, type World } from '../support/world.ts'
import { type Browser, signedIn, textOf } from './browser.ts'

const SECTOR = 'power-utilities'

let world: World
let owner: Browser
let accountId: number
let feedId: number

beforeEach(async () => {
  await emptyDatabase()
  world = createWorld()
  const account = await addAccount(db)
  accountId = account.accountId
  await addApplication(db, account)
  feedId = await addFeed(db, { title: 'Grid Journal' })
  await addFeed(db, {
    url: 'https://chips.example',
    title: 'Chip News',
    sectorIds: ['semiconductors'],
  })
  owner = await signedIn(createApp(world.services), accountId)
})

const openPage = async (path = '/sources') => await (await owner.get(path)).text()
const pathOf = (page: string, action = '') =>
  new RegExp(`/sources/[0-9a-f-]{36}${action}`).exec(page)?.[0] ?? ''
const openSource = async () => await openPage(pathOf(await openPage()))
const setFeed = (changes: object) =>
  db.updateTable('feed').set(changes).where('id', '=', feedId).execute()

describe('the list of sources', () => {
  it('shows the feeds of the sectors that the applications are in, and no others', async () => {
    const page = await openPage()
    expect(page).toContain('Grid Journal')
    expect(page).not.toContain('Chip News')
  })

  it('switches a feed off and on again, for this account only', async () => {
    const off = pathOf(await openPage(), '/off')
    await owner.post(off)
    await owner.post(off)
    const page = await openPage()
    expect(page).toContain('Switch on')
    const catalogue = db.selectFrom('source').select('is_on').where('account_id', 'is', null)
    expect((await catalogue.execute()).every(({ is_on }) => is_on)).toBe(true)
    await owner.post(pathOf(page, '/on'))
    expect(await openPage()).toContain('Switch off')
  })

  it('counts the items of a feed that was read, and of no new one', async () => {
    expect(await openPage()).not.toContain('in 30 days')
    await setFeed({ state: 'working', worked_at: NOW })
    expect(await openPage()).toContain('0 items in 30 days')
  })

  it('says how a feed is in words, and shows only those with problems when asked', async () => {
    await addFeed(db, { url: 'https://fine.example/', title: 'Fine Feed' })
    await setFeed({
      state: 'failing',
      failing_since: minutesLater(-4 * 1440),
      failure: 'The site answered 403: it may be blocking automated readers.',
    })
    expect(textOf(await openPage())).toContain('Only with problems (1)')
    const page = textOf(await openPage('/sources?show=problems'))
    expect(page).toContain('Failing since Fri 6 Mar 2026 The site answered 403')
    expect(page).not.toContain('Fine Feed')
  })

  it('gives a removed feed back by one press', async () => {
    const own = { url: 'https://own.example/feed', title: 'My own feed', site: '', language: '' }
    await addOwnSource(db, { accountId, sectorId: SECTOR, ...own })
    await owner.post(`${pathOf(await openPage(), '(?=")')}/remove`)
    const { public_id: id } = await db
      .selectFrom('source')
      .select('public_id')
      .where('removed_at', 'is not', null)
      .executeTakeFirstOrThrow()
    const page = await openPage(`/sources?removed=${id}`)
    expect(textOf(page)).toContain('My own feed is removed.')
    await owner.post(pathOf(page, '/restore'))
    expect(await openPage()).toContain('My own feed')
  })
})

describe('the page of a source', () => {
  it('says how many of its last articles suit, and follows every change', async () => {
    const sectors = [{ sectorId: SECTOR, score: 8, terms: ['power grid'] }]
    const articles = ['Storage on the power grid', 'Meters on the power grid'].map(
      (title, index) => ({
        ...{ title, summary: '', publishedAt: NOW, isTrusted: true, sectors },
        url: `https://gridjournal.example/${index}`,
      }),
    )
    await addArticles(db, { id: feedId, kind: 'article' }, articles, NOW)
    const told = '2 of its last 2 articles suit Example Energy'
    expect(textOf(await openSource())).toContain(told)
    await owner.post('/sources/rules', { scope: 'all', never: 'storage' })
    expect(textOf(await openSource())).toContain('1 of its last 2 articles suit Example Energy')
  })

  it('keeps preference and muting', async () => {
    const path = pathOf(await openPage())
    const settings = { preference: 'less', mutedUntil: '2026-04-01' }
    const answer = await owner.post(`${path}/settings`, settings)
    const page = await openPage(answer.headers.get('location') ?? '')
    expect(textOf(page)).toContain('Saved.')
    expect(textOf(page)).toContain('Muted until Wed 1 Apr 2026')
    expect(page).toMatch(/value="less"[^>]* checked/)
  })

  it.each(['yesterday', '2026-03-10', '2031-01-01'])(
    'asks for another day than %s',
    async (day) => {
      const path = pathOf(await openPage())
      const answer = await owner.post(`${path}/settings`, { preference: 'less', mutedUntil: day })
      const page = await answer.text()
      expect(answer.status).toBe(422)
      expect(page).toContain('<a href="#mutedUntil">')
      expect(page).toContain(`value="${day}"`)
    },
  )

  it('reads the feed now, unless the publisher was asked within the hour', async () => {
    const path = pathOf(await openPage())
    const test = async () => {
      const answer = await owner.post(`${path}/test`)
      return textOf(await openPage(answer.headers.get('location') ?? ''))
    }
    expect(await test()).toContain('It is being read now.')
    expect(world.queue).toEqual([{ kind: 'collect', feedId, runId: undefined }])
    await setFeed({ not_before: minutesLater(48), next_fetch_at: minutesLater(300) })
    expect(await test()).toContain('We ask a publisher once an hour at most.')
    expect(world.queue).toHaveLength(1)
  })

  it('is not there for an id that is not ours', async () => {
    for (const id of ['11111111-2222-4333-8444-555555555555', 'x']) {
      expect((await owner.get(`/sources/${id}`)).status).toBe(404)
    }
  })
})
