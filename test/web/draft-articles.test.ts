import { beforeEach, describe, expect, it } from 'vitest'
import { listDigestArticles, listSentUrls } from '../../src/store/digest/digest-articles.ts'
import { listLessons } from '../../src/store/learned/lessons.ts'
import { db } from '../support/database.ts'
import { minutesLater } from '../support/make.ts'
import { DUE } from '../support/story.ts'
import { type Browser, inputsOf, signedIn, textOf } from './browser.ts'
import { type DraftStory, tellDraftStory } from './story.ts'

let story: DraftStory
let owner: Browser
let path: string

beforeEach(async () => {
  story = await tellDraftStory()
  owner = await signedIn(story.app, story.account.accountId)
  path = `/digests/${(await story.readDigest()).publicId}`
})

const openPage = async () => await (await owner.get(path)).text()
const form = async () => inputsOf(await openPage())
const articles = async () => await listDigestArticles(db, story.digestId)
const picks = async () => (await articles()).filter(({ place }) => place === 'pick')
const alternates = async () => (await articles()).filter(({ place }) => place === 'alternate')

/** The nth pick, which a test takes for granted. */
async function pick(index: number) {
  const found = (await picks())[index]
  if (found === undefined) throw new Error('there is no such pick')
  return found
}

async function act(name: string, articleId: number, special: Record<string, string> = {}) {
  return await owner.post(`${path}/articles`, {
    ...(await form()),
    act: `${name}-${articleId}`,
    ...special,
  })
}

async function holdBackLast() {
  const last = (await alternates()).at(-1)
  if (last === undefined) throw new Error('there is no alternate')
  await db
    .updateTable('digest_article')
    .set({ place: 'held-back', why: '', reasons: ['names Example Energy with a strike'] })
    .where('article_id', '=', last.articleId)
    .execute()
  return last
}

describe('moving an article', () => {
  it('moves its lines along and keeps what was typed meanwhile', async () => {
    const [first, second] = [await pick(0), await pick(1)]
    const typed = await form()
    const body = typed['body']?.replace('Alex Kim', 'Alex from Berlin') ?? ''
    const answer = await act('down', first.articleId, { body })
    expect(answer.headers.get('location')).toBe(`${path}?done=down#article-${first.articleId}`)
    expect((await picks()).map(({ url }) => url).slice(0, 2)).toEqual([second.url, first.url])
    const saved = (await story.readDigest()).body
    expect(saved.indexOf(second.url)).toBeLessThan(saved.indexOf(first.url))
    expect(saved).toContain('Alex from Berlin')
    await act('up', first.articleId)
    expect((await story.readDigest()).body).toBe(body)
  })

  it('twice by a double click is one move', async () => {
    const first = await pick(0)
    const typed = { ...(await form()), act: `down-${first.articleId}` }
    await owner.post(`${path}/articles`, typed)
    const { body, version } = await story.readDigest()
    expect((await owner.post(`${path}/articles`, typed)).status).toBe(303)
    expect(await story.readDigest()).toMatchObject({ body, version })
  })

  it('of lines that are not ours any more is left to the candidate', async () => {
    const first = await pick(0)
    const answer = await act('down', first.articleId, { body: 'All in my own words.' })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Your text has changed there')
    expect((await story.readDigest()).body).toBe('All in my own words.')
  })
})

describe('an article that was held back', () => {
  it('shows its reason, comes in when the candidate wants it, and keeps the edits', async () => {
    const held = await holdBackLast()
    expect(await openPage()).toContain('names Example Energy with a strike')
    const answer = await act('include', held.articleId, { subject: 'Mine' })
    expect(answer.status).toBe(303)
    const saved = await story.readDigest()
    expect(saved.body).toContain(held.url)
    expect(saved.subject).toBe('Mine')
    expect((await picks()).at(-1)).toMatchObject({ articleId: held.articleId, isIncluded: true })
  })

  it('comes in the place of another', async () => {
    const held = await holdBackLast()
    const out = await pick(1)
    const swap = `${out.articleId}-${held.articleId}`
    await owner.post(`${path}/swap`, { ...(await form()), swap })
    expect(await pick(1)).toMatchObject({ articleId: held.articleId, isIncluded: true })
  })
})

describe('what they know already', () => {
  it('gives way to the next one and is never offered to them again', async () => {
    const known = await pick(0)
    const [next] = await alternates()
    await act('known', known.articleId)
    expect((await pick(0)).articleId).toBe(next?.articleId)
    expect(await listSentUrls(db, story.account.accountId, 'Example Energy')).toEqual(
      new Set([known.url]),
    )
    expect(await listLessons(db, story.account.accountId)).toEqual([])
  })
})

