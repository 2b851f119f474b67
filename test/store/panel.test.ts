import { beforeEach, describe, expect, it } from 'vitest'
import { composeLetter } from '../../src/core/letters/letters.ts'
import { findApplication } from '../../src/store/application/applications.ts'
import {
  addContact,
  listOtherDrafts,
  removeContact,
  updateContact,
} from '../../src/store/application/contacts.ts'
import { markSent } from '../../src/store/digest/close-digest.ts'
import { findDigest, listDigests } from '../../src/store/digest/digests.ts'
import { finishDigest } from '../../src/store/digest/finish-digest.ts'
import { setOutcome, setStatus } from '../../src/store/ladder/ladder-events.ts'
import { db } from '../support/database.ts'
import { makeContact, NOW } from '../support/make.ts'
import { account, application, beginDigests } from './ready-digest.ts'

beforeEach(beginDigests)

describe('the people of an application', () => {
  it('are kept in order, the recruiter first', async () => {
    await addContact(db, application, makeContact({ name: 'Jonas Berg' }), NOW)
    await addContact(db, application, makeContact({ name: 'Jo Park', kind: 'recruiter' }), NOW)
    await addContact(db, application, makeContact({ name: 'Li Na' }), NOW)
    expect(await names()).toEqual(['Jo Park', 'Jonas Berg', 'Li Na'])
  })

  it('have one recruiter at most', async () => {
    const recruiter = makeContact({ name: 'Jo Park', kind: 'recruiter' })
    expect(await addContact(db, application, recruiter, NOW)).toBe('added')
    expect(await addContact(db, application, { ...recruiter, name: 'Ed' }, NOW)).toBe('full')
    await addContact(db, application, makeContact({ name: 'Jonas Berg' }), NOW)
    const jonas = (await contacts()).find(({ name }) => name === 'Jonas Berg')
    const change = updateContact(db, application, jonas?.publicId ?? '', recruiter)
    expect(await change).toBe('taken')
    expect(await names()).toEqual(['Jo Park', 'Jonas Berg'])
  })

  it('are eight at most', async () => {
    const add = (name: string) => addContact(db, application, makeContact({ name }), NOW)
    for (let count = 0; count < 8; count++) expect(await add(`Person ${count}`)).toBe('added')
    expect(await add('One more')).toBe('full')
    expect(await add('Person 0')).toBe('added')
  })
})

describe('a thank-you mail to a panel', () => {
  beforeEach(async () => {
    await addContact(
      db,
      application,
      makeContact({ name: 'Jonas Berg', email: 'jonas@energy.example' }),
      NOW,
    )
    await addContact(
      db,
      application,
      makeContact({ name: 'Li Na', email: 'li@energy.example' }),
      NOW,
    )
  })

  it('is one draft and one mail for each person, addressed to that person', async () => {
    await prepareThankYou()
    const drafts = await openDrafts()
    expect(drafts.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready'])
    expect(drafts.map(({ application }) => application.interviewerEmail).sort()).toEqual([
      'dana@energy.example',
      'jonas@energy.example',
      'li@energy.example',
    ])
    expect(new Set(drafts.map(({ body }) => body)).size).toBe(3)
    const mails = await db.selectFrom('email').select('digest_id').execute()
    expect(mails).toHaveLength(3)
  })

  it('to somebody who left while it was closed does not come back when the outcome is taken back', async () => {
    await prepareThankYou()
    const current = async () => await findApplication(db, account.accountId, application.publicId)
    const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
    await setOutcome(db, account, application, 'rejected', later(5))
    const jonas = (await contacts()).find(({ name }) => name === 'Jonas Berg')
    await removeContact(db, application, jonas?.publicId ?? '', later(6))
    const closed = await current()
    if (closed === undefined) throw new Error('no application')
    await setStatus(db, account, closed, 'active', later(10))
    const readers = (await openDrafts())
      .filter(({ state }) => state === 'ready')
      .map(({ application: { interviewerEmail } }) => interviewerEmail)
    expect(readers.toSorted()).toEqual(['dana@energy.example', 'li@energy.example'])
  })

  it('sent to one leaves the others waiting', async () => {
    await prepareThankYou()
    const [first] = await openDrafts()
    if (first === undefined) throw new Error('no draft')
    await markSent(db, { digest: first, account, sentAt: NOW, now: NOW })
    expect((await openDrafts()).map(({ state }) => state).sort()).toEqual([
      'ready',
      'ready',
      'sent',
    ])
  })

  it('prepared again replaces what was not sent, and thanks nobody twice', async () => {
    await prepareThankYou('first')
    const jonas = (await openDrafts()).find(({ application }) => application.salutation === 'Jonas')
    if (jonas === undefined) throw new Error('no draft for Jonas')
    await markSent(db, { digest: jonas, account, sentAt: NOW, now: NOW })
    await prepareThankYou('second')
    const drafts = await openDrafts()
    const ready = drafts.filter(({ state }) => state === 'ready')
    expect(ready.map(({ application }) => application.interviewerEmail).sort()).toEqual([
      'dana@energy.example',
      'li@energy.example',
    ])
    expect(drafts.filter(({ state }) => state === 'replaced')).toHaveLength(2)
  })

  it('knows the other drafts at the employer, so that two alike can be told', async () => {
    await prepareThankYou()
    const [first] = await openDrafts()
    if (first === undefined) throw new Error('no draft')
    const others = await listOtherDrafts(db, first, 'EXAMPLE ENERGY')
    expect(others).toHaveLength(2)
    expect(others.every(({ body }) => body !== first.body)).toBe(true)
  })

  it('goes with the person who is taken off; what was sent stays', async () => {
    await prepareThankYou()
    const jonas = (await contacts()).find(({ name }) => name === 'Jonas Berg')
    await removeContact(db, application, jonas?.publicId ?? '', NOW)
    expect(await names()).toEqual(['Li Na'])
    const drafts = await openDrafts()
    expect(drafts.map(({ state }) => state).sort()).toEqual(['ready', 'ready', 'replaced'])
  })
})

async function prepareThankYou(period = 'due'): Promise<void> {
  const { id } = await db
    .insertInto('digest')
    .values({
      account_id: account.accountId,
      application_id: application.id,
      kind: 'thank-you',
      period,
      created_at: NOW,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const current = await findApplication(db, account.accountId, application.publicId)
  if (current === undefined) throw new Error('no application')
  const compose = (contact?: (typeof current.contacts)[number]) =>
    composeLetter({
      kind: 'thank-you',
      candidateName: 'Alex Kim',
      ownNumber: '',
      application: current,
      ...(contact && { contact }),
      steps: [],
      earlierSubjects: [],
      today: '2026-03-10',
      timeZone: 'Europe/Berlin',
    })
  await finishDigest(db, {
    ...compose(),
    digestId: id,
    kind: 'thank-you',
    panel: current.contacts.map((contact) => ({ contactId: contact.id, ...compose(contact) })),
    placed: [],
    newCount: 0,
    fittingCount: 0,
    nextDueAt: undefined,
    now: NOW,
  })
}

async function openDrafts() {
  const found = await listDigests(db, application.id)
  const drafts = found.map(({ publicId }) => findDigest(db, account.accountId, publicId))
  return (await Promise.all(drafts)).flatMap((draft) => draft ?? [])
}

async function contacts() {
  const current = await findApplication(db, account.accountId, application.publicId)
  return current?.contacts ?? []
}

async function names() {
  return (await contacts()).map(({ name }) => name)
}
