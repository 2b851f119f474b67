import { equal, match } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import { addApplication } from '../../support/make.ts'
import type { Journey } from '../journey.ts'
import { addSam, NOW, ZONE } from '../steps/sample.ts'
import { visitSignedIn } from '../steps/sign-in.ts'
import { DESKTOP, saveScreenshot, WITHOUT_SCRIPT } from '../visitors.ts'

const BANK = { employer: 'Sample Bank', sectorId: 'banking', role: 'Risk Analyst', topics: [] }

export const PREPARE_JOURNEYS: readonly Journey[] = [
  {
    name: '“Prepare a digest now” shows its progress and ends in one draft, with and without script',
    now: NOW,
    prepare: async (db) => {
      const sam = await addSam(db)
      await addApplication(db, { ...sam, timeZone: ZONE }, BANK)
    },
    run: async (stage) => {
      const scripted = await visitSignedIn(stage, SAMPLE_EMAIL, { ...DESKTOP, now: NOW })
      await pressPrepare(scripted, 'Example Energy')
      await scripted.getByRole('heading', { name: 'Ready for Dana at Example Energy' }).waitFor()
      const plain = await visitSignedIn(stage, SAMPLE_EMAIL, { ...WITHOUT_SCRIPT, now: NOW })
      await pressPrepare(plain, 'Sample Bank')
      await plain.getByRole('heading', { name: 'Ready for Dana at Sample Bank' }).waitFor()
      const digests = await stage.stack.db.selectFrom('digest').select('id').execute()
      equal(digests.length, 2, 'one for each application')
    },
  },
]

/** Twice, as people do. */
async function pressPrepare(page: Page, employer: string): Promise<void> {
  await page.getByRole('button', { name: `Prepare a digest now for ${employer}` }).dblclick()
  await page.getByRole('heading', { name: `Preparing a digest for ${employer}` }).waitFor()
  const progress = page.getByRole('status')
  match((await progress.textContent()) ?? '', /\d of \d feeds read/)
  await saveScreenshot(page, `progress-${page.viewportSize()?.width}`)
  await page.waitForLoadState()
  equal(await page.getByRole('link', { name: 'Refresh' }).count(), 1)
}
