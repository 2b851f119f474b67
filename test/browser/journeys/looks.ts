import type { Db } from '../../../src/store/database/database.ts'
import { addAskedDigest } from '../../../src/store/digest/prepare-digest.ts'
import { addLearnedVersion } from '../../support/learned-version.ts'
import { addAccount, addApplication } from '../../support/make.ts'
import type { Journey, Stage } from '../journey.ts'
import { lookAtFrontPages } from '../looks/front-pages.ts'
import { lookAt, visitAndLook } from '../looks/look.ts'
import { lookAtMails } from '../looks/mails.ts'
import { lookAtOwnPages } from '../looks/own-pages.ts'
import { addSam, NOW, ZONE } from '../steps/sample.ts'
import { visitSignedIn } from '../steps/sign-in.ts'
import { DESKTOP } from '../visitors.ts'

const OPERATOR = 'operator@example.com'
const WORDS = {
  driller: { weight: 1.5, articles: 31, sources: 9, days: 17 },
  tanker: { weight: 1.1, articles: 44, sources: 12, days: 25 },
  refiner: { weight: 0.8, articles: 12, sources: 5, days: 8 },
}
const FARM = { employer: 'Model Farm', sectorId: 'agriculture', role: 'Field Manager' }
const BANK = { employer: 'Sample Bank', sectorId: 'banking', role: 'Risk Analyst' }

export const LOOKS_JOURNEYS: readonly Journey[] = [
  {
    name: 'every page fits a phone, in light and dark, and axe finds nothing on it',
    now: NOW,
    prepare: async (db) => {
      const { accountId, applicationId } = await addSam(db)
      const farm = await addApplication(db, { accountId, timeZone: ZONE }, FARM)
      await askFor(db, [applicationId, farm.id])
      const { refiner: _, ...fewer } = WORDS
      for (const [index, words] of [fewer, WORDS].entries()) {
        const sectors = { 'oil-gas-mining': { articles: 412, words } }
        await addLearnedVersion(db, 1 + index, { sectors })
      }
      await addLearnedVersion(db, 3, { reason: 'It learned from 20 articles; 1000 are the least.' })
      await addAccount(db, { email: OPERATOR, name: 'Otto Operator' })
    },
    run: async (stage) => {
      await stage.stack.tick()
      await lookAtFrontPages(stage)
      await lookAtMails(stage)
      await beginThird(stage)
      await lookAtOwnPages(stage)
      const operator = await visitSignedIn(stage, OPERATOR, { ...DESKTOP, now: NOW })
      await visitAndLook(operator, {
        'today-empty': '/today',
        runs: '/runs',
        'learned-words': '/learned-words',
        'learned-version': '/learned-words/2',
        'learned-sector': '/learned-words/2?sector=oil-gas-mining',
      })
      await operator.goto('/learned-words')
      await operator.getByRole('button', { name: 'Back to the terms alone' }).click()
      await operator.waitForURL(/done=/)
      await lookAt(operator, 'learned-words-reset')
    },
  },
]

async function askFor(db: Db, applicationIds: readonly number[]): Promise<void> {
  for (const applicationId of applicationIds) {
    await addAskedDigest(db, { applicationId, formId: `looks-${applicationId}`, now: NOW })
  }
}

/** After the tick and without a message in the queue: it stays in preparation. */
async function beginThird({ stack }: Stage): Promise<void> {
  const { db } = stack
  const { account_id: accountId } = await db
    .selectFrom('digest')
    .select('account_id')
    .executeTakeFirstOrThrow()
  const bank = await addApplication(db, { accountId, timeZone: ZONE }, BANK)
  await askFor(db, [bank.id])
}
