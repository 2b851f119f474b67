import { beforeEach, describe, expect, it } from 'vitest'
import { addContact } from '../../src/store/application/contacts.ts'
import { db } from '../support/database.ts'
import { makeContact, NOW } from '../support/make.ts'
import { type Browser, inputsOf, signedIn, textOf } from './browser.ts'
import { type DraftStory, tellDraftStory } from './story.ts'

let story: DraftStory
let owner: Browser
let path: string

const openPage = async () => await (await owner.get(path)).text()
const hasDoors = (page: string) => page.includes('https://mail.google.com/')

describe('a note that reads like the one to a colleague', () => {
  beforeEach(async () => {
    story = await tellDraftStory()
    owner = await signedIn(story.app, story.account.accountId)
    path = `/digests/${(await story.readDigest()).publicId}`
    await addContact(db, { ...story.application, ...story.account }, makeContact(), NOW)
    const { id } = await db.selectFrom('contact').select('id').executeTakeFirstOrThrow()
    const { accountId, applicationId, body } = await story.readDigest()
    await db
      .insertInto('digest')
      .values({
        account_id: accountId,
        application_id: applicationId,
        contact_id: id,
        kind: 'thank-you',
        period: 'due:thank-you',
        state: 'sent',
        body: body.replace('Hello Dana', 'Hello Jonas'),
        created_at: NOW,
        prepared_at: NOW,
        closed_at: NOW,
      })
      .execute()
  })

  it('keeps the doors shut until it says something else, or is sent anyway', async () => {
    const page = await openPage()
    expect(textOf(page)).toContain('Stop It reads like your note to Jonas Berg.')
    expect(hasDoors(page)).toBe(false)
    await owner.post(`${path}/anyway`, { ...inputsOf(page), seen: '["alike:Jonas Berg"]' })
    expect(hasDoors(await openPage())).toBe(true)
    const form = inputsOf(await openPage())
    const body = 'Hello Dana,\n\nYour question about winter peaks has stayed with me.\n\nAlex'
    await owner.post(`${path}/text`, { ...form, body })
    expect(textOf(await openPage())).not.toContain('It reads like')
  })

  it('is no matter for a hiring team, which tells all candidates the same', async () => {
    await db.updateTable('application').set({ playbook: 'hiring' }).execute()
    expect(textOf(await openPage())).not.toContain('It reads like')
  })
})
