import { beforeEach, describe, expect, it } from 'vitest'
import { updateApplication } from '../../src/store/application/update-application.ts'
import { markSent } from '../../src/store/digest/close-digest.ts'
import { listDigestArticles } from '../../src/store/digest/digest-articles.ts'
import { db } from '../support/database.ts'
import { addApplication, makeEntry, NOW } from '../support/make.ts'
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
const hasDoors = (page: string) => page.includes('https://mail.google.com/')

/** Saves a sentence more, as the candidate's own. */
async function write(sentence: string): Promise<string> {
  const form = inputsOf(await openPage())
  await owner.post(`${path}/text`, { ...form, body: `${form['body']}\n\n${sentence}` })
  return await openPage()
}

/** The button's value is among the page's inputs only when it is there. */
function seenOn(page: string): string {
  const [, value = ''] = /name="seen" value="([^"]*)"/.exec(page) ?? []
  return value.replaceAll('&quot;', '"')
}

const visitByLink = () => signedIn(story.app, story.account.accountId, story.digestId)
const withoutText = (page: string) => page.replace(/<textarea[\s\S]*?<\/textarea>/g, '')
const addNorthbank = () =>
  addApplication(db, story.account, { employer: 'Northbank', role: 'Analyst' })

describe('a draft as it was prepared', () => {
  it('has its doors open and nothing to look at first', async () => {
    const page = await openPage()
    expect(hasDoors(page)).toBe(true)
    expect(page).not.toContain('Send anyway')
  })
})

describe('a draft with another employer in it', () => {
  it('says so in words, shuts every door and offers to send it anyway', async () => {
    await addNorthbank()
    const page = await write('I look forward to Northbank.')
    expect(textOf(page)).toContain('Stop The text names Northbank, another employer on your list.')
    expect(textOf(page)).toContain('Take it out, or write Example Energy.')
    expect(hasDoors(page)).toBe(false)
    expect(page).not.toContain('mailto:')
    expect(page).not.toContain('data-copy="body"')
    const file = await owner.get(`${path}/draft.eml`)
    expect([file.status, file.headers.get('location')]).toEqual([303, `${path}#check`])
  })

  it('is checked again on every save', async () => {
    await addNorthbank()
    expect(hasDoors(await write('I look forward to Northbank.'))).toBe(false)
    const form = inputsOf(await openPage())
    const body = (form['body'] ?? '').replace('Northbank', 'Example Energy')
    await owner.post(`${path}/text`, { ...form, body })
    expect(hasDoors(await openPage())).toBe(true)
  })

  it('shuts the doors for a visitor by the mail’s link too, without naming anybody', async () => {
    await addNorthbank()
    const visitor = await visitByLink()
    const form = inputsOf(await (await visitor.get(path)).text())
    const body = 'Hello Dana,\n\nI look forward to Northbank.\n\nAlex'
    await visitor.post(`${path}/text`, { ...form, body })
    const page = await (await visitor.get(path)).text()
    expect(withoutText(page).toLowerCase()).not.toContain('northbank')
    expect(textOf(page)).toContain('The text seems to be meant for somebody else.')
    expect(hasDoors(page)).toBe(false)
    await visitor.post(`${path}/anyway`, { ...inputsOf(page), seen: seenOn(page) })
    expect(hasDoors(await (await visitor.get(path)).text())).toBe(true)
  })

  it('says nothing of names that are nobody’s', async () => {
    await addNorthbank()
    const visitor = await visitByLink()
    const form = inputsOf(await (await visitor.get(path)).text())
    const body = 'Hello Dana,\n\nI look forward to Southbank.\n\nAlex'
    await visitor.post(`${path}/text`, { ...form, body })
    expect(hasDoors(await (await visitor.get(path)).text())).toBe(true)
  })
})

