import type { Locator, Page } from 'playwright-core'

/** The browser moves the focus a moment after the page is there. */
export async function waitForFocus(page: Page, id: string): Promise<void> {
  await page.locator(`[id="${id}"]:focus`).waitFor()
}

/** What a screen reader says after the name of a field. */
export async function descriptionOf(field: Locator): Promise<string> {
  return await field.evaluate((element) => {
    const notes = (element.getAttribute('aria-describedby') ?? '').split(' ')
    return notes.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
  })
}
