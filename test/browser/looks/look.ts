import { ok } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { checkAccessibility, checkContrast } from '../accessibility.ts'
import { SCREENS, saveScreenshot } from '../visitors.ts'

/** On a phone and on a desk, in light and dark: everything fits, axe has nothing to say, and a picture is kept. */
export async function lookAt(
  page: Page,
  name: string,
  kind: 'page' | 'mail' = 'page',
): Promise<void> {
  await turnTo(page, 'desktop', 'light')
  await saveScreenshot(page, `${name}-desktop-light`)
  await turnTo(page, 'phone', 'dark')
  await saveScreenshot(page, `${name}-phone-dark`)
  await checkWidth(page, name)
  await turnTo(page, 'phone', 'light')
  await checkWidth(page, name)
  await turnTo(page, 'phone', 'dark')
  // After the pictures, because it empties frames.
  await checkAccessibility(page, kind)
  await turnTo(page, 'desktop', 'light')
  await checkContrast(page)
}

async function turnTo(
  page: Page,
  screen: 'phone' | 'desktop',
  colorScheme: 'light' | 'dark',
): Promise<void> {
  await page.setViewportSize(SCREENS[screen])
  await page.emulateMedia({ colorScheme })
}

export async function checkWidth(page: Page, name: string): Promise<void> {
  const { inner, outer } = await page.evaluate(() => ({
    inner: document.documentElement.scrollWidth,
    outer: document.documentElement.clientWidth,
  }))
  ok(inner <= outer, `${name} is ${inner} pixels wide on a screen of ${outer}`)
}

/** Goes there first: pages by the names of their pictures. */
export async function visitAndLook(
  page: Page,
  pages: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path)
    await lookAt(page, name)
  }
}
