import { beforeEach, expect, it } from 'vitest'
import { addContact } from '../../src/store/application/contacts.ts'
import { type AddressedDigest, findDigestById } from '../../src/store/digest/digests.ts'
import { saveText } from '../../src/store/digest/draft-changes.ts'
import { snoozeDraft } from '../../src/store/ladder/ladder-events.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, makeContact, minutesLater } from '../support/make.ts'
import { createWorld, type World } from '../support/world.ts'

/** Six in the evening in Berlin, on the day of the interview. */
const EVENING = new Date('2026-03-10T17:00:00Z')
const NEXT_EVENING = minutesLater(1440, EVENING)

let account: Awaited<ReturnType<typeof addAccount>>
let world: World

/** Dana and two colleagues interviewed; each has a thank-you mail that waits. */
beforeEach(async () => {
  await emptyDatabase()
  account = await addAccount(db)
  const application = await addApplication(db, account, { interviewedOn: '2026-03-10' })
  for (const name of ['Jonas Berg', 'Li Na']) {
    await addContact(db, application, makeContact({ name }), EVENING)
  }
  world = createWorld()
  await world.tickAt(EVENING)
  await world.settle()
})

async function waitingDrafts(): Promise<AddressedDigest[]> {
  const rows = await db.selectFrom('digest').select('id').where('state', '=', 'ready').execute()
  const drafts = await Promise.all(rows.map(({ id }) => findDigestById(db, id)))
  return drafts.filter((draft) => draft !== undefined)
}

async function draftFor(salutation: string): Promise<AddressedDigest> {
  const drafts = await waitingDrafts()
  const draft = drafts.find(({ application }) => application.salutation === salutation)
  if (draft === undefined) throw new Error(`no draft for ${salutation}`)
  return draft
}

async function change(salutation: string, body: string): Promise<void> {
  const { id: digestId, version, subject } = await draftFor(salutation)
  const text = { digestId, version, subject, body, now: EVENING, isAutomatic: false }
  expect(await saveText(db, text)).toBe('saved')
}

it('letters that were put off come back as they were left, each to whom it was for', async () => {
  await change('Jonas', 'Dear Jonas, I changed this one.')
  await snoozeDraft(db, account, await draftFor('Dana'), { until: '2026-03-11' }, EVENING)
  await world.tickAt(NEXT_EVENING)
  await world.settle()
  expect(await waitingDrafts()).toHaveLength(3)
  const [dana, jonas, li] = [await draftFor('Dana'), await draftFor('Jonas'), await draftFor('Li')]
  expect(dana.preparedAt).toEqual(NEXT_EVENING)
  expect(jonas.body).toBe('Dear Jonas, I changed this one.')
  expect(dana.body).not.toContain('Jonas')
  expect(li.body).not.toContain('Jonas')
  await snoozeDraft(db, account, dana, { until: '2026-03-12' }, NEXT_EVENING)
  await world.tickAt(minutesLater(1440, NEXT_EVENING))
  await world.settle()
  expect((await draftFor('Jonas')).body).toBe('Dear Jonas, I changed this one.')
})

it('one that was changed and changed back is written anew', async () => {
  const { body } = await draftFor('Dana')
  await change('Dana', 'Dear Dana, other words.')
  await change('Dana', body)
  await db.updateTable('account').set({ name: 'Sasha Kim' }).execute()
  await snoozeDraft(db, account, await draftFor('Dana'), { until: '2026-03-11' }, EVENING)
  await world.tickAt(NEXT_EVENING)
  await world.settle()
  expect((await draftFor('Dana')).body).toContain('Sasha Kim')
})
