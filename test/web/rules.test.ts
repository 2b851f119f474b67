import { beforeEach, describe, expect, it } from 'vitest'
import { addArticles } from '../../src/store/article/articles.ts'
import { listRulesFor } from '../../src/store/source/rules.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, NOW } from '../support/make.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, inputsOf, signedIn, textOf } from './browser.ts'

let owner: Browser
let application: Awaited<ReturnType<typeof addApplication>>

beforeEach(async () => {
  await emptyDatabase()
  const account = await addAccount(db)
  application = await addApplication(db, account, { prefer: ['storage'] })
  const feedId = await addFeed(db)
  const titles = ['Hydrogen pipeline opens', 'Hydrogen and storage', 'Storage grows', 'Meters']
  const articles = titles.map((title, index) => ({
    ...{ title, summary: '', publishedAt: NOW, isTrusted: true, sectors: [] },
    url: `https://gridjournal.example/${index}`,
  }))
  await addArticles(db, { id: feedId, kind: 'article' }, articles, NOW)
  owner = await signedIn(createApp(createWorld().services), account.accountId)
})

const open = async (path: string) => await (await owner.get(path)).text()

describe('rules', () => {
  it('are tried on the last articles before they are saved', async () => {
    const typed = { scope: 'all', never: 'hydrogen', prefer: 'storage' }
    const page = await (await owner.post('/sources/rules/preview', typed)).text()
    expect(textOf(page)).toContain('These rules would hide 2 of the last 4 and prefer 1.')
    expect(inputsOf(page)).toMatchObject({ never: 'hydrogen', prefer: 'storage' })
    expect(await listRulesFor(db, application)).toEqual([])
  })

  it('are saved for everything, a sector, a feed or an application', async () => {
    const [sourceId] = /(?<=\/sources\/)[0-9a-f-]{36}/.exec(await open('/sources')) ?? []
    const scopes = {
      all: 'everywhere',
      'sector-power-utilities': 'in the sector',
      [`feed-${sourceId}`]: 'of the feed',
      [`application-${application.publicId}`]: 'for the application',
    }
    for (const [scope, never] of Object.entries(scopes)) {
      const answer = await owner.post('/sources/rules', { scope, never })
      const page = await open(answer.headers.get('location') ?? '')
      expect(textOf(page)).toContain('Saved.')
      expect(inputsOf(page)).toMatchObject({ never })
    }
    const phrases = (await listRulesFor(db, application)).map(({ phrase }) => phrase)
    expect(phrases).toEqual(Object.values(scopes))
  })

  it('of an application are the words that its own page has', async () => {
    const scope = `application-${application.publicId}`
    expect(inputsOf(await open(`/sources/rules?scope=${scope}`))).toMatchObject({
      prefer: 'storage',
    })
    await owner.post('/sources/rules', { scope, avoid: 'hydrogen', never: 'coal' })
    const page = inputsOf(await open(`/applications/${application.publicId}`))
    expect(page).toMatchObject({ prefer: '', avoid: 'hydrogen' })
    await owner.post(`/applications/${application.publicId}`, {
      ...page,
      prefer: 'grid',
      sectorId: 'power-utilities',
    })
    expect(await listRulesFor(db, application)).toMatchObject([{ kind: 'never', phrase: 'coal' }])
  })

  it.each([
    ['without a word', 'never', '?!'],
    ['that is too long', 'prefer', 'x'.repeat(81)],
    [
      'of too many lines',
      'avoid',
      Array.from({ length: 51 }, (_, line) => `word${line}`).join('\n'),
    ],
  ])('%s are explained, and nothing is lost', async (_what, field, typed) => {
    const answer = await owner.post('/sources/rules', { scope: 'all', [field]: typed })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain(`<a href="#${field}">`)
    expect(inputsOf(page)[field]).toBe(typed)
  })

  it('for a place that is not ours are not there', async () => {
    expect((await owner.get('/sources/rules?scope=application-x')).status).toBe(404)
    expect((await owner.post('/sources/rules', { scope: 'sector-banking' })).status).toBe(404)
  })
})
