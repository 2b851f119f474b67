import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listDigestArticles } from '../../src/store/digest/digest-articles.ts'
import { createApp } from '../../src/web/app.tsx'
import { db } from '../support/database.ts'
import { type Publisher, startPublisher } from '../support/publisher.ts'
import { DUE } from '../support/story.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, inputsOf, signedIn, textOf } from './browser.ts'
import { type DraftStory, tellDraftStory } from './story.ts'

let story: DraftStory
let owner: Browser
let path: string
let site: Publisher

beforeEach(async () => {
  story = await tellDraftStory()
  site = await startPublisher({
    '/story': '<html><head><title>Storage &amp; you | Grid Blog</title></head></html>',
    '/og': '<meta property="og:title" content="A lively &amp; long thread"><title>Forum</title>',
    '/walled': '<title>Log in to continue</title>',
  })
  const world = createWorld({ config: { feedOrigins: [site.origin] } })
  world.setNow(DUE)
  owner = await signedIn(createApp(world.services), story.account.accountId)
  path = `/digests/${(await story.readDigest()).publicId}`
})
afterEach(() => site.close())

const form = async () => inputsOf(await (await owner.get(path)).text())
const add = async (link: string, special: Record<string, string> = {}) =>
  await owner.post(`${path}/link`, { ...(await form()), linkKind: 'article', link, ...special })
const lastPick = async () =>
  (await listDigestArticles(db, story.digestId)).findLast(({ place }) => place === 'pick')

describe('a link of one’s own', () => {
  it('asks twenty pages a day for their title, and after that wants it typed', async () => {
    const typed = await form()
    const ask = async () =>
      await owner.post(`${path}/link`, { ...typed, link: `${site.origin}/walled` })
    for (let index = 0; index < 20; index += 1) await ask()
    expect(site.requests).toHaveLength(20)
    const page = textOf(await (await ask()).text())
    expect(page).toContain('Type a title: we have asked many pages for theirs today')
    expect(site.requests).toHaveLength(20)
  })

  it('stands in the note under the title that its page has, and the edits stay', async () => {
    const answer = await add(`${site.origin}/story?utm_source=x#top`, { subject: 'Mine' })
    expect(answer.status).toBe(303)
    expect(await lastPick()).toMatchObject({
      url: `${site.origin}/story`,
      title: 'Storage & you | Grid Blog',
      origin: 'own',
    })
    const { body, subject } = await story.readDigest()
    expect(body).toContain('four pieces')
    expect(body).toContain(`Storage & you | Grid Blog\n${site.origin}/story\n`)
    expect(subject).toBe('Mine')
  })

  it('may be a discussion, and is worded as one', async () => {
    await add(`${site.origin}/og`, { linkKind: 'discussion' })
    expect(await lastPick()).toMatchObject({ title: 'A lively & long thread', kind: 'discussion' })
    expect((await story.readDigest()).body).toMatch(/thread/i)
  })

  it.each([
    [
      'https://www.linkedin.com/posts/somebody',
      'Type a title: that site shows its posts to members only',
    ],
    ['/walled', 'Type a title: we could not read it. The page does not say its title.'],
    ['/nothing', 'Type a title: we could not read it. The site answered 404'],
    ['http://10.0.0.1/', '10.0.0.1 is not a public internet address.'],
    ['javascript:alert(1)', 'Only addresses that begin with http:// or https:// can be read.'],
    [' ', 'Enter the address of the page'],
  ])(
    '%s without a title is refused, and nothing that was typed is lost',
    async (typed, message) => {
      const link = typed.startsWith('/') ? `${site.origin}${typed}` : typed
      const answer = await add(link, { subject: 'Mine' })
      const page = await answer.text()
      expect(answer.status).toBe(422)
      expect(textOf(page)).toContain(message)
      expect(inputsOf(page)).toMatchObject({ link, subject: 'Mine' })
      expect((await lastPick())?.origin).toBe('feed')
    },
  )

  it('with a typed title asks nobody', async () => {
    await add('https://www.linkedin.com/posts/somebody', { linkTitle: 'What planners say' })
    expect(await lastPick()).toMatchObject({ title: 'What planners say', source: 'linkedin.com' })
    expect(site.requests).toEqual([])
  })

  it('warns when it is awkward or when they had it, and leaves the choice', async () => {
    await add('https://paper.example/1', { linkTitle: 'Example Energy lays off hundreds' })
    expect((await lastPick())?.reasons.join()).toMatch(/names Example Energy with/)
    await db
      .insertInto('sent_link')
      .values({
        account_id: story.account.accountId,
        employer: 'example energy',
        url: 'https://paper.example/2',
        sent_at: DUE,
      })
      .execute()
    await add('https://paper.example/2', { linkTitle: 'Lines and pylons' })
    expect((await lastPick())?.reasons).toContain('they have had it already')
  })

  it('is added by Enter in its field, too: the first button of the form is the one that saves', async () => {
    const fields = { ...(await form()), link: 'https://paper.example/1', linkTitle: 'Lines' }
    await owner.post(`${path}/text`, fields)
    expect((await lastPick())?.title).toBe('Lines')
  })

  it('is this account’s alone', async () => {
    await add('https://paper.example/1', { linkTitle: 'Gossip' })
    const found = await db
      .selectFrom('article')
      .select('account_id')
      .where('title', '=', 'Gossip')
      .execute()
    expect(found).toEqual([{ account_id: story.account.accountId }])
  })
})
