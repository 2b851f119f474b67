import type { Page } from 'playwright-core'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import { waitFor } from '../../support/wait-for.ts'
import type { Stage } from '../journey.ts'
import { NOW } from '../steps/sample.ts'
import { visitSignedIn } from '../steps/sign-in.ts'
import type { TestStack } from '../test-stack.ts'
import { DESKTOP } from '../visitors.ts'
import { lookAt, visitAndLook } from './look.ts'

/** What a candidate sees: one application with a draft, one without and one that is being prepared. */
export async function lookAtOwnPages(stage: Stage): Promise<void> {
  const page = await visitSignedIn(stage, SAMPLE_EMAIL, { ...DESKTOP, now: NOW })
  const { ready, thin, preparing } = await waitForStates(stage.stack)
  await visitAndLook(page, {
    today: '/today',
    add: '/',
    application: `/applications/${ready.applicationId}`,
    progress: `/digests/${preparing.digestId}`,
    thin: `/digests/${thin.digestId}`,
    sources: '/sources',
    account: '/account',
    learned: '/account/learned',
    save: '/save',
    saved: '/saved',
    rules: '/sources/rules',
    coach: '/coach',
    erase: '/account/erase',
    draft: `/digests/${ready.digestId}`,
  })
  await lookAtDraft(page)
  await page.goto(`/applications/${thin.applicationId}`)
  await pressAndLook(page, 'Pause', 'application-paused')
  await page.goto('/account')
  await pressAndLook(page, 'Stop all mails', 'account-paused')
  await visitAndLook(page, { 'today-paused': '/today' })
  await page.goto('/account/erase')
  await pressAndLook(page, 'Erase everything', 'erased')
}

async function pressAndLook(page: Page, button: string, name: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.waitForURL(/done=|erase/)
  await lookAt(page, name)
}

/** With everything unfolded, with a mistake, and after it was sent. */
async function lookAtDraft(page: Page): Promise<void> {
  await page.waitForLoadState()
  await page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '')
  })
  await lookAt(page, 'draft-unfolded')
  await lookAtSwapByHand(page)
  await page.getByLabel('Sent on').fill('2026-03-11')
  await page.getByRole('button', { name: 'Mark as sent' }).click()
  await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
  await lookAt(page, 'draft-mistake')
  await page.getByLabel('Sent on').fill('2026-03-10')
  await page.getByRole('button', { name: 'Mark as sent' }).click()
  await page.getByText('Noted.').waitFor()
  await lookAt(page, 'draft-sent')
}

/** The article's lines are gone from the text, so nothing can be swapped there. */
async function lookAtSwapByHand(page: Page): Promise<void> {
  await page.getByLabel('Text', { exact: true }).fill('All in my own words.')
  await page.getByText('Swap it').first().click()
  await page.getByRole('button', { name: 'Use it instead of 1' }).first().click()
  await page.getByRole('link', { name: 'Back to the draft' }).waitFor()
  await lookAt(page, 'swap-by-hand')
  await page.getByRole('link', { name: 'Back to the draft' }).click()
}

type Ids = { digestId: string; applicationId: string }

async function waitForStates({
  db,
}: TestStack): Promise<Record<'ready' | 'thin' | 'preparing', Ids>> {
  return await waitFor('a digest in each state', async () => {
    const digests = await db
      .selectFrom('digest')
      .innerJoin('application', 'application.id', 'digest.application_id')
      .select([
        'digest.state',
        'digest.public_id as digestId',
        'application.public_id as applicationId',
      ])
      .execute()
    const [ready, thin, preparing] = (['ready', 'thin', 'preparing'] as const).map((wanted) =>
      digests.find(({ state }) => state === wanted),
    )
    return ready && thin && preparing && { ready, thin, preparing }
  })
}
