import type { Locator, Page } from 'playwright-core'

export function sourceRow(page: Page, title: string): Locator {
  return page.getByRole('listitem').filter({ hasText: title })
}

/** The form is folded away until it is needed. */
export async function addSource(page: Page, address: string): Promise<void> {
  const field = page.getByLabel('Address of the feed')
  if (!(await field.isVisible())) await page.getByText('Add a source').click()
  await field.fill(address)
  await page.getByRole('button', { name: 'Add it' }).click()
}
