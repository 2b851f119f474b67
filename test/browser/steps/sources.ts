import type { Locator, Page } from 'playwright-core'
import { waitFor } from '../../support/wait-for.ts'

export function sourceRow(page: Page, title: string): Locator {
  return page.getByRole('listitem').filter({ hasText: title })
}

/** Has addresses looked at, and waits until each of them is settled. */
export async function lookAtAddresses(page: Page, ...addresses: string[]): Promise<void> {
  await page.goto('/sources/add')
  await page.getByLabel('Addresses, one a line').fill(addresses.join('\n'))
  await page.getByRole('button', { name: 'Look at them' }).click()
  await waitUntilSettled(page)
}

/** The page asks for the rows by itself. */
export async function waitUntilSettled(page: Page): Promise<void> {
  await page.locator('.additions').waitFor()
  await waitFor('the addresses to be settled', async () => {
    const text = (await page.locator('main').textContent()) ?? ''
    return /Looking…|Adding…|in the works/.test(text) ? undefined : true
  })
}
