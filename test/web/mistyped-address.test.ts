import { beforeEach, expect, it } from 'vitest'
import { listMailbox } from '../../src/store/outbox/mailbox.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { NOW } from '../support/make.ts'
import { TYPED_FORM } from '../support/typed-form.ts'
import { createWorld, type World } from '../support/world.ts'
import { type Browser, inputsOf, openBrowser } from './browser.ts'

let world: World
let browser: Browser

beforeEach(async () => {
  await emptyDatabase()
  world = createWorld()
  browser = openBrowser(createApp(world.services))
})

async function recipients(): Promise<string[]> {
  await world.settle()
  return (await listMailbox(db, 99)).map(({ recipient }) => recipient).sort()
}

it('a form that was sent to a mistyped address is there again, to be put right, and only the right one can be confirmed', async () => {
  await browser.post('/shortlist', { ...TYPED_FORM, email: 'alex@exmaple.com' })
  const page = await (await browser.get('/check-mail')).text()
  expect(page).toContain('It goes to <strong>alex@exmaple.com</strong>')
  const again = inputsOf(await (await browser.get('/?again=1')).text())
  expect(again).toMatchObject({ 'applications.0.employer': 'Example Energy', name: 'Alex Kim' })
  await browser.post('/shortlist', { ...TYPED_FORM, ...again, email: 'alex@example.com' })
  expect(await (await browser.get('/check-mail')).text()).toContain('alex@example.com')
  expect(await recipients()).toEqual(['alex@example.com'])
})

it('a form for another employer that was sent to another address leaves the first one as it is', async () => {
  await browser.post('/shortlist', { ...TYPED_FORM, email: 'alex@example.org' })
  const other = {
    ...TYPED_FORM,
    formId: 'form-8765-4321',
    'applications.0.employer': 'Other Grid',
  }
  await browser.post('/shortlist', other)
  expect(await recipients()).toEqual(['alex@example.com', 'alex@example.org'])
})

it('a form is shown to no other browser, nor to anybody once it is confirmed', async () => {
  await browser.post('/shortlist', TYPED_FORM)
  const other = openBrowser(createApp(world.services))
  for (const path of ['/check-mail', '/?again=1', '/hiring?again=1']) {
    expect(await (await other.get(path)).text()).not.toMatch(/alex@|Alex|Example Energy/)
  }
  await db.updateTable('submission').set({ settled_at: NOW }).execute()
  for (const path of ['/check-mail', '/?again=1']) {
    expect(await (await browser.get(path)).text()).not.toMatch(/alex@|Alex|Example Energy/)
  }
})
