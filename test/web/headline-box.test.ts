import { beforeEach, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication } from '../support/make.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, signedIn, textOf } from './browser.ts'

let owner: Browser
let path: string

beforeEach(async () => {
  await emptyDatabase()
  const account = await addAccount(db)
  const special = { avoid: ['hydrogen'], rivals: ['Globex'] }
  path = `/applications/${(await addApplication(db, account, special)).publicId}`
  owner = await signedIn(createApp(createWorld().services), account.accountId)
})

const ask = async (headline: string) =>
  textOf(await (await owner.get(`${path}?${new URLSearchParams({ headline })}`)).text())

it.each([
  [
    'Example Energy cuts 500 jobs',
    'It would be held back. Only you would see it: names Example Energy with layoffs (“cuts 500 jobs”): know this before you call.',
  ],
  [
    'Utility tries hydrogen',
    'held back. Only you would see it: it says “hydrogen”, which you avoid.',
  ],
  ['Five stocks to buy now', 'It would be left out. The reason: it looks like a stock tip.'],
  [
    'Mine boss sentenced to prison',
    'It would be left out. The reason: it is about crime (“prison”).',
  ],
  [
    'Globex wins battery storage order',
    'It may pass, further down. Good news of their rival Globex (“Globex wins”).',
  ],
  [
    'Example Energy opens a battery storage site',
    'It may pass, with care. It names Example Energy: read it before you send it. It is about Power, Utilities & Renewables (“battery storage”).',
  ],
  ['Transmission operators double capacity', 'It would pass.'],
])('answers for “%s”', async (headline, answer) => {
  expect(await ask(headline)).toContain(answer)
})

it('says nothing when nothing is asked, and shows what was asked as text', async () => {
  expect(await ask('  ')).not.toContain('It would')
  const page = await (await owner.get(`${path}?headline=%22%3E%3Cb%3EHi`)).text()
  expect(page).toContain('value="&quot;&gt;&lt;b&gt;Hi"')
})
