import type { Page } from 'playwright-core'
import type { Draft } from '../../../src/core/draft/draft.ts'
import type { Db } from '../../../src/store/database/database.ts'

/** The newest draft as it is saved. */
export async function readDraft(db: Db): Promise<Draft> {
  return await db
    .selectFrom('digest')
    .innerJoin('application', 'application.id', 'digest.application_id')
    .select(['application.interviewer_email as to', 'digest.subject', 'digest.body'])
    .where('digest.body', '<>', '')
    .orderBy('digest.id', 'desc')
    .executeTakeFirstOrThrow()
}

export async function openDraft(page: Page): Promise<void> {
  await page.goto('/today')
  await page.getByRole('link', { name: 'Open the digest' }).first().click()
  await page.getByLabel('Text', { exact: true }).waitFor()
}

/** Types a paragraph before the farewell. */
export async function addToText(page: Page, paragraph: string): Promise<void> {
  const field = page.getByLabel('Text', { exact: true })
  const text = await field.inputValue()
  await field.fill(text.replace('Best wishes,', `${paragraph}\n\nBest wishes,`))
}

export async function saveChanges(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save changes' }).click()
  await page.locator('p.notice', { hasText: 'Saved.' }).waitFor()
}

/** Of the articles that are chosen, in their order. */
export async function articleLinks(page: Page): Promise<string[]> {
  await page.waitForLoadState()
  const links = page.locator('#articles > ol > li > h3').getByRole('link')
  return await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
}
