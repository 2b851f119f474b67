import { beforeEach, describe, expect, it } from 'vitest'
import { findApplication } from '../../src/store/application/applications.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, NOW } from '../support/make.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, signedIn, textOf } from './browser.ts'

let owner: Browser
let path: string
let publicId: string
let account: Awaited<ReturnType<typeof addAccount>>

beforeEach(async () => {
  await emptyDatabase()
  account = await addAccount(db)
  publicId = (await addApplication(db, account)).publicId
  path = `/applications/${publicId}/people`
  owner = await signedIn(createApp(createWorld().services), account.accountId)
})

async function addSentThanks(applicationId: number, contactId: number | null): Promise<void> {
  const owned = { account_id: account.accountId, application_id: applicationId }
  const { id } = await db
    .insertInto('digest')
    .values({
      ...owned,
      kind: 'thank-you',
      contact_id: contactId,
      period: `due:${contactId}`,
      state: 'sent',
      created_at: NOW,
      closed_at: NOW,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('step')
    .values({ ...owned, digest_id: id, kind: 'thank-you', event: 'sent', at: NOW })
    .execute()
}

const people = async () => (await findApplication(db, account.accountId, publicId))?.contacts ?? []
const add = async (name: string, special: Record<string, string> = {}) =>
  await owner.post(path, fields('new', { name, ...special }))

describe('the people of an application', () => {
  it('are added, shown, changed and removed', async () => {
    expect((await add('Jonas Berg', { jobTitle: 'Head of Planning' })).status).toBe(303)
    expect(await (await owner.get(`${path}?done=added`)).text()).toContain('Head of Planning')
    const [jonas] = await people()
    const own = `${path}/${jonas?.publicId}`
    await owner.post(own, fields(jonas?.publicId ?? '', { name: 'Jonas Berger' }))
    expect((await people()).map(({ name }) => name)).toEqual(['Jonas Berger'])
    await owner.post(`${own}/remove`, {})
    expect(await people()).toEqual([])
  })

  it('keep what was typed when something is wrong, and say what', async () => {
    const answer = await add('', { email: 'jonas@', phone: 'call me' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('<a href="#new.name">Enter the name</a>')
    expect(page).toContain('value="jonas@"')
    expect(page).toContain('Phone number must be in the correct format')
  })

  it('are added once, however often the form is sent', async () => {
    await add('Jonas Berg', { email: 'jonas@energy.example' })
    const again = await add('jonas berg', { email: 'Jonas@energy.example' })
    expect(again.status).toBe(303)
    await add('Jonas Berg', { email: 'the.other@energy.example' })
    expect((await people()).map(({ email }) => email)).toEqual([
      'jonas@energy.example',
      'the.other@energy.example',
    ])
  })

  it('have one recruiter, who is told apart on the page of the application', async () => {
    await add('Jo Park', { kind: 'recruiter' })
    const second = await add('Ed Lee', { kind: 'recruiter' })
    expect(second.status).toBe(422)
    expect(await (await owner.get(`/applications/${publicId}`)).text()).toContain(
      'Also: Jo Park (recruiter).',
    )
  })

  it('are told apart in the timeline by whom was thanked', async () => {
    await add('Jonas Berg')
    const [jonas] = await people()
    const { id } = await db
      .selectFrom('application')
      .select('id')
      .where('public_id', '=', publicId)
      .executeTakeFirstOrThrow()
    for (const contactId of [null, jonas?.id ?? null]) {
      await addSentThanks(id, contactId)
    }
    const page = textOf(await (await owner.get(`/applications/${publicId}`)).text())
    expect(page).toContain('You sent the thank-you mail to Dana')
    expect(page).toContain('You sent the thank-you mail to Jonas Berg')
  })

  it('of another application are not there', async () => {
    const other = await addApplication(db, account, { employer: 'Elsewhere' })
    await add('Jonas Berg')
    const [jonas] = await people()
    const foreign = `/applications/${other.publicId}/people/${jonas?.publicId}`
    expect((await owner.post(foreign, fields(jonas?.publicId ?? '', { name: 'X' }))).status).toBe(
      404,
    )
    expect((await owner.post(`${foreign}/remove`, {})).status).toBe(404)
    expect((await people()).map(({ name }) => name)).toEqual(['Jonas Berg'])
  })
})

describe('a thank-you mail that waits', () => {
  it('is joined by one for the person who was added', async () => {
    await addReadyThankYou()
    await add('Jonas Berg', { email: 'jonas@energy.example' })
    const drafts = await listThankYous()
    expect(drafts).toHaveLength(2)
    expect(drafts[1]).toMatchObject({ state: 'ready' })
    expect(drafts[1]?.body).toMatch(/^Hello Jonas,/)
  })

  it('does not come again to whom it was skipped for, when a person is changed', async () => {
    await addReadyThankYou()
    await add('Jonas Berg', { email: 'jonas@energy.example' })
    await db.updateTable('digest').set({ state: 'skipped' }).where('id', '=', 2).execute()
    expect((await add('Li Na')).status).toBe(303)
    const drafts = await listThankYous()
    expect(drafts.map(({ state }) => state)).toEqual(['ready', 'skipped', 'ready'])
    expect(drafts[2]?.body).toMatch(/^Hello Li,/)
  })

  it('is joined once when the form is sent twice at the same moment', async () => {
    await addReadyThankYou()
    const jonas = { email: 'jonas@energy.example' }
    const answers = await Promise.all([add('Jonas Berg', jonas), add('Jonas Berg', jonas)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await listThankYous()).toHaveLength(2)
  })

  it('is written anew when nobody has changed it, and left alone otherwise', async () => {
    await addReadyThankYou('Hello Dana, in my own words.')
    await add('Jo Park', { kind: 'recruiter' })
    expect((await listThankYous())[0]?.body).toBe('Hello Dana, in my own words.')
    await db.deleteFrom('digest').execute()
    await addReadyThankYou()
    const [recruiter] = await people()
    const own = recruiter?.publicId ?? ''
    await owner.post(`${path}/${own}`, fields(own, { name: 'Josephine Park', kind: 'recruiter' }))
    expect((await listThankYous())[0]?.body).toMatch(/^Hello Josephine,/)
    await owner.post(`${path}/${own}`, fields(own, { name: 'Josie Park', kind: 'recruiter' }))
    expect((await listThankYous())[0]?.body).toMatch(/^Hello Josie,/)
  })
})

function fields(key: string, special: Record<string, string>): Record<string, string> {
  const typed = {
    kind: 'interviewer',
    salutation: '',
    jobTitle: '',
    email: '',
    phone: '',
    ...special,
  }
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [`${key}.${name}`, value]))
}

async function addReadyThankYou(changedBody = 'As prepared.'): Promise<void> {
  const application = await findApplication(db, account.accountId, publicId)
  await db
    .insertInto('digest')
    .values({
      account_id: account.accountId,
      application_id: application?.id ?? 0,
      kind: 'thank-you',
      period: 'due',
      state: 'ready',
      subject: 'Thank you',
      prepared_subject: 'Thank you',
      body: changedBody,
      prepared_body: 'As prepared.',
      created_at: NOW,
      prepared_at: NOW,
    })
    .execute()
}

async function listThankYous() {
  return await db
    .selectFrom('digest')
    .selectAll()
    .where('kind', '=', 'thank-you')
    .orderBy('id')
    .execute()
}
