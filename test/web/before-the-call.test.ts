import { beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addFeed, minutesLater } from '../support/make.ts'
import { startPublisher, writeRss } from '../support/publisher.ts'
import { beginStory, DUE } from '../support/story.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, signedIn, textOf } from './browser.ts'

const AWKWARD = 'Example Energy cuts 500 jobs at its power grid unit'

let owner: Browser
let reviewer: Browser
let path: string
let digestPath: string

beforeEach(async () => {
  await emptyDatabase()
  const { account, application, publisher } = await beginStory(db)
  const item = {
    title: AWKWARD,
    summary: 'The utility blames the power grid.',
    url: 'https://daily.example/cuts',
    publishedAt: minutesLater(-600, DUE),
  }
  const daily = await startPublisher({ '/feed': writeRss('The Daily', [item]) })
  await addFeed(db, { url: `${daily.origin}/feed`, title: 'The Daily' })
  const world = createWorld({ config: { feedOrigins: [publisher.origin, daily.origin] } })
  await world.tickAt(DUE)
  await world.settle()
  await Promise.all([publisher.close(), daily.close()])
  const app = createApp(world.services)
  const digest = await db.selectFrom('digest').select(['id', 'public_id']).executeTakeFirstOrThrow()
  owner = await signedIn(app, account.accountId)
  reviewer = await signedIn(app, account.accountId, digest.id)
  path = `/applications/${application.publicId}`
  digestPath = `/digests/${digest.public_id}`
})

describe('awkward news of the employer', () => {
  it('stands on the page of the application with title, source, day and reason', async () => {
    const page = textOf(await (await owner.get(path)).text())
    expect(page).toContain(
      `Know this before you call Awkward news of the last weeks, kept out of every draft. For your eyes only. ${AWKWARD} The Daily, Wed 11 Mar It names Example Energy with layoffs (“cuts 500 jobs”).`,
    )
  })

  it('is no longer told once it is over: nobody is called', async () => {
    await owner.post(`${path}/outcome`, { outcome: 'rejected' })
    expect(await (await owner.get(path)).text()).not.toContain('Know this before you call')
  })

  it('is in no draft, and nowhere that the link of a mail opens', async () => {
    const { body } = await db.selectFrom('digest').select('body').executeTakeFirstOrThrow()
    expect(body).not.toContain('500 jobs')
    expect(await (await reviewer.get(digestPath)).text()).not.toContain('500 jobs')
    expect(await (await reviewer.get(path)).text()).not.toContain('500 jobs')
    const mails = await db.selectFrom('mailbox_message').selectAll().execute()
    expect(mails).toHaveLength(1)
    expect(mails[0]?.body_text).not.toContain('500 jobs')
  })
})
