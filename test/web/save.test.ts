import { beforeEach, describe, expect, it } from 'vitest'
import { learnPreferences } from '../../src/core/choice/learning.ts'
import { listDigestArticles } from '../../src/store/digest/digest-articles.ts'
import { listLessons } from '../../src/store/learned/lessons.ts'
import { db } from '../support/database.ts'
import { addApplication, minutesLater } from '../support/make.ts'
import { DUE } from '../support/story.ts'
import { type Browser, inputsOf, openBrowser, signedIn, textOf } from './browser.ts'
import { type DraftStory, tellDraftStory } from './story.ts'

let story: DraftStory
let owner: Browser

beforeEach(async () => {
  story = await tellDraftStory()
  owner = await signedIn(story.app, story.account.accountId)
})

const LINK = { url: 'https://forum.example/thread', title: 'How planners model storage' }
const save = (special: Record<string, string> = {}) =>
  owner.post('/save', {
    ...LINK,
    kind: 'discussion',
    application: story.application.publicId,
    ...special,
  })

describe('saving a link', () => {
  it('begins where somebody looks who found something: at the application and at the draft', async () => {
    const { publicId } = story.application
    const other = await addApplication(db, story.account, { employer: 'Harbour Logistics' })
    const entry = `href="/save?application=${publicId}"`
    const { publicId: draft } = await story.readDigest()
    expect(await (await owner.get(`/digests/${draft}`)).text()).toContain(entry)
    const page = async () => await (await owner.get(`/applications/${publicId}`)).text()
    expect(await page()).toContain(entry)
    for (const application of [other.publicId, publicId]) {
      const form = await (await owner.get(`/save?application=${application}`)).text()
      expect(form).toContain(`<option value="${application}" selected="">`)
    }
    await save()
    await save({ url: 'https://forum.example/other', application: other.publicId })
    expect(textOf(await page())).toContain('One saved link waits')
  })

  it('shows what the bookmark or the share menu sent, and saves nothing by itself', async () => {
    const fromBookmark = await owner.get(`/save?${new URLSearchParams(LINK)}`)
    expect(inputsOf(await fromBookmark.text())).toMatchObject(LINK)
    const fromPhone = await owner.get(
      `/save?${new URLSearchParams({ title: LINK.title, text: `Look: ${LINK.url}` })}`,
    )
    expect(inputsOf(await fromPhone.text())).toMatchObject(LINK)
    expect(await db.selectFrom('saved_link').select('id').execute()).toEqual([])
  })

  it('goes into the next digest, before everything else, and says that it was saved', async () => {
    const answer = await save()
    expect(answer.headers.get('location')).toBe('/saved?done=saved')
    expect(textOf(await (await owner.get('/saved')).text())).toContain(LINK.title)
    story.world.setNow(minutesLater(120, DUE))
    await owner.post(`/applications/${story.application.publicId}/digests`, { formId: 'form-two' })
    await story.world.settle()
    const { id } = await db
      .selectFrom('digest')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    const articles = await listDigestArticles(db, id)
    expect(articles.filter(({ place }) => place === 'pick')).toContainEqual(
      expect.objectContaining({ ...LINK, origin: 'saved', kind: 'discussion' }),
    )
    const { reasons } = articles.find(({ url }) => url === LINK.url) ?? { reasons: [] }
    expect(reasons).toContain('you saved it')
    expect(textOf(await (await owner.get('/saved')).text())).not.toContain(LINK.title)
  })

  it('can be taken back before that', async () => {
    await save()
    const page = await (await owner.get('/saved')).text()
    const [, id = ''] = /\/saved\/([0-9a-f-]{36})\/remove/.exec(page) ?? []
    await owner.post(`/saved/${id}/remove`)
    expect(await db.selectFrom('saved_link').select('id').execute()).toEqual([])
  })

  it('that nobody is signed in for is kept on the page, and saved once they are', async () => {
    const stranger = openBrowser(story.app)
    const page = await (await stranger.get(`/save?${new URLSearchParams(LINK)}`)).text()
    expect(inputsOf(page)).toMatchObject(LINK)
    expect(page).not.toContain('Example Energy')
    const refused = await stranger.post('/save', { ...LINK, kind: 'article' })
    expect(refused.status).toBe(401)
    expect(inputsOf(await refused.text())).toMatchObject(LINK)
    const saved = await owner.post('/save', { ...LINK, kind: 'article' })
    expect(saved.headers.get('location')).toBe('/saved?done=saved')
  })

  it('asks which application is meant when there are several', async () => {
    await addApplication(db, story.account, { employer: 'Elsewhere' })
    const answer = await save({ application: 'nobody’s' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Select the application')
    expect(inputsOf(page)).toMatchObject(LINK)
  })

  it('whose title cannot be read keeps what was typed', async () => {
    const answer = await save({ title: '', url: 'https://www.linkedin.com/posts/1' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(textOf(page)).toContain('Type a title')
    expect(inputsOf(page)['url']).toBe('https://www.linkedin.com/posts/1')
  })
})

describe('what was learned', () => {
  it('is listed with its reason, and forgotten on request', async () => {
    const { publicId } = await story.readDigest()
    const form = inputsOf(await (await owner.get(`/digests/${publicId}`)).text())
    await owner.post(`/digests/${publicId}/sent`, form)
    const page = textOf(await (await owner.get('/account/learned')).text())
    expect(page).toContain('You kept one from this source.')
    const learned = learnPreferences(await listLessons(db, story.account.accountId))
    for (const { subject, name } of learned) {
      await owner.post('/account/learned', { subject, name })
    }
    expect(textOf(await (await owner.get('/account/learned')).text())).toContain('Nothing yet.')
  })
})
