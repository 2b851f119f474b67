import { beforeEach, describe, expect, it } from 'vitest'
import { pauseMail } from '../../src/store/account/accounts.ts'
import { addContact } from '../../src/store/application/contacts.ts'
import { setStatus } from '../../src/store/ladder/ladder-events.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, makeContact, NOW } from '../support/make.ts'
import { createWorld, type World } from '../support/world.ts'
import { type Browser, inputsOf, signedIn, textOf } from './browser.ts'
import { tellDraftStory } from './story.ts'

let world: World
let owner: Browser
let account: Awaited<ReturnType<typeof addAccount>>

beforeEach(async () => {
  await emptyDatabase()
  world = createWorld()
  account = await addAccount(db)
  owner = await signedIn(createApp(world.services), account.accountId)
})

const openPage = async () => await (await owner.get('/today')).text()

describe('Today', () => {
  it('without an application says how to begin', async () => {
    const page = await openPage()
    expect(page).toContain('Nothing here yet')
    expect(page).toContain('href="/">')
  })

  it('says when the next digest is due and why, in the candidate’s own time', async () => {
    await addApplication(db, account)
    const page = await openPage()
    expect(page).toContain('Tue 10 Mar, 10:00 in Berlin')
    expect(page).toContain('<strong>Thu 12 Mar, 07:30</strong>, in 2 days.')
    expect(page).toContain('Ten days after the final interview.')
  })

  it('puts what waits for the candidate first, and only that button is a primary one', async () => {
    const story = await tellDraftStory()
    await addApplication(db, story.account, { employer: 'Aardvark Grids', role: 'Planner' })
    owner = await signedIn(story.app, story.account.accountId)
    const page = await openPage()
    expect(page).toContain('Waiting for you')
    expect(page.indexOf('Example Energy')).toBeLessThan(page.indexOf('Aardvark Grids'))
    expect(page.match(/class="button"/g)).toHaveLength(1)
    expect(page).toContain('Open the digest')
  })

  it('on the day of an interview makes the questions about it the main thing', async () => {
    await addApplication(db, account, { interviewedOn: '2026-03-10' })
    await addApplication(db, account, { employer: 'Aardvark Grids' })
    const mainButtons = (page: string) =>
      page.match(/<a class="button" href="[^"]*"|<button type="submit"( data-busy="[^"]*")?>/g)
    const page = await openPage()
    expect(mainButtons(page)).toEqual([expect.stringContaining('/debrief"')])
    await owner.post(`${/\/applications\/[\w-]+\/debrief/.exec(page)?.[0]}/skip`)
    const then = await openPage()
    expect(mainButtons(then)).toEqual([expect.stringContaining('Writing')])
    const [, asked = ''] = /action="([^"]*\/drafts)"/.exec(then) ?? []
    const answer = await owner.post(asked, { kind: 'thank-you', formId: 'form-one-1' })
    await world.settle()
    const draft = await (await owner.get(answer.headers.get('location') ?? '')).text()
    expect(draft).toContain('Thank you for our conversation')
    expect(await openPage()).not.toContain('Write the thank-you mail now')
  })

  it('promises a thank-you mail that is due within the hour, at night too', async () => {
    world.setNow(new Date('2026-03-10T21:00:00Z'))
    await addApplication(db, account, { interviewedOn: '2026-03-10' })
    const page = textOf(await openPage())
    expect(page).toContain('Due now: the thank-you mail. It comes within the hour.')
  })

  it('writes no second thank-you mail for a page that was open when the first one was sent', async () => {
    await addApplication(db, account, { interviewedOn: '2026-03-10' })
    const [path = ''] = /\/applications\/[\w-]+/.exec(await openPage()) ?? []
    const press = async (formId: string) => {
      const answer = await owner.post(`${path}/drafts`, { kind: 'thank-you', formId })
      await world.settle()
      return answer.headers.get('location') ?? ''
    }
    const draft = await press('form-one-1')
    await owner.post(`${draft}/sent`, inputsOf(await (await owner.get(draft)).text()))
    expect(await press('form-two-2')).toBe(draft)
    const drafts = await db.selectFrom('digest').select(['kind', 'state']).execute()
    expect(drafts).toEqual([{ kind: 'thank-you', state: 'sent' }])
  })

  it('names whom each draft is for when several people get one of a kind', async () => {
    const story = await tellDraftStory()
    await addContact(db, { ...story.application, ...story.account }, makeContact(), NOW)
    await addThankYouFor('Jonas Berg')
    owner = await signedIn(story.app, story.account.accountId)
    const page = await openPage()
    expect(page).toContain('Open the thank-you mail to Dana Fernández')
    expect(page).toContain('Open the thank-you mail to Jonas Berg')
  })

  it('shows what is paused and what is closed, without a button to prepare anything', async () => {
    const paused = await addApplication(db, account)
    const closed = await addApplication(db, account, { employer: 'Harbour Logistics' })
    await setStatus(db, account, paused, 'paused', NOW)
    await setStatus(db, account, closed, 'closed', NOW)
    const page = await openPage()
    expect(page).toContain('Paused: nothing is due.')
    expect(page).toContain('Closed: nothing more is due.')
    expect(page).not.toContain('Prepare a digest now')
  })

  it('shows an employer’s name as text, whatever it holds', async () => {
    await addApplication(db, account, { employer: '<script>alert(1)</script>' })
    expect(await openPage()).not.toContain('<script>alert')
  })
})

