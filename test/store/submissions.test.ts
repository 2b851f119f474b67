import { beforeEach, describe, expect, it } from 'vitest'
import { pauseMail } from '../../src/store/account/accounts.ts'
import { findSession } from '../../src/store/account/sessions.ts'
import { listApplications } from '../../src/store/application/applications.ts'
import {
  adoptSubmission,
  confirmSubmission,
  discardSubmission,
  findSubmission,
  listPendingSubmissions,
  storeSubmission,
} from '../../src/store/application/submissions.ts'
import { claimEmails } from '../../src/store/outbox/emails.ts'
import { keepLetter } from '../../src/store/outbox/letters.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, makeEntry, makeShortlist, minutesLater, NOW } from '../support/make.ts'

beforeEach(emptyDatabase)

const submit = (formId: string, now = NOW, shortlist = makeShortlist()) =>
  storeSubmission(db, { formId, shortlist, addressHash: shortlist.email, now })

/** A form that was sent in, with its confirming link in the mail. */
async function submitAndMail() {
  await submit('form-1')
  const [email] = await claimEmails(db, NOW, 5)
  if (email?.submissionId == null) throw new Error('no confirming mail was queued')
  const expiresAt = minutesLater(60)
  const tokens = [{ hash: 'link', purpose: 'confirm' as const, expiresAt }]
  await keepLetter(db, email, { letter: {}, tokens, now: NOW })
  const submission = await findSubmission(db, email.submissionId)
  if (submission === undefined) throw new Error('no submission')
  return submission
}

describe('a form sent by a stranger', () => {
  it('touches no account and queues one confirming mail', async () => {
    expect(await submit('form-1')).toBe('mailed')
    expect(await db.selectFrom('account').selectAll().execute()).toEqual([])
    expect((await claimEmails(db, NOW, 5)).map((email) => email.kind)).toEqual(['confirm'])
  })

  it('is one submission when it is sent twice', async () => {
    expect([await submit('form-1'), await submit('form-1')]).toEqual(['mailed', 'stored'])
    expect(await listPendingSubmissions(db, 'alex@example.com')).toHaveLength(1)
  })

  it('triggers one mail in fifteen minutes, however many forms come', async () => {
    for (let form = 0; form < 4; form += 1) await submit(`form-${form}`, minutesLater(form))
    expect(await claimEmails(db, minutesLater(14), 9)).toHaveLength(1)
    await submit('form-5', minutesLater(16))
    expect(await claimEmails(db, minutesLater(16), 9)).toHaveLength(1)
  })

  it('is turned away when five others wait for the same address', async () => {
    const answers: string[] = []
    for (let form = 0; form < 6; form += 1) answers.push(await submit(`form-${form}`))
    expect(answers).toEqual(['mailed', 'stored', 'stored', 'stored', 'stored', 'too-many'])
  })

  it('is welcome again when the links of the five have expired', async () => {
    for (let form = 0; form < 5; form += 1) await submit(`form-${form}`)
    expect(await submit('form-6', minutesLater(25 * 60))).toBe('mailed')
  })

  it('is another one when the address was corrected', async () => {
    await submit('form-1', NOW, makeShortlist({ email: 'alxe@example.com' }))
    expect(await submit('form-1', minutesLater(1))).toBe('mailed')
    expect((await claimEmails(db, minutesLater(1), 5)).map((email) => email.recipient)).toEqual([
      'alxe@example.com',
      'alex@example.com',
    ])
  })

  it('is mailed again when it comes again after the pause', async () => {
    await submit('form-1')
    expect(await submit('form-1', minutesLater(16))).toBe('mailed')
    expect(await listPendingSubmissions(db, 'alex@example.com')).toHaveLength(1)
  })

  it('is not mailed to somebody who stopped all mails', async () => {
    const { accountId, email } = await addAccount(db)
    await pauseMail(db, accountId, NOW)
    expect(await submit('form-1')).toBe('stored')
    expect(await claimEmails(db, NOW, 5)).toEqual([])
    expect(await listPendingSubmissions(db, email)).toHaveLength(1)
  })
})

