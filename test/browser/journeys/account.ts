import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { json } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import { snapshot } from '../../support/snapshot.ts'
import type { Journey, Stage } from '../journey.ts'
import { openMail, pressInMail, waitForMail } from '../steps/mails.ts'
import { addSamAskingForDigest, NOW } from '../steps/sample.ts'
import { askForLink, visitSignedIn } from '../steps/sign-in.ts'
import { DESKTOP, PHONE } from '../visitors.ts'

const EXPORTED = z.object({
  application: z.array(z.object({ employer: z.string() })),
  digest: z.array(z.object({ body: z.string() })),
})
const TRACES = /sam\.rivera|Sam Rivera|dana\.whitfield|Grid Planning Engineer|"account_id": ?\d/

export const ACCOUNT_JOURNEYS: readonly Journey[] = [
  {
    name: 'on the account page Sam signs in and out, exports and erases everything',
    now: NOW,
    prepare: addSamAskingForDigest,
    run: async (stage) => {
      const { stack } = stage
      await stack.tick()
      await waitForMail(stack, SAMPLE_EMAIL, /Example Energy/)
      const page = await stage.visit(DESKTOP)
      await signInByMail(stage, page)
      await exportEverything(page)
      await signOut(page)
      const phone = await visitSignedIn(stage, SAMPLE_EMAIL, { ...PHONE, now: NOW })
      await eraseEverything(phone)
      await askForLink(page, SAMPLE_EMAIL)
      deepEqual(await traces(stage), [], 'no table knows the person, and no mail goes out')
    },
  },
]

async function signInByMail({ stack }: Stage, page: Page): Promise<void> {
  await page.goto('/today')
  await askForLink(page, SAMPLE_EMAIL)
  await openMail(page, await waitForMail(stack, SAMPLE_EMAIL, /sign in/))
  await pressInMail(page, 'Sign in')
  await page.getByText(SAMPLE_EMAIL).waitFor()
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
}

async function exportEverything(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Account' }).click()
  const arrival = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download everything' }).click()
  const file = await arrival
  equal(file.suggestedFilename(), 'shortlist-digest-2026-03-10.json')
  const everything = await json(await file.createReadStream())
  const { application, digest } = EXPORTED.parse(everything)
  deepEqual(
    application.map(({ employer }) => employer),
    ['Example Energy'],
  )
  match(digest[0]?.body ?? '', /^Hello Dana,/)
}

/** The link that signed in is used up. */
async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.goto('/today')
  await page.getByRole('heading', { name: 'Sign in by mail' }).waitFor()
}

async function eraseEverything(page: Page): Promise<void> {
  await page.goto('/account')
  await page.getByRole('link', { name: 'Erase everything' }).click()
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByRole('heading', { name: 'Everything is erased' }).waitFor()
  await page.goto('/today')
  await page.getByRole('heading', { name: 'Sign in by mail' }).waitFor()
}

async function traces({ stack }: Stage): Promise<string[]> {
  const tables = await snapshot(stack.db)
  ok(Object.keys(tables).length > 15)
  return Object.entries(tables).flatMap(([table, rows]) =>
    rows.filter((row) => TRACES.test(row)).map((row) => `${table}: ${row}`),
  )
}
