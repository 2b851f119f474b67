import { beforeEach, describe, expect, it } from 'vitest'
import { deliverMails } from '../../src/jobs/mails/deliver.ts'
import { addContact } from '../../src/store/application/contacts.ts'
import { noteUnprovenMail } from '../../src/store/outbox/inbound.ts'
import { db } from '../support/database.ts'
import { makeContact, minutesLater, NOW } from '../support/make.ts'
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

describe('marking it as sent', () => {
  it('says what happens next, and closes the draft', async () => {
    const answer = await owner.post(`${path}/sent`, await form())
    expect(answer.headers.get('location')).toBe(`${path}?done=sent`)
    const page = await (await owner.get(`${path}?done=sent`)).text()
    expect(page).toContain('Sent to Dana at Example Energy')
    expect(page).toContain('the next step is due <strong>Thu 19 Mar, 07:30</strong>')
    expect(page).not.toContain('<textarea')
  })

  it('leads on to the draft for the next of a panel', async () => {
    await addContact(db, { ...story.application, ...story.account }, makeContact(), NOW)
    const { id } = await db.selectFrom('contact').select('id').executeTakeFirstOrThrow()
    const { accountId, applicationId } = await story.readDigest()
    const { public_id } = await db
      .insertInto('digest')
      .values({
        account_id: accountId,
        application_id: applicationId,
        contact_id: id,
        kind: 'thank-you',
        period: 'due:thank-you',
        state: 'ready',
        body: 'Hello Jonas,',
        created_at: NOW,
        prepared_at: NOW,
      })
      .returning('public_id')
      .executeTakeFirstOrThrow()
    expect(await openPage()).not.toContain(public_id)
    await owner.post(`${path}/sent`, await form())
    expect(await openPage()).toContain(`href="/digests/${public_id}">Open the thank-you mail</a>`)
  })

  it('before its mail has left says that there was no mail, and blames no provider', async () => {
    await db.updateTable('email').set({ state: 'pending', settled_at: null }).execute()
    await owner.post(`${path}/sent`, await form())
    await deliverMails(story.world.services, undefined)
    const page = textOf(await openPage())
    expect(page).toContain(
      'No mail with this draft went to alex@example.com. It was closed before the mail left.',
    )
  })

  it('keeps the text that was typed and not saved yet', async () => {
    await owner.post(`${path}/sent`, { ...(await form()), body: 'What I really sent.' })
    expect(await story.readDigest()).toMatchObject({ state: 'sent', body: 'What I really sent.' })
  })

  it('twice by a double click is one sending', async () => {
    const typed = await form()
    const answers = [
      await owner.post(`${path}/sent`, typed),
      await owner.post(`${path}/sent`, typed),
    ]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const steps = await db.selectFrom('step').select('event').where('event', '=', 'sent').execute()
    expect(steps).toHaveLength(1)
  })

  it('takes another day, typed in words', async () => {
    story.world.setNow(minutesLater(3 * 1440, DUE))
    await owner.post(`${path}/sent`, { ...(await form()), sentOn: '13 March 2026' })
    const { at } = await db
      .selectFrom('step')
      .select('at')
      .where('event', '=', 'sent')
      .executeTakeFirstOrThrow()
    expect(at.toISOString()).toBe('2026-03-13T11:00:00.000Z')
  })

  it.each([
    ['2026-03-13', 'The day must be today or earlier'],
    ['2026-03-11', 'The day must be Thu 12 Mar 2026 or later'],
    ['yesterday', 'Enter the day as a real date'],
  ])('refuses the day "%s" and keeps everything', async (sentOn, message) => {
    const answer = await owner.post(`${path}/sent`, { ...(await form()), body: 'Mine.', sentOn })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain(message)
    expect(inputsOf(page)).toMatchObject({ sentOn, body: 'Mine.' })
    expect(await story.readDigest()).toMatchObject({ state: 'ready', body: 'Mine.' })
  })

  it('puts a skipped one right afterwards', async () => {
    await owner.post(`${path}/skip`, await form())
    expect(await openPage()).toContain('You sent it after all?')
    await owner.post(`${path}/sent`, { sentOn: '' })
    expect((await story.readDigest()).state).toBe('sent')
  })

  it('a change from an older tab comes too late and is shown, not lost', async () => {
    const typed = await form()
    await owner.post(`${path}/sent`, typed)
    const answer = await owner.post(`${path}/text`, { ...typed, body: 'a late change' })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('a late change')
  })
})

