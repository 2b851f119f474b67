import type { Page } from 'playwright-core'

const MAX_STEPS = 60

/** Presses Tab once and says where the focus is now, by the words that a person sees. */
export async function pressTab(page: Page): Promise<string> {
  await page.keyboard.press('Tab')
  const { name, isSeen } = await page.evaluate(describeFocus)
  if (!isSeen) throw new Error(`the focus is on "${name}", and nobody can see it`)
  return name
}

/** Presses Tab until the focus is there. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = []
  while (passed.length < MAX_STEPS) {
    const here = await pressTab(page)
    if (here === name) return
    passed.push(here)
  }
  throw new Error(`Tab never comes to "${name}", but to: ${passed.join(', ')}`)
}

/** Runs in the page. */
function describeFocus(): { name: string; isSeen: boolean } {
  const element = document.activeElement
  if (!(element instanceof HTMLElement)) return { name: 'nothing', isSeen: false }
  const label = 'labels' in element ? document.querySelector(`label[for="${element.id}"]`) : null
  const name = (label ?? element).textContent?.trim().replace(/\s+/g, ' ') ?? ''
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const { top, bottom, left, right } = element.getBoundingClientRect()
  const isOnScreen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
  const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  // At the calendar button inside it the browser draws the ring.
  const isInDate = element.matches('input[type=date]:not(:focus-visible)')
  const isMarked = isInDate || (hasRing && element.matches(':focus-visible'))
  return { name, isSeen: isOnScreen && isMarked }
}