describe('"Send anyway"', () => {
  it('opens the doors for this version of the text only', async () => {
    const page = await write('Yours, [Name]')
    const answer = await owner.post(`${path}/anyway`, { ...inputsOf(page), seen: seenOn(page) })
    expect(answer.headers.get('location')).toBe(`${path}?done=anyway#doors`)
    const open = await openPage()
    expect(hasDoors(open)).toBe(true)
    expect(textOf(open)).toContain('A placeholder was left in')
    expect((await owner.get(`${path}/draft.eml`)).status).toBe(200)
    expect(hasDoors(await write('One more sentence.'))).toBe(false)
  })

  it('saves other words first and shows what they need', async () => {
    const page = await write('Yours, [Name]')
    const form = inputsOf(page)
    const answer = await owner.post(`${path}/anyway`, {
      ...form,
      body: `${form['body']} {{more}}`,
      seen: seenOn(page),
    })
    expect(answer.headers.get('location')).toBe(`${path}?done=saved#check`)
    expect((await story.readDigest()).body).toContain('{{more}}')
    expect(hasDoors(await openPage())).toBe(false)
  })

  it('is said of what was seen: something new shuts the doors again', async () => {
    const page = await write('Yours, [Name]')
    await owner.post(`${path}/anyway`, { ...inputsOf(page), seen: seenOn(page) })
    const [first] = await listDigestArticles(db, story.digestId)
    await db
      .updateTable('article')
      .set({ link_state: 'dead' })
      .where('id', '=', first?.articleId ?? 0)
      .execute()
    const later = await openPage()
    expect(hasDoors(later)).toBe(false)
    expect(textOf(later)).toContain('no longer works')
  })

  it.each(['', 'null', '{', '"x"', '["same-day"]'])(
    'opens nothing for the value %j',
    async (seen) => {
      const page = await write('Yours, [Name]')
      await owner.post(`${path}/anyway`, { ...inputsOf(page), seen })
      expect(hasDoors(await openPage())).toBe(false)
    },
  )
})

describe('what was sent before', () => {
  it('shuts the doors of a draft to the same person on the same day', async () => {
    const digest = await story.readDigest()
    const sentAt = new Date(DUE.getTime() - 3_600_000)
    const { id } = await db
      .insertInto('digest')
      .values({
        account_id: digest.accountId,
        application_id: digest.applicationId,
        period: 'due:earlier',
        state: 'skipped',
        created_at: NOW,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const earlier = { ...digest, id, body: 'Before.' }
    await markSent(db, { digest: earlier, account: story.account, now: DUE, sentAt })
    await db.updateTable('digest').set({ state: 'ready' }).where('id', '=', digest.id).execute()
    expect(textOf(await openPage())).toContain('You have been in touch with Dana Fernández today')
    expect(hasDoors(await openPage())).toBe(false)
    story.world.setNow(new Date(DUE.getTime() + 86_400_000))
    expect(hasDoors(await openPage())).toBe(true)
  })

  it('shuts the doors of a draft with a link that the employer has had', async () => {
    const [first] = await listDigestArticles(db, story.digestId)
    await db
      .insertInto('sent_link')
      .values({
        account_id: story.account.accountId,
        employer: 'example energy',
        url: first?.url ?? '',
        sent_at: NOW,
      })
      .execute()
    const page = await openPage()
    expect(textOf(page)).toContain('was sent to Example Energy before.')
    expect(hasDoors(page)).toBe(false)
  })
})

describe('the mail program of choice', () => {
  it('is remembered and stands first', async () => {
    await owner.post(`${path}/mail-client`, { ...inputsOf(await openPage()), mailClient: 'gmail' })
    const page = await openPage()
    expect(page).toMatch(/class="button" href="https:\/\/mail\.google\.com/)
    expect(page).toMatch(/class="button second" href="mailto:/)
    expect(page).toContain('Open in Gmail')
  })

  it('keeps what was typed when it is chosen', async () => {
    const form = inputsOf(await openPage())
    const body = `${form['body']} P.S.`
    await owner.post(`${path}/mail-client`, { ...form, body, mailClient: 'yahoo' })
    expect((await story.readDigest()).body).toBe(body)
  })

  it('is none that does not exist', async () => {
    await owner.post(`${path}/mail-client`, { ...inputsOf(await openPage()), mailClient: 'pigeon' })
    expect(await openPage()).toMatch(/class="button" href="mailto:/)
  })

  it('gives way to the next door when the text is too long for it, and the page says why', async () => {
    const page = await write('слово '.repeat(400))
    expect(textOf(page)).toContain('too long for the button that opens a mail app')
    expect(page).not.toContain('mailto:')
  })
})

it('a draft without an address says so and opens without one', async () => {
  const { application } = await story.readDigest()
  const entry = { ...makeEntry({ interviewerEmail: '' }), version: application.version }
  await updateApplication(db, story.account, application.publicId, entry, NOW)
  const page = await openPage()
  expect(textOf(page)).toContain('No mail address is known.')
  expect(page).toContain('href="mailto:?subject=')
})
