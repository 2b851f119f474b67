import { beforeEach, describe, expect, it } from 'vitest'
import { nudgeDelivery } from '../../src/jobs/mails/deliver.ts'
import { db } from '../support/database.ts'
import { minutesLater, NOW } from '../support/make.ts'
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

it('a draft that an outcome has stopped is set aside, and no newer one is spoken of as if it were there', async () => {
  const { application } = story
  await owner.post(`/applications/${application.publicId}/outcome`, { outcome: 'rejected' })
  const page = textOf(await openPage())
  expect(page).toContain('Set aside: Dana at Example Energy')
  expect(page).toContain('or the follow-up took another turn')
  expect(page).not.toContain('Replaced')
  expect(page).not.toContain('Marked')
})

describe('a mark that was a mistake', () => {
  const planned = async () =>
    (await db.selectFrom('application').select('next_digest_at').executeTakeFirstOrThrow())
      .next_digest_at
  const counts = async () => ({
    links: (await db.selectFrom('sent_link').select('url').execute()).length,
    lessons: (await db.selectFrom('lesson').select('name').execute()).length,
    marks: (
      await db.selectFrom('step').select('id').where('event', 'in', ['sent', 'skipped']).execute()
    ).length,
  })

  it.each([
    ['sent', 'It was not sent after all'],
    ['skip', 'Do not skip it after all'],
  ])('"%s" is taken back whole, twice by a double click', async (mark, button) => {
    const before = await planned()
    await owner.post(`${path}/${mark}`, { ...(await form()), body: await bodyWithMyLine() })
    expect(await openPage()).toContain(button)
    const answers = [await owner.post(`${path}/reopen`), await owner.post(`${path}/reopen`)]
    for (const answer of answers) {
      expect(answer.headers.get('location')).toBe(`${path}?done=reopened`)
    }
    expect(await story.readDigest()).toMatchObject({ state: 'ready', closedAt: null })
    expect(await counts()).toEqual({ links: 0, lessons: 0, marks: 0 })
    expect(await planned()).toEqual(before)
    expect(await openPage()).toContain('My line.')
    await owner.post(`${path}/sent`, await form())
    expect((await story.readDigest()).state).toBe('sent')
  })

  it('leaves alone what another draft has sent', async () => {
    const { account_id } = await db
      .selectFrom('application')
      .select('account_id')
      .executeTakeFirstOrThrow()
    const other = {
      account_id,
      employer: 'example energy',
      url: 'https://a.example/',
      sent_at: NOW,
    }
    await db.insertInto('sent_link').values(other).execute()
    await owner.post(`${path}/sent`, await form())
    await owner.post(`${path}/reopen`)
    expect((await counts()).links).toBe(1)
  })

  it('stands after a day, and when a newer draft is there', async () => {
    await owner.post(`${path}/sent`, await form())
    const { accountId, applicationId } = await story.readDigest()
    await db
      .insertInto('digest')
      .values({
        account_id: accountId,
        application_id: applicationId,
        period: 'asked:newer',
        state: 'ready',
        created_at: minutesLater(60, DUE),
        prepared_at: minutesLater(60, DUE),
      })
      .execute()
    const refused = await owner.post(`${path}/reopen`)
    expect(refused.headers.get('location')).toBe(`${path}?done=not`)
    story.world.setNow(minutesLater(1441, DUE))
    expect(await openPage()).not.toContain('It was not sent after all')
    expect((await story.readDigest()).state).toBe('sent')
  })

  it('stands once an outcome is known: no draft waits there any more', async () => {
    await owner.post(`${path}/sent`, await form())
    const outcome = `/applications/${story.application.publicId}/outcome`
    await owner.post(outcome, { outcome: 'rejected' })
    expect(await openPage()).not.toContain('It was not sent after all')
    const refused = await owner.post(`${path}/reopen`)
    expect(refused.headers.get('location')).toBe(`${path}?done=not`)
    expect((await story.readDigest()).state).toBe('sent')
  })

  it('brings back a mail that had not left yet, and sends none twice', async () => {
    const mails = async () =>
      await db.selectFrom('email').select('state').where('kind', '=', 'digest').execute()
    await db
      .updateTable('email')
      .set({ state: 'pending', provider_id: null, attempt_count: 0, next_attempt_at: DUE })
      .execute()
    await owner.post(`${path}/sent`, await form())
    await nudgeDelivery(story.world.services)
    await story.world.settle()
    expect(await mails()).toEqual([{ state: 'suppressed' }])
    await owner.post(`${path}/reopen`)
    await story.world.settle()
    expect(await mails()).toEqual([{ state: 'accepted' }])
  })

  it('leaves alone the links of another draft that was sent on the same day', async () => {
    const sent = { ...(await form()), sentOn: '' }
    await owner.post(`${path}/sent`, sent)
    const { sent_at, account_id, employer } = await db
      .selectFrom('sent_link')
      .selectAll()
      .limit(1)
      .executeTakeFirstOrThrow()
    // A day without a time is noon for both.
    const other = { account_id, employer, url: 'https://a.example/other', sent_at }
    await db.insertInto('sent_link').values(other).execute()
    await owner.post(`${path}/reopen`)
    expect((await counts()).links).toBe(1)
  })

  async function bodyWithMyLine() {
    return `${(await form())['body']}\n\nMy line.`
  }
})
