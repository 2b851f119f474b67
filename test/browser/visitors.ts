import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import playwright, { type Browser, type Page } from 'playwright-core'

export type VisitorOptions = {
  screen: 'phone' | 'desktop'
  colours: 'light' | 'dark'
  isScripted: boolean
}

export const DESKTOP: VisitorOptions = { screen: 'desktop', colours: 'light', isScripted: true }
export const PHONE: VisitorOptions = { screen: 'phone', colours: 'dark', isScripted: true }
export const WITHOUT_SCRIPT: VisitorOptions = { ...PHONE, isScripted: false }

export const SCREENS = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 900 },
} as const

const RESULTS = 'test-results'

/** Without the package's own arguments: they switch off the same-origin rules that the journeys rely on. */
export async function launchBrowser(): Promise<Browser> {
  return await playwright.chromium.launch({ executablePath: await chromium.executablePath() })
}

/** A browser of their own for each visitor: no cookie is shared. */
export async function openVisitor(
  browser: Browser,
  baseURL: string,
  { screen, colours, isScripted }: VisitorOptions,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    viewport: SCREENS[screen],
    colorScheme: colours,
    javaScriptEnabled: isScripted,
    // A picture in the middle of a transition shows two pages at once.
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  })
  return await context.newPage()
}

export async function saveScreenshot(page: Page, name: string): Promise<void> {
  await mkdir(RESULTS, { recursive: true })
  await page.waitForLoadState('load')
  await page.screenshot({ path: join(RESULTS, `${name}.png`), fullPage: true })
}
