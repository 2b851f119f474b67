import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.tsx'
import { CAREER_PAGES } from '../feeds/career-pages/postings.ts'
import { emptyDatabase } from '../support/database.ts'
import { type Publisher, startPublisher } from '../support/publisher.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, inputsOf, openBrowser, textOf } from './browser.ts'

let careers: Publisher
let stranger: Browser

beforeEach(async () => {
  await emptyDatabase()
  const pages = CAREER_PAGES.map(({ html }, index) => [`/jobs/${index}`, html] as const)
  careers = await startPublisher(Object.fromEntries(pages))
  const { services } = createWorld({ config: { feedOrigins: [careers.origin] } })
  stranger = openBrowser(createApp(services))
})
afterEach(() => careers.close())

async function read(posting: string, typed: Record<string, string> = {}) {
  const inputs = inputsOf(await (await stranger.get('/')).text())
  const action = { action: 'read-posting', posting }
  return await stranger.post('/shortlist', { ...inputs, ...typed, ...action })
}

it('fills in employer, role and country from an address', async () => {
  const page = await (await read(`${careers.origin}/jobs/1`)).text()
  expect(inputsOf(page)).toMatchObject({
    'applications.0.employer': 'Brightwell Foods',
    'applications.0.role': 'Senior Accountant',
  })
  expect(page).toContain('<option value="US" selected="">')
  expect(textOf(page)).toContain(
    'The posting names the employer Brightwell Foods, the role Senior Accountant, the place Chicago, IL, US. Check what stands below.',
  )
})

it('fills in from a pasted text, and leaves what was typed', async () => {
  const text = 'Job title: Grid Planner\nCompany: Harbour Wind\nLocation: Leeds, UK'
  const typed = { 'applications.0.role': 'My role', name: 'Alex' }
  const page = await (await read(text, typed)).text()
  expect(inputsOf(page)).toMatchObject({
    name: 'Alex',
    'applications.0.employer': 'Harbour Wind',
    'applications.0.role': 'My role',
  })
  expect(page).toContain('<option value="GB" selected="">')
})

it('never guesses an employer that is not named', async () => {
  const page = await (await read(`${careers.origin}/jobs/9`)).text()
  expect(inputsOf(page)['applications.0.employer']).toBe('')
  expect(textOf(page)).toContain('It names no employer: enter it yourself.')
})

it.each([
  ['', 'Paste the address or the text of the posting'],
  ['We are hiring.', 'We found no employer, role or place in that posting.'],
  ['http://127.0.0.1:1/jobs', 'Paste its text instead.'],
])('says plainly what it could not read in “%s”, and keeps the form', async (posting, reason) => {
  const answer = await read(posting, { name: 'Alex' })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(textOf(page)).toContain(reason)
  expect(inputsOf(page)['name']).toBe('Alex')
})

it('opens twenty addresses a day for a stranger, and reads pasted texts for ever', async () => {
  for (let index = 0; index < 20; index += 1) await read(`${careers.origin}/jobs/0`)
  const asked = careers.requests.length
  expect(textOf(await (await read(`${careers.origin}/jobs/0`)).text())).toContain(
    'We have read many postings for you today.',
  )
  expect(careers.requests.length).toBe(asked)
  expect((await read('Planner at Harbour Wind')).status).toBe(200)
})

it('counts a network with more addresses than anybody could count as one stranger', async () => {
  const from = async (address: string) => {
    const headers = { origin: 'https://digest.example', 'cf-connecting-ip': address }
    const inputs = inputsOf(await (await stranger.get('/')).text())
    const typed = { ...inputs, action: 'read-posting', posting: `${careers.origin}/jobs/0` }
    return textOf(await (await stranger.post('/shortlist', typed, headers)).text())
  }
  for (let index = 1; index <= 20; index += 1) await from(`2001:db8:1:2::${index}`)
  const over = 'We have read many postings for you today.'
  expect(await from('2001:db8:1:2:ffff::1')).toContain(over)
  expect(await from('2001:db8:1:3::1')).not.toContain(over)
  expect(await from('192.0.2.7')).not.toContain(over)
})
