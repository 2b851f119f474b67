import { equal, match } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import type { Db } from '../../../src/store/database/database.ts'
import type { Journey } from '../journey.ts'
import { lookAt } from '../looks/look.ts'
import { addSam, NOW } from '../steps/sample.ts'
import { visitSignedIn } from '../steps/sign-in.ts'
import { DESKTOP } from '../visitors.ts'

export const KNOW_EMPLOYER_JOURNEYS: readonly Journey[] = [
  {
    name: 'Sam looks at the employer’s site, takes over two things and asks about headlines',
    now: NOW,
    prepare: async (db) => {
      await addSam(db)
    },
    run: async (stage) => {
      const origin = await feedOrigin(stage.stack.db)
      const page = await visitSignedIn(stage, SAMPLE_EMAIL, { ...DESKTOP, now: NOW })
      await openApplication(page, stage.stack.db)
      await ask(page, 'GridMate recalled after fires', /It may pass, further down/)
      await lookAtSite(page, `${origin}/example-energy`)
      await ask(page, 'GridMate recalled after fires', /It would be held back.*GridMate, a product/)
      await lookAt(page, 'tact-headline')
      await ask(page, 'Example Energy opens a battery park', /It may pass, with care/)
    },
  },
  {
    name: 'a stranger pastes the address of a posting, and the form fills itself in',
    now: NOW,
    prepare: async () => {},
    run: async ({ stack, visit }) => {
      const page = await visit(DESKTOP)
      await page.goto('/')
      await page.getByText('The job posting').click()
      const box = page.getByLabel('Address or text of the posting')
      await box.fill(`${await feedOrigin(stack.db)}/example-energy/jobs/1`)
      await page.getByRole('button', { name: 'Read the posting' }).click()
      await page.getByText('The posting names the employer Example Energy').waitFor()
      equal(await page.getByLabel('Employer', { exact: true }).inputValue(), 'Example Energy')
      equal(await page.getByLabel('Role').inputValue(), 'Grid Planning Engineer')
      await lookAt(page, 'tact-posting')
    },
  },
]

async function feedOrigin(db: Db): Promise<string> {
  const { url } = await db
    .selectFrom('feed')
    .select('url')
    .where('url', 'like', 'http://127.0.0.1:%')
    .executeTakeFirstOrThrow()
  return new URL(url).origin
}

async function openApplication(page: Page, db: Db): Promise<void> {
  const { public_id } = await db
    .selectFrom('application')
    .select('public_id')
    .executeTakeFirstOrThrow()
  await page.goto(`/applications/${public_id}`)
}

async function ask(page: Page, headline: string, answer: RegExp): Promise<void> {
  await page.waitForLoadState()
  const box = page.getByLabel('A headline')
  if (!(await box.isVisible())) await page.getByText('Would this headline pass?').click()
  await box.fill(headline)
  await page.getByRole('button', { name: 'Check the headline' }).click()
  await page.waitForURL(/headline=/)
  match((await page.locator('#headline [role=status]').textContent()) ?? '', answer)
}

async function lookAtSite(page: Page, address: string): Promise<void> {
  await page.getByText('Let us look at their site').click()
  await page.getByLabel('The employer’s site').fill(`${address}/nowhere`)
  await page.getByRole('button', { name: 'Look at their site' }).click()
  await page.getByText('The site answered 404').waitFor()
  await lookAt(page, 'tact-site-refused')
  await page.getByLabel('The employer’s site').fill(address)
  await page.getByRole('button', { name: 'Look at their site' }).click()
  await page.getByText('Tick what is right').waitFor()
  await lookAt(page, 'tact-site-review')
  await page.getByLabel('Take “GridMate”').check()
  await page.getByLabel('Take “Example Utilities”').check()
  await page.getByRole('button', { name: 'Take what is ticked' }).click()
  await page.getByText('Saved. It counts from the next digest on.').waitFor()
  equal(await page.locator('#products').inputValue(), 'GridMate')
}
