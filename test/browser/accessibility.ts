import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Throws with what axe finds on the page as it stands. Needs a visitor with script. */
export async function checkAccessibility(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  if (violations.length === 0) return
  const found = violations.map(({ id, help, nodes }) => {
    const places = nodes.map((node) => node.html).join('\n    ')
    return `  ${id}: ${help}\n    ${places}`
  })
  throw new Error(`axe finds on ${page.url()}\n${found.join('\n')}`)
}
