import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

// A mail is no page of its own: landmarks are the mail program's.
const MAIL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** Throws with what axe finds on the page as it stands. Needs a visitor with script. */
export async function checkAccessibility(
  page: Page,
  kind: 'page' | 'mail' = 'page',
): Promise<void> {
  const axe = await openAxe(page)
  await check(page, kind === 'page' ? axe : axe.withTags(MAIL_RULES))
}

/** In other colours nothing else can be wrong. */
export async function checkContrast(page: Page): Promise<void> {
  const axe = await openAxe(page)
  await check(page, axe.withRules('color-contrast'))
}

async function openAxe(page: Page): Promise<AxeBuilder> {
  await emptySandboxes(page)
  // In one go, twice as fast: there is nothing in frames to be put together.
  return new AxeBuilder({ page }).setLegacyMode(true)
}

async function check(page: Page, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze()
  if (violations.length === 0) return
  const found = violations.map(({ id, help, nodes }) => {
    const places = nodes.map((node) => node.html).join('\n    ')
    return `  ${id}: ${help}\n    ${places}`
  })
  throw new Error(`axe finds on ${page.url()}\n${found.join('\n')}`)
}

/** Axe waits forever for a frame that may run no script. The mail in it is looked at by itself. */
async function emptySandboxes(page: Page): Promise<void> {
  const frames = page.locator('iframe[sandbox]')
  await frames.evaluateAll((found) => {
    for (const frame of found) {
      frame.removeAttribute('sandbox')
      frame.setAttribute('src', 'about:blank')
    }
  })
}