describe('leaving one out', () => {
  it('takes its lines away, but never the last one', async () => {
    for (const { articleId } of await picks()) await act('leave-out', articleId)
    const left = await picks()
    expect(left).toHaveLength(1)
    const { body } = await story.readDigest()
    expect(body).toContain(left[0]?.url)
    expect(body).toContain('a piece')
    expect(body).not.toMatch(/pieces|one of them/)
  })
})

describe('saying that one was read', () => {
  it('is noted, and taken back', async () => {
    const { articleId } = await pick(0)
    await act('read', articleId)
    expect((await pick(0)).isRead).toBe(true)
    expect(textOf(await openPage())).toContain('You read it')
    await act('unread', articleId)
    expect((await pick(0)).isRead).toBe(false)
  })
})

describe('teaching', () => {
  it('more of this and less of this are noted and can be taken back', async () => {
    const { articleId, source } = await pick(0)
    await act('more', articleId)
    expect(await listLessons(db, story.account.accountId)).toContainEqual({
      subject: 'source',
      name: source,
      event: 'more',
    })
    expect(await openPage()).toContain('aria-pressed="true">More like this')
    await act('neither', articleId)
    expect(await listLessons(db, story.account.accountId)).toEqual([])
  })

  it('“never this source” switches it off for this account', async () => {
    const { articleId, source } = await pick(0)
    await act('never', articleId)
    const off = await db
      .selectFrom('source')
      .innerJoin('feed', 'feed.id', 'source.feed_id')
      .select(['feed.title', 'is_on'])
      .where('source.account_id', '=', story.account.accountId)
      .execute()
    expect(off).toEqual([{ title: source, is_on: false }])
  })
})

describe('undo', () => {
  it('takes back the last change of text and articles, with what it taught', async () => {
    const before = { body: (await story.readDigest()).body, picks: await picks() }
    const [out, coming] = [await pick(0), (await alternates())[0]]
    await owner.post(`${path}/swap`, {
      ...(await form()),
      swap: `${out.articleId}-${coming?.articleId}`,
    })
    expect(await listLessons(db, story.account.accountId)).not.toEqual([])
    const answer = await owner.post(`${path}/undo`, await form())
    expect(answer.headers.get('location')).toBe(`${path}?done=undone`)
    expect((await story.readDigest()).body).toBe(before.body)
    expect(await picks()).toEqual(before.picks)
    expect(await listLessons(db, story.account.accountId)).toEqual([])
    expect(await openPage()).not.toContain('Undo the last change')
  })

  it('of the original brings the candidate’s text back', async () => {
    const out = await pick(0)
    const [coming] = await alternates()
    const swap = `${out.articleId}-${coming?.articleId}`
    await owner.post(`${path}/swap`, { ...(await form()), swap, subject: 'Mine' })
    const mine = await story.readDigest()
    story.world.setNow(minutesLater(5, DUE))
    await owner.post(`${path}/restore`, await form())
    expect(await story.readDigest()).toMatchObject({
      subject: mine.preparedSubject,
      body: mine.preparedBody,
    })
    expect((await pick(0)).articleId).toBe(out.articleId)
    await owner.post(`${path}/undo`, await form())
    expect(await story.readDigest()).toMatchObject({ subject: 'Mine', body: mine.body })
  })
})

describe('the link of the mail', () => {
  it('may change this draft, but not what the account has learned, and shows nothing personal', async () => {
    await holdBackLast()
    const guest = await signedIn(story.app, story.account.accountId, story.digestId)
    const page = await (await guest.get(path)).text()
    for (const words of [
      'Be ready to talk',
      'Held back',
      'More like this',
      'They know it',
      'Never from',
      'Pause this',
    ]) {
      expect([words, page.includes(words)]).toEqual([words, false])
    }
    const { articleId } = await pick(0)
    for (const name of ['more', 'less', 'never', 'known']) {
      const fields = { ...inputsOf(page), act: `${name}-${articleId}` }
      expect((await guest.post(`${path}/articles`, fields)).status).toBe(401)
    }
    expect((await guest.post(`${path}/pause`, inputsOf(page))).status).toBe(401)
    const moved = { ...inputsOf(page), act: `down-${articleId}` }
    expect((await guest.post(`${path}/articles`, moved)).status).toBe(303)
    expect((await pick(1)).articleId).toBe(articleId)
  })
})

describe('being ready to talk', () => {
  it('tells what the source says and gives a question, and nothing of it is in the note', async () => {
    const text = textOf(await openPage())
    expect(text).toContain('Be ready to talk')
    expect(text).toContain('How does this compare with what you see in battery storage?')
    expect((await story.readDigest()).body).not.toContain('How does this compare')
  })
})