describe('"Prepare a digest now"', () => {
  it('leads to the progress, and pressed twice to the same one', async () => {
    const application = await addApplication(db, account)
    const { formId = '' } = inputsOf(await openPage())
    const path = `/applications/${application.publicId}/digests`
    const answers = await Promise.all([owner.post(path, { formId }), owner.post(path, { formId })])
    const places = answers.map(({ headers }) => headers.get('location'))
    expect(places[0]).toMatch(/^\/digests\/[0-9a-f-]{36}$/)
    expect(places[1]).toBe(places[0])
    expect(await openPage()).toContain('Being prepared')
  })

  it('shows how far it is, and reloads itself without script', async () => {
    const application = await addApplication(db, account)
    const answer = await owner.post(`/applications/${application.publicId}/digests`)
    const page = await (await owner.get(answer.headers.get('location') ?? '')).text()
    expect(page).toContain('role="status"')
    expect(page).toContain('0 of 0 feeds read')
    expect(page).not.toContain('new articles')
    expect(page).toContain('comes to your mailbox too')
    expect(page).toMatch(/<noscript><meta http-equiv="refresh" content="3"/)
  })

  it('promises no mail while the mails are stopped', async () => {
    const application = await addApplication(db, account)
    await pauseMail(db, account.accountId, NOW)
    const answer = await owner.post(`/applications/${application.publicId}/digests`)
    const page = await (await owner.get(answer.headers.get('location') ?? '')).text()
    expect(page).toContain('you find the draft here later')
    expect(page).not.toContain('mailbox')
  })

  it('ends with the reason when there is no draft, and with what would help', async () => {
    const application = await addApplication(db, account)
    const answer = await owner.post(`/applications/${application.publicId}/digests`)
    await world.settle()
    const page = await (await owner.get(answer.headers.get('location') ?? '')).text()
    expect(page).toContain('No draft for Example Energy this time')
    expect(page).toContain('href="/sources"')
    const { reason } = await db.selectFrom('digest').select('reason').executeTakeFirstOrThrow()
    expect(page).toContain(reason.slice(0, 20))
    expect(await openPage()).toContain('See why')
  })

  it('does nothing for an application that is paused', async () => {
    const application = await addApplication(db, account)
    await setStatus(db, account, application, 'paused', NOW)
    const path = `/applications/${application.publicId}`
    const answer = await owner.post(`${path}/digests`)
    expect(answer.headers.get('location')).toBe(path)
    expect(await db.selectFrom('digest').selectAll().execute()).toEqual([])
  })
})

/** Beside the draft that waits, which becomes one for the first interviewer. */
async function addThankYouFor(name: string): Promise<void> {
  await db.updateTable('digest').set({ kind: 'thank-you' }).execute()
  const first = await db
    .selectFrom('digest')
    .select(['account_id', 'application_id'])
    .executeTakeFirstOrThrow()
  const contact = await db
    .selectFrom('contact')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('digest')
    .values({
      ...first,
      kind: 'thank-you',
      contact_id: contact.id,
      period: 'due:thank-you:second',
      state: 'ready',
      subject: 'Thank you',
      body: 'Thank you.',
      created_at: NOW,
      prepared_at: NOW,
    })
    .execute()
}
