import { beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/store/database/database.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { TYPED_FORM } from '../support/typed-form.ts'
import { createWorld } from '../support/world.ts'
import { inputsOf, openBrowser } from './browser.ts'

const FORM = {
  ...TYPED_FORM,
  'applications.0.clearUp': 'A gap of two years, which I would like to explain.',
}

beforeEach(emptyDatabase)

describe('a database that does not answer', () => {
  // Nobody listens on the discard port.
  const away = openDatabase('postgres://nobody:secret@127.0.0.1:9/nowhere')
  const { services } = createWorld({ services: { db: away } })

  it('loses no form: it can be sent again from the page', async () => {
    const answer = await openBrowser(createApp(services)).post('/shortlist', FORM)
    const page = await answer.text()
    expect(answer.status).toBe(503)
    expect(page).toContain('We cannot reach our database')
    expect(page).toContain('A gap of two years')
    const { services: healed } = createWorld()
    const again = await openBrowser(createApp(healed)).post('/shortlist', inputsOf(page))
    expect(again.headers.get('location')).toBe('/check-mail')
  })

  it('says so on a page', async () => {
    const answer = await createApp(services).request('/confirm/1')
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('usually over in a minute')
  })

  it('does not concern the health check and the first page', async () => {
    const app = createApp(services)
    expect(await (await app.request('/health')).json()).toEqual({ status: 'ok' })
    expect((await app.request('/')).status).toBe(200)
  })
})

describe('something that nobody foresaw', () => {
  it('is noted under a number that the page shows, without a word of the person’s', async () => {
    const notes: string[] = []
    const log = (event: string, fields: object) => notes.push(JSON.stringify({ event, ...fields }))
    const broken = createWorld({ services: { db: db.withSchema('nowhere'), log } })
    const browser = openBrowser(createApp(broken.services))
    browser.cookies.set('__Host-session', 'the-secret-of-a-session')
    const answer = await browser.post('/shortlist', FORM)
    const page = await answer.text()
    const [note = ''] = notes
    expect(answer.status).toBe(500)
    expect(inputsOf(page)).toMatchObject(FORM)
    expect(notes).toHaveLength(1)
    const { id }: { id: string } = JSON.parse(note)
    expect(page).toContain(id)
    for (const secret of [...Object.values(FORM), 'alex', 'nowhere', 'the-secret-of-a-session']) {
      expect([secret, note.includes(secret)]).toEqual([secret, false])
    }
  })

  it('names no token of a link', async () => {
    const notes: string[] = []
    const log = (event: string, fields: object) => notes.push(JSON.stringify({ event, ...fields }))
    const broken = createWorld({ services: { db: db.withSchema('nowhere'), log } })
    await createApp(broken.services).request('/sign-in/the-secret-of-a-link')
    expect(notes.join()).not.toContain('the-secret-of-a-link')
  })

  it('leaves a page that is not there a page', async () => {
    const answer = await createApp(createWorld().services).request('/<script>')
    const page = await answer.text()
    expect(answer.status).toBe(404)
    expect(page).toContain('This page is not here')
    expect(page).not.toContain('<script>')
  })
})

describe('signed in by a cookie that means nothing', () => {
  it('is not signed in', async () => {
    const browser = openBrowser(createApp(createWorld().services))
    browser.cookies.set('__Host-session', 'anything')
    expect((await browser.get('/today')).headers.get('location')).toBe('/sign-in')
    expect((await browser.get('/')).status).toBe(200)
  })
})