describe('the confirming link', () => {
  const press = async (nonceHash: string, sessionHash: string, now = NOW) =>
    await confirmSubmission(db, {
      submission: (await findSubmission(db, 1)) ?? (await submitAndMail()),
      tokenHash: 'link',
      nonceHash,
      sessionHash,
      sharesPlan: false,
      now,
    })

  it('makes the account with its applications and rules, and signs in', async () => {
    const shortlist = makeShortlist({
      applications: [makeEntry({ prefer: ['grid'], avoid: ['crypto', 'coal'] })],
    })
    await submit('form-1', NOW, shortlist)
    const [email] = await claimEmails(db, NOW, 5)
    if (email === undefined) throw new Error('no mail')
    const tokens = [{ hash: 'link', purpose: 'confirm' as const, expiresAt: minutesLater(60) }]
    await keepLetter(db, email, { letter: {}, tokens, now: NOW })
    expect(await press('browser', 'session')).toBe(true)
    const session = await findSession(db, 'session', NOW)
    expect(session).toMatchObject({ email: 'alex@example.com', timeZone: 'Europe/Berlin' })
    expect(await listApplications(db, session?.accountId ?? 0)).toMatchObject([
      {
        employer: 'Example Energy',
        topics: ['battery storage'],
        prefer: ['grid'],
        avoid: ['crypto', 'coal'],
        // Ten days after the interview is Thursday 12 March, at 07:30 in Berlin.
        nextDueAt: new Date('2026-03-12T06:30:00Z'),
      },
    ])
  })

  it('opens one session for a double click, and none for another browser', async () => {
    expect(await press('browser', 'session')).toBe(true)
    expect(await press('browser', 'session')).toBe(true)
    expect(await press('scanner', 'other session')).toBe(false)
    expect(await db.selectFrom('session').select('hash').execute()).toEqual([{ hash: 'session' }])
    expect(await db.selectFrom('application').select('id').execute()).toHaveLength(1)
  })

  it('opens exactly one session for a hundred browsers at once', async () => {
    await submitAndMail()
    const presses = Array.from({ length: 100 }, (_, browser) =>
      press(`browser ${browser}`, `session ${browser}`),
    )
    expect((await Promise.all(presses)).filter(Boolean)).toHaveLength(1)
    expect(await db.selectFrom('session').select('hash').execute()).toHaveLength(1)
  })

  it('is over after its time', async () => {
    await submitAndMail()
    expect(await press('browser', 'session', minutesLater(61))).toBe(false)
    expect(await db.selectFrom('account').selectAll().execute()).toEqual([])
  })
})

describe('a second form for an address that has an account', () => {
  it('waits until the owner adds it, once', async () => {
    const account = await addAccount(db)
    await submit('form-1')
    const [pending] = await listPendingSubmissions(db, account.email)
    const add = () => adoptSubmission(db, account, pending?.publicId ?? '', NOW)
    await Promise.all([add(), add()])
    expect(await listApplications(db, account.accountId)).toHaveLength(1)
    expect(await listPendingSubmissions(db, account.email)).toEqual([])
  })

  it('is gone when the owner discards it', async () => {
    const account = await addAccount(db)
    await submit('form-1')
    const [pending] = await listPendingSubmissions(db, account.email)
    await discardSubmission(db, account.email, pending?.publicId ?? '', NOW)
    expect(await listPendingSubmissions(db, account.email)).toEqual([])
    expect(await listApplications(db, account.accountId)).toEqual([])
  })

  it('cannot be added by the owner of another address', async () => {
    await addAccount(db)
    const other = await addAccount(db, { email: 'other@example.com' })
    await submit('form-1')
    const [pending] = await listPendingSubmissions(db, 'alex@example.com')
    await adoptSubmission(db, other, pending?.publicId ?? '', NOW)
    expect(await listApplications(db, other.accountId)).toEqual([])
  })
})
