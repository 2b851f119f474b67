import { beforeEach, describe, expect, it } from 'vitest'
import { hashAddress } from '../../src/address-hash.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication } from '../support/make.ts'
import { CONFIG, createWorld } from '../support/world.ts'
import { type Browser, inputsOf, openBrowser, signedIn } from './browser.ts'

let owner: Browser

beforeEach(async () => {
  await emptyDatabase()
  const account = await addAccount(db)
  await addApplication(db, account)
  const app = createApp(createWorld().services)
  await openBrowser(app).post('/sign-in', { email: account.email })
  owner = await signedIn(app, account.accountId)
})

describe('the account page', () => {
  it('changes the name and the time zone, and the due times with it', async () => {
    const answer = await owner.post('/account', { name: 'Alex K.', timeZone: 'America/New_York' })
    expect(answer.headers.get('location')).toBe('/account?done=saved')
    expect(await (await owner.get('/account')).text()).toContain('value="Alex K."')
    const { next_digest_at } = await db
      .selectFrom('application')
      .select('next_digest_at')
      .executeTakeFirstOrThrow()
    expect(next_digest_at?.toISOString()).toBe('2026-03-12T11:30:00.000Z')
  })

  it('keeps the phone number, and refuses what is none', async () => {
    const typed = { name: 'Alex Kim', timeZone: 'Europe/Berlin' }
    await owner.post('/account', { ...typed, phone: '+49 30 1234567' })
    expect(await (await owner.get('/account')).text()).toContain('value="+49 30 1234567"')
    const answer = await owner.post('/account', { ...typed, phone: 'call me' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('<a href="#phone">')
  })

  it('says what is wrong and keeps what was typed', async () => {
    const answer = await owner.post('/account', { name: '', timeZone: 'Mars/Olympus' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('<a href="#name">')
    expect(page).toContain('<a href="#timeZone">')
    expect(page).toContain('value="Mars/Olympus"')
    expect(inputsOf(page)['name']).toBe('')
  })

  it('exports everything as JSON, without any secret', async () => {
    const answer = await owner.get('/account/export')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=".+\.json"$/)
    const text = await answer.text()
    expect(JSON.parse(text)).toMatchObject({ account: [{ email: 'alex@example.com' }] })
    expect(text).not.toContain('hash')
  })

  it('asks before it erases, then erases everything and signs out', async () => {
    expect(await (await owner.get('/account/erase')).text()).toContain('Erase everything?')
    expect(await db.selectFrom('account').selectAll().execute()).toHaveLength(1)
    const answer = await owner.post('/account/erase')
    expect(await answer.text()).toContain('Everything is erased')
    expect(owner.cookies.size).toBe(0)
    for (const table of ['account', 'application', 'session', 'mail_allowance', 'email'] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
    }
  })

  it('shows the runs to an operator only', async () => {
    expect((await owner.get('/runs')).status).toBe(404)
    const operator = await addAccount(db, { email: 'operator@example.com' })
    const browser = await signedIn(createApp(createWorld().services), operator.accountId)
    expect((await browser.get('/runs')).status).toBe(200)
    expect(await (await browser.get('/account')).text()).toContain('href="/runs"')
  })
})

describe('the allowance of an address', () => {
  it('is kept under a hash that needs our secret', async () => {
    const [{ address_hash } = { address_hash: '' }] = await db
      .selectFrom('mail_allowance')
      .select('address_hash')
      .execute()
    expect(address_hash).toBe(await hashAddress(CONFIG, 'Alex@example.com'))
    const other = { ...CONFIG, tokenSecret: 'another-secret-another-secret-another' }
    expect(address_hash).not.toBe(await hashAddress(other, 'alex@example.com'))
  })
})
