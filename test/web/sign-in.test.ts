import { beforeEach, describe, expect, it } from 'vitest'
import { listMailbox } from '../../src/store/outbox/mailbox.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, minutesLater } from '../support/make.ts'
import { createWorld, type World } from '../support/world.ts'
import { type Browser, linkInMail, openBrowser, signedIn } from './browser.ts'

let world: World
let browser: Browser

beforeEach(async () => {
  await emptyDatabase()
  await addAccount(db)
  world = createWorld()
  browser = openBrowser(createApp(world.services))
})

async function askForLink(email = 'alex@example.com'): Promise<string> {
  await browser.post('/sign-in', { email })
  await world.settle()
  return await linkInMail('alex@example.com', 'sign-in')
}

describe('signing in by mail', () => {
  it('answers the same to an address that nobody has', async () => {
    const known = await browser.post('/sign-in', { email: 'alex@example.com' })
    const unknown = await browser.post('/sign-in', { email: 'eve@example.com' })
    expect([unknown.status, ...unknown.headers]).toEqual([known.status, ...known.headers])
    await world.settle()
    expect((await listMailbox(db, 9)).map(({ recipient }) => recipient)).toEqual([
      'alex@example.com',
    ])
  })

  it('takes the same way for both, and the answer does not wait for the mail', async () => {
    const later: Promise<unknown>[] = []
    const never = new Promise<void>(() => undefined)
    const services = {
      ...world.services,
      later: (work: Promise<unknown>) => void later.push(work),
      queue: { sendBatch: async () => await never },
    }
    const visitor = openBrowser(createApp(services))
    for (const email of ['alex@example.com', 'eve@example.com']) {
      expect((await visitor.post('/sign-in', { email })).status).toBe(303)
    }
    expect(later).toHaveLength(1)
    expect(await db.selectFrom('mail_allowance').select('day_count').execute()).toEqual([
      { day_count: 1 },
      { day_count: 1 },
    ])
  })

  it('says what is wrong with an address that is none', async () => {
    const answer = await browser.post('/sign-in', { email: 'alex' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('<title>Error: ')
    expect(page).toContain('value="alex"')
  })

  it('writes to one address once in a quarter of an hour', async () => {
    for (let count = 0; count < 5; count++) await askForLink(' Alex@Example.com')
    expect(await listMailbox(db, 9)).toHaveLength(1)
  })

  it('opens a page that names the account, and its button signs in', async () => {
    const link = await askForLink()
    expect(await (await browser.get(link)).text()).toContain('<strong>alex@example.com</strong>')
    expect((await browser.get('/today')).headers.get('location')).toBe('/sign-in')
    expect((await browser.post(link)).headers.get('location')).toBe('/today')
    expect((await browser.get('/today')).status).toBe(200)
    expect((await browser.get('/sign-in')).headers.get('location')).toBe('/today')
  })

  it('is over after a quarter of an hour', async () => {
    const link = await askForLink()
    world.setNow(minutesLater(16))
    expect((await browser.get(link)).status).toBe(410)
  })

  it('of many browsers at once lets one in', async () => {
    const link = await askForLink()
    const browsers = Array.from({ length: 10 }, () => openBrowser(createApp(world.services)))
    for (const each of browsers) await each.get(link)
    const answers = await Promise.all(browsers.map((each) => each.post(link)))
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
  })

  it('ends the session that the browser had before', async () => {
    const other = await addAccount(db, { email: 'other@example.com' })
    const link = await askForLink()
    const earlier = await signedIn(createApp(world.services), other.accountId)
    await earlier.get(link)
    const before = new Map(earlier.cookies)
    await earlier.post(link)
    expect(await (await earlier.get('/account')).text()).toContain('alex@example.com')
    const thief = openBrowser(createApp(world.services))
    for (const [name, value] of before) thief.cookies.set(name, value)
    expect((await thief.get('/today')).status).toBe(303)
  })
})

describe('the cookies', () => {
  it('stay with this host, on https, out of the reach of scripts', async () => {
    const link = await askForLink()
    const lines = [
      ...(await browser.get(link)).headers.getSetCookie(),
      ...(await browser.post(link)).headers.getSetCookie(),
    ]
    expect(lines.map((line) => line.split('=')[0])).toEqual(['__Host-nonce', '__Host-session'])
    for (const line of lines) {
      expect(line).toMatch(/; Path=\//)
      expect(line).toMatch(/; HttpOnly/)
      expect(line).toMatch(/; Secure/)
      expect(line).toMatch(/; SameSite=Lax/)
      expect(line).not.toMatch(/Domain/)
    }
  })

  it('hold a secret that no table holds', async () => {
    const link = await askForLink()
    await browser.get(link)
    await browser.post(link)
    const secret = browser.cookies.get('__Host-session')
    const kept = await db.selectFrom('session').select('hash').execute()
    expect(kept).toHaveLength(1)
    expect(kept[0]?.hash).not.toBe(secret)
  })
})

describe('signing out', () => {
  it('ends the session here and in the database', async () => {
    const owner = await signedIn(createApp(world.services), 1)
    const cookies = new Map(owner.cookies)
    expect((await owner.post('/sign-out')).headers.get('location')).toBe('/sign-in')
    expect(owner.cookies.size).toBe(0)
    for (const [name, value] of cookies) owner.cookies.set(name, value)
    expect((await owner.get('/today')).status).toBe(303)
  })

  it('a session is over after thirty days', async () => {
    const owner = await signedIn(createApp(world.services), 1)
    world.setNow(minutesLater(30 * 1440 + 1))
    expect((await owner.get('/today')).status).toBe(303)
  })
})
