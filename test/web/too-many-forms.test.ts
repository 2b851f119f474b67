import { beforeEach, expect, it } from 'vitest'
import { listMailbox } from '../../src/store/outbox/mailbox.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { minutesLater } from '../support/make.ts'
import { TYPED_FORM } from '../support/typed-form.ts'
import { CONFIG, createWorld, type World } from '../support/world.ts'
import { inputsOf, openBrowser } from './browser.ts'

let world: World

beforeEach(async () => {
  await emptyDatabase()
  world = createWorld()
})

/** Each form from a browser of its own: one that sends its form to another address means the last one. */
const newBrowser = () => openBrowser(createApp(world.services))

it('a stranger’s forms write to a mailbox once in a quarter of an hour, however its address is spelled', async () => {
  for (const email of ['alex@gmail.com', 'alex+1@gmail.com', 'a.lex@gmail.com', 'x@example.com']) {
    const answer = await newBrowser().post('/shortlist', { ...TYPED_FORM, email })
    expect(answer.headers.get('location')).toBe('/check-mail')
  }
  await world.settle()
  const recipients = (await listMailbox(db, 99)).map(({ recipient }) => recipient)
  expect(recipients.sort()).toEqual(['alex@gmail.com', 'x@example.com'])
})

it('a stranger’s form is taken from one network sixty times a day, and what was typed stays on the page', async () => {
  const send = async (from: string, count: number) => {
    const typed = { ...TYPED_FORM, email: `visitor${count}@example.com` }
    const headers = { origin: CONFIG.baseUrl, 'cf-connecting-ip': from }
    return await newBrowser().post('/shortlist', typed, headers)
  }
  for (let count = 1; count <= 60; count += 1) {
    expect((await send(`2001:db8:1:2::${count}`, count)).status).toBe(303)
  }
  const over = await send('2001:db8:1:2::ffff', 61)
  expect(over.status).toBe(429)
  const page = await over.text()
  expect(inputsOf(page)).toMatchObject({ email: 'visitor61@example.com', name: 'Alex Kim' })
  expect(page).toContain('Very many forms came from your network today.')
  expect((await send('192.0.2.7', 62)).status).toBe(303)
  await world.settle()
  expect(await listMailbox(db, 99)).toHaveLength(61)
  world.setNow(minutesLater(24 * 60))
  expect((await send('2001:db8:1:2::1', 63)).status).toBe(303)
})
