import { readdir, readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { checkAccessibility, checkContrast } from '../accessibility.ts'
import { saveScreenshot } from '../visitors.ts'
import { checkWidth } from './look.ts'

const GOLDEN = new URL('../../golden/', import.meta.url)
/** A phone, and the column that a mail program on a desk leaves beside its lists. */
const WIDTHS = [360, 600] as const
const COLOURS = ['light', 'dark'] as const

/** Every kind of mail, as the golden files have it, in each width and colour: it fits, axe is content, a picture is kept. */
export async function lookAtGoldenMails(page: Page): Promise<void> {
  const files = (await readdir(GOLDEN)).filter((name) => name.endsWith('.html'))
  for (const file of files.toSorted()) {
    await page.setContent(await readFile(new URL(file, GOLDEN), 'utf8'))
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      for (const colorScheme of COLOURS) {
        await page.emulateMedia({ colorScheme })
        const name = `mail-${file.replace('.html', '')}-${width}-${colorScheme}`
        await checkWidth(page, name)
        await saveScreenshot(page, name)
      }
    }
    // It stands in dark colours now.
    await checkContrast(page)
    await page.emulateMedia({ colorScheme: 'light' })
    await checkAccessibility(page, 'mail')
  }
}
