import { beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { minutesLater } from '../support/make.ts'
import { TYPED_FORM } from '../support/typed-form.ts'
import { createWorld, type World } from '../support/world.ts'
import { type Browser, linkInMail, openBrowser } from './browser.ts'

let world: World
let browser: Browser
let link: string

const FORM = {
  ...TYPED_FORM,
  name: 'Alex <i>Kim</i>',
  'applications.0.clearUp': 'a private note',
}

beforeEach(async () => {
  await emptyDatabase()
  world = createWorld()
  browser = openBrowser(createApp(world.services))
  await browser.post('/shortlist', FORM)
  await world.settle()
  link = await linkInMail('alex@example.com', 'confirm')
})

const accounts = () => db.selectFrom('account').selectAll().execute()

describe('the link that confirms an address', () => {
  it('opens a page that names the address and the applications and does nothing by itself', async () => {
    const page = await (await browser.get(link)).text()
    expect(page).toContain('<strong>alex@example.com</strong>')
    expect(page).toContain('<strong>Example Energy</strong>, Grid planner')
    expect(page).not.toContain('<i>')
    expect(page).not.toContain('a private note')
    expect(await accounts()).toEqual([])
  })

  it('confirms and signs in when its button is pressed', async () => {
    await browser.get(link)
    const answer = await browser.post(link)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/today'])
    expect(await (await browser.get('/today')).text()).toContain('Example Energy')
  })

  it('pressed twice at once is pressed once', async () => {
    await browser.get(link)
    const answers = await Promise.all([browser.post(link), browser.post(link)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await accounts()).toHaveLength(1)
    expect((await browser.get('/today')).status).toBe(200)
  })

  it('turns another browser away once it is used', async () => {
    await browser.get(link)
    await browser.post(link)
    const other = openBrowser(createApp(world.services))
    expect((await other.get(link)).status).toBe(410)
    other.cookies.set('__Host-nonce', 'of-another-browser')
    const answer = await other.post(link)
    expect(answer.status).toBe(410)
    expect(await answer.text()).toContain('href="/sign-in"')
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  it('leads whoever is signed in to Today when it is opened again', async () => {
    await browser.get(link)
    await browser.post(link)
    expect((await browser.get(link)).headers.get('location')).toBe('/today')
  })

  it('deletes what was entered when it belongs to somebody else', async () => {
    await browser.get(link)
    const answer = await browser.post(link, { action: 'decline' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('It is deleted')
    expect(await db.selectFrom('submission').selectAll().execute()).toEqual([])
    expect((await browser.get(link)).status).toBe(410)
    expect((await browser.post(link)).status).toBe(410)
    expect(await accounts()).toEqual([])
  })

  it('deletes it once when that is pressed twice, at once or after another', async () => {
    await browser.get(link)
    const decline = async () => await browser.post(link, { action: 'decline' })
    for (const answer of [...(await Promise.all([decline(), decline()])), await decline()]) {
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('It is deleted')
    }
  })

  it('deletes nothing that is confirmed already', async () => {
    await browser.get(link)
    await browser.post(link)
    expect((await browser.post(link, { action: 'decline' })).status).toBe(410)
    expect(await accounts()).toHaveLength(1)
  })

  it('asks for the button once more when the browser kept no cookie', async () => {
    const answer = await browser.post(link)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Press the button once more')
    expect(await accounts()).toEqual([])
    expect((await browser.post(link)).headers.get('location')).toBe('/today')
  })

  it('is over after a day', async () => {
    world.setNow(minutesLater(1441))
    expect((await browser.get(link)).status).toBe(410)
    browser.cookies.set('__Host-nonce', 'kept')
    expect((await browser.post(link)).status).toBe(410)
    expect(await accounts()).toEqual([])
  })

  it('that nobody made leads to the same page', async () => {
    const unknown = await browser.get(`/confirm/${'0'.repeat(64)}`)
    world.setNow(minutesLater(1441))
    const expired = await browser.get(link)
    expect([unknown.status, await unknown.text()]).toEqual([expired.status, await expired.text()])
  })
})

describe('a second form for an address that has an account', () => {
  it('waits on Today until its owner adds or discards it', async () => {
    await browser.get(link)
    await browser.post(link)
    const stranger = openBrowser(createApp(world.services))
    const second = { ...FORM, 'applications.0.employer': 'Harbour Logistics' }
    await stranger.post('/shortlist', { ...second, formId: 'form-number-2' })
    await stranger.post('/shortlist', { ...second, formId: 'form-number-3' })
    const page = await (await browser.get('/today')).text()
    const [adopt, discard] = [...page.matchAll(/\/submissions\/[0-9a-f-]+\/(?:adopt|discard)/g)]
      .map(([path]) => path)
      .filter((path, index) => path.endsWith(index === 0 ? 'adopt' : 'discard'))
    expect((await browser.post(adopt ?? '')).status).toBe(303)
    expect((await browser.post(adopt ?? '')).status).toBe(303)
    expect((await browser.post(discard ?? '')).status).toBe(303)
    const after = await (await browser.get('/today')).text()
    expect(after).toContain('Harbour Logistics')
    expect(await db.selectFrom('application').selectAll().execute()).toHaveLength(2)
  })

  it('with nothing new is not asked about', async () => {
    await browser.get(link)
    await browser.post(link)
    const again = { ...FORM, 'applications.0.employer': 'EXAMPLE Energy', formId: 'form-number-2' }
    await openBrowser(createApp(world.services)).post('/shortlist', again)
    expect(await (await browser.get('/today')).text()).not.toContain('not added yet')
  })
})
