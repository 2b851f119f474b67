import { equal, match, ok } from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import type { Db } from '../../../src/store/database/database.ts'
import type { Journey } from '../journey.ts'
import { lookAt, visitAndLook } from '../looks/look.ts'
import { waitForMail } from '../steps/mails.ts'
import { addSam, addSamAskingForDigest, NOW } from '../steps/sample.ts'
import { visitSignedIn } from '../steps/sign-in.ts'
import { lookAtAddresses, sourceRow, waitUntilSettled } from '../steps/sources.ts'
import { DESKTOP, PHONE } from '../visitors.ts'

const GRID_JOURNAL = 'The Grid Journal'
const REASON = 'The site answered 403: it may be blocking automated readers.'
const DAY_MS = 86_400_000

export const TWEAKING_JOURNEYS: readonly Journey[] = [
  {
    name: 'by the address of a site Sam finds two feeds, looks at one and adds it',
    now: NOW,
    prepare: async (db) => {
      await addSam(db)
    },
    run: async (stage) => {
      const page = await visitSignedIn(stage, SAMPLE_EMAIL, { ...PHONE, now: NOW })
      const site = `${await findOrigin(stage.stack.db)}/newsstand`
      await visitAndLook(page, { 'sources-add': '/sources/add' })
      await lookAtAddresses(page, site, `${new URL(site).origin}/no-such-feed`)
      const choice = page.getByRole('group')
      equal(await choice.getByRole('radio').count(), 2)
      equal(await choice.getByRole('radio', { checked: true }).count(), 0)
      await lookAt(page, 'sources-choice')
      await choice.getByRole('radio').nth(1).check()
      await page.getByRole('button', { name: 'Look at it' }).click()
      await waitUntilSettled(page)
      match(
        (await page.locator('.additions').textContent()) ?? '',
        /It would have given \d+ articles? to Example Energy/,
      )
      await page.getByRole('button', { name: 'Add it' }).click()
      await waitUntilSettled(page)
      await page.getByText(/1 already there|1 added/).waitFor()
    },
  },
  {
    name: 'a broken feed is explained to Sam, and the doctor’s proposal takes its place',
    now: NOW,
    prepare: addSamAskingForDigest,
    run: async (stage) => {
      await stage.stack.tick()
      await waitForMail(stage.stack, SAMPLE_EMAIL, /Example Energy/)
      await breakFeed(stage.stack.db)
      const page = await visitSignedIn(stage, SAMPLE_EMAIL, { ...DESKTOP, now: NOW })
      await page.goto('/sources?show=problems')
      match((await sourceRow(page, GRID_JOURNAL).textContent()) ?? '', /Failing since .*blocking/)
      await lookAt(page, 'sources-problems')
      await page.getByRole('link', { name: GRID_JOURNAL }).click()
      await page.getByText(REASON).waitFor()
      await lookAt(page, 'sources-broken')
      await visitAndLook(page, { 'sources-doctor': '/sources/doctor' })
      match((await page.locator('main').textContent()) ?? '', /Example Energy.*fitting articles/s)
      const offer = page.getByRole('button', { name: /^Take this one/ }).first()
      const title = /\((.*)\)/.exec((await offer.textContent()) ?? '')?.[1] ?? ''
      await offer.click()
      await page.getByText('Replaced.').waitFor()
      await page.goto('/sources')
      await page.getByRole('button', { name: `Switch off ${title}` }).waitFor()
      await page.getByRole('button', { name: `Switch on ${GRID_JOURNAL}` }).waitFor()
    },
  },
  {
    name: 'Sam takes the sources out as OPML, and in again',
    now: NOW,
    prepare: async (db) => {
      await addSam(db)
    },
    run: async (stage) => {
      const page = await visitSignedIn(stage, SAMPLE_EMAIL, { ...DESKTOP, now: NOW })
      await visitAndLook(page, { 'sources-opml': '/sources/opml' })
      const text = await download(page)
      ok(text.includes(GRID_JOURNAL))
      const origin = await findOrigin(stage.stack.db)
      await importList(page, text.replace('</body>', `${listed(origin)}</body>`))
      match((await page.locator('#summary').textContent()) ?? '', /2 failed/)
      await page.getByText('Already there').first().waitFor()
      await lookAt(page, 'sources-imported')
    },
  },
  {
    name: 'Sam sees what a rule would do before saving it',
    now: NOW,
    prepare: addSamAskingForDigest,
    run: async (stage) => {
      await stage.stack.tick()
      await waitForMail(stage.stack, SAMPLE_EMAIL, /Example Energy/)
      const page = await visitSignedIn(stage, SAMPLE_EMAIL, { ...PHONE, now: NOW })
      await page.goto('/sources/rules')
      await page.getByLabel('Never', { exact: true }).fill('hydrogen')
      await page.getByLabel('Prefer', { exact: true }).fill('storage\nbattery storage')
      await page.getByRole('button', { name: 'See what they would do' }).click()
      await page.getByText(/would hide \d+ of the last \d+/).waitFor()
      await lookAt(page, 'sources-rules')
      await page.getByRole('button', { name: 'Save the rules' }).click()
      await page.getByText('Saved.').waitFor()
      equal(await page.getByLabel('Never', { exact: true }).inputValue(), 'hydrogen')
      await lookAtOthers(page)
    },
  },
]

async function lookAtOthers(page: Page): Promise<void> {
  await visitAndLook(page, {
    'sources-list': '/sources',
    'sources-catalogue': '/sources/catalogue',
    'sources-well': '/sources/doctor',
  })
  await page.goto('/sources')
  await page.getByRole('link', { name: GRID_JOURNAL }).click()
  await page.waitForLoadState()
  for (const fold of await page.locator('main summary').all()) await fold.click()
  await lookAt(page, 'sources-one')
}

async function download(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download sources.opml' }).click(),
  ])
  return await readFile(await file.path(), 'utf8')
}

async function importList(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text)
  const file = { name: 'sources.opml', mimeType: 'text/x-opml', buffer }
  await page.getByLabel('OPML file').setInputFiles(file)
  await page.getByRole('button', { name: 'Import' }).click()
  await waitUntilSettled(page)
}

/** Two feeds that do not work. */
function listed(origin: string): string {
  return `<outline text="Gone" xmlUrl="${origin}/gone"/><outline text="Odd" xmlUrl="ftp://odd.example/"/>`
}

async function findOrigin(db: Db): Promise<string> {
  const { url } = await db
    .selectFrom('feed')
    .select('url')
    .where('title', '=', GRID_JOURNAL)
    .executeTakeFirstOrThrow()
  return new URL(url).origin
}

async function breakFeed(db: Db): Promise<void> {
  await db
    .updateTable('feed')
    .set({
      state: 'failing',
      failure: REASON,
      failure_count: 9,
      failing_since: new Date(NOW.getTime() - 5 * DAY_MS),
      next_fetch_at: new Date(NOW.getTime() + DAY_MS),
    })
    .where('title', '=', GRID_JOURNAL)
    .execute()
}
