import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findApplication } from '../../src/store/application/applications.ts'
import { createApp } from '../../src/web/app.tsx'
import { EMPLOYER_SAMPLES } from '../feeds/career-pages/employers.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication } from '../support/make.ts'
import { type Publisher, startPublisher } from '../support/publisher.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, inputsOf, signedIn, textOf } from './browser.ts'

let site: Publisher
let owner: Browser
let account: Awaited<ReturnType<typeof addAccount>>
let publicId: string
let path: string

beforeEach(async () => {
  await emptyDatabase()
  site = await startPublisher({
    '/': EMPLOYER_SAMPLES[0]?.html ?? '',
    '/silent': EMPLOYER_SAMPLES[3]?.html ?? '',
  })
  account = await addAccount(db)
  const special = { employer: 'Harbour Wind', sectorId: 'legal' }
  publicId = (await addApplication(db, account, special)).publicId
  path = `/applications/${publicId}`
  // The form wants a name with a dot and no port; what it names is served from this machine.
  const fetchHere: typeof fetch = (input, init) => {
    const url = new URL(String(input))
    return fetch(`${site.origin}${url.pathname}`, init)
  }
  const { services } = createWorld({ services: { fetch: fetchHere } })
  owner = await signedIn(createApp(services), account.accountId)
})
afterEach(() => site.close())

const find = async () => await findApplication(db, account.accountId, publicId)
const look = async (address: string) => await owner.post(`${path}/employer`, { site: address })

describe('a look at the employer’s site', () => {
  it('shows what the page says of itself, with nothing ticked and nothing kept', async () => {
    const before = await find()
    const page = await (await look('harbourwind.example')).text()
    expect(textOf(page)).toMatch(/Now it is Legal\. Their page speaks of “.*wind.*”/)
    expect(page).toContain('value="TideBox"')
    expect(page).not.toContain('checked')
    expect(await find()).toEqual(before)
  })

  it('takes over what is ticked, as it was corrected, and nothing else', async () => {
    const inputs = inputsOf(await (await look('harbourwind.example')).text())
    const answer = await owner.post(`${path}/employer/take`, {
      ...Object.fromEntries(Object.entries(inputs).filter(([name]) => !name.startsWith('take-'))),
      sectorId: 'power-utilities',
      'take-sector': 'yes',
      'take-alias-1': 'yes',
      'alias-1': 'HW Energy',
      'take-product-0': 'yes',
      'take-site': 'yes',
    })
    expect(answer.headers.get('location')).toBe(`${path}?done=employer`)
    expect(await find()).toMatchObject({
      sectorId: 'power-utilities',
      employerAliases: ['HW Energy'],
      products: ['TideBox'],
      employerNews: '',
      employerSite: 'https://harbourwind.example',
    })
  })

  it('keeps the form as it was when nothing is ticked', async () => {
    const before = await find()
    await owner.post(`${path}/employer/take`, { 'alias-0': 'HWE', 'product-0': 'TideBox' })
    expect(await find()).toEqual({ ...before, version: expect.any(Number) })
  })

  it.each([
    ['', 'Enter the employer’s site'],
    ['localhost', 'Employer’s site must be a web address'],
    ['harbourwind.example/nowhere', 'The site answered 404'],
    ['harbourwind.example/silent', 'The page says nothing about them'],
  ])('says plainly why “%s” changed nothing', async (address, reason) => {
    const before = await find()
    const answer = await look(address)
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain(`Nothing was changed ${reason}`)
    expect(await find()).toEqual(before)
  })

  it('is taken twenty times a day, and after that no site is asked', async () => {
    for (let index = 0; index < 20; index += 1) await look('harbourwind.example')
    const asked = site.requests.length
    expect(asked).toBe(20)
    const answer = await look('harbourwind.example')
    expect(textOf(await answer.text())).toContain('We have looked at many sites for you today.')
    expect(site.requests).toHaveLength(asked)
  })
})

describe('what was learned of the employer', () => {
  it('guards the drafts: a product in trouble is held back', async () => {
    await owner.post(`${path}/employer/take`, { 'product-0': 'TideBox', 'take-product-0': 'yes' })
    const page = await (await owner.get(`${path}?headline=TideBox+recalled+after+fires`)).text()
    expect(textOf(page)).toContain('names TideBox, a product of Harbour Wind, with a recall')
  })
})