describe('a draft without articles', () => {
  beforeEach(async () => {
    const body = 'Hello Dana,\n\nThank you.\n\nBest wishes,\nAlex'
    await db.updateTable('digest').set({ kind: 'thank-you', body }).execute()
  })

  it('says which step it is, and nothing of digests and links', async () => {
    const page = await openPage()
    expect(page).toContain('The thank-you mail · ')
    expect(page).toContain('What comes next counts from the day on which you sent it.')
    expect(page).not.toContain('The next digest')
    expect(page).not.toContain('Copy with links')
    expect(page).not.toContain('Add your own link')
  })

  it('speaks of no links when it was sent', async () => {
    await owner.post(`${path}/sent`, await form())
    const page = await (await owner.get(`${path}?done=sent`)).text()
    expect(page).toContain('Noted. What comes next counts from that day.')
    expect(page).not.toContain('links')
  })
})

describe('skipping it', () => {
  it('keeps the text and plans the next one', async () => {
    const answer = await owner.post(`${path}/skip`, { ...(await form()), subject: 'Kept' })
    expect(answer.headers.get('location')).toBe(`${path}?done=skipped`)
    expect(await story.readDigest()).toMatchObject({ state: 'skipped', subject: 'Kept' })
  })
})

describe('putting it off', () => {
  it('keeps the text, and the mail with the draft comes again on that day', async () => {
    const fields = { ...(await form()), subject: 'Kept', until: 'monday' }
    const answer = await owner.post(`${path}/later`, fields)
    expect(answer.headers.get('location')).toBe(`${path}?done=later`)
    expect(await story.readDigest()).toMatchObject({ state: 'ready', subject: 'Kept' })
    const steps = await db
      .selectFrom('step')
      .select(['event', 'detail'])
      .where('event', '=', 'snoozed')
      .execute()
    expect(steps).toEqual([{ event: 'snoozed', detail: '2026-03-16' }])
  })

  it('to a day that is over is refused, and the day stays in its field', async () => {
    const fields = { ...(await form()), until: 'day', laterOn: '2026-03-01' }
    const answer = await owner.post(`${path}/later`, fields)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('The day must be tomorrow or later')
    expect(inputsOf(page)['laterOn']).toBe('2026-03-01')
  })
})

describe('the file', () => {
  it('holds the saved text and is a download', async () => {
    const answer = await owner.get(`${path}/draft.eml`)
    expect(answer.headers.get('content-type')).toBe('message/rfc822')
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="draft-example-energy.eml"',
    )
    const eml = await answer.text()
    expect(eml).toContain('X-Unsent: 1')
    expect(eml).toContain('To: dana@energy.example')
    expect(eml).not.toContain('digest.example')
  })
})

describe('the mail of a draft', () => {
  it('whose fate is unknown is shown on the draft and on Today, and sent again on request', async () => {
    await db.updateTable('email').set({ state: 'unknown', failure: 'No answer' }).execute()
    expect(await (await owner.get('/today')).text()).toContain('Mail unclear')
    expect(await openPage()).toContain('Send the mail again')
    expect((await owner.post(`${path}/resend-mail`)).status).toBe(303)
    await story.world.settle()
    expect(await openPage()).toContain('We mailed this draft to alex@example.com')
  })
})

it('a mail of which nobody can tell whose it is was not obeyed, and the page says so', async () => {
  const told = 'A mail from your address said “skip” , Thu 12 Mar, 07:30.'
  expect(textOf(await openPage())).not.toContain('A mail from your address')
  const { id: digestId, accountId } = await story.readDigest()
  await noteUnprovenMail(db, { hash: 'one', accountId, digestId, action: 'skip', now: DUE })
  expect(textOf(await openPage())).toContain(told)
  await owner.post(`${path}/skip`, await form())
  expect(textOf(await openPage())).not.toContain('A mail from your address')
})
