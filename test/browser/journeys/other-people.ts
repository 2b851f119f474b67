import { deepEqual, equal } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import { addAccount } from '../../support/make.ts'
import { snapshot } from '../../support/snapshot.ts'
import type { Journey, Stage } from '../journey.ts'
import { openMail, pressInMail, waitForMail } from '../steps/mails.ts'
import { addSamAskingForDigest, NOW } from '../steps/sample.ts'
import { visitSignedIn } from '../steps/sign-in.ts'
import { DESKTOP, PHONE } from '../visitors.ts'

const ALEX = 'alex@example.com'
const DIGEST_ACTIONS = ['text', 'swap', 'sent', 'skip', 'resend-mail'] as const
const APPLICATION_ACTIONS = ['status', 'digests'] as const

export const OTHER_PEOPLE_JOURNEYS: readonly Journey[] = [
  {
    name: 'another person’s browser gets nothing, and a used review link turns it away',
    now: NOW,
    prepare: async (db) => {
      await addSamAskingForDigest(db)
      await addAccount(db, { email: ALEX, name: 'Alex Kim' })
    },
    run: async (stage) => {
      await stage.stack.tick()
      await waitForMail(stage.stack, SAMPLE_EMAIL, /Example Energy/)
      await tryEverythingOfSams(stage)
      await useReviewLinkTwice(stage)
    },
  },
]

async function tryEverythingOfSams(stage: Stage): Promise<void> {
  const { stack } = stage
  const alex = await visitSignedIn(stage, ALEX, { ...DESKTOP, now: NOW })
  const { digest, application } = await findPaths(stage)
  const before = await snapshot(stack.db)
  for (const path of [digest, `${digest}/draft.eml`, application]) {
    equal((await alex.request.get(path)).status(), 404, path)
  }
  const actions = [
    ...DIGEST_ACTIONS.map((action) => `${digest}/${action}`),
    ...APPLICATION_ACTIONS.map((action) => `${application}/${action}`),
    application,
  ]
  for (const path of actions) {
    const headers = { origin: stack.url }
    equal((await alex.request.post(path, { headers, form: {} })).status(), 404, path)
  }
  deepEqual(await snapshot(stack.db), before)
}

async function findPaths({ stack }: Stage): Promise<{ digest: string; application: string }> {
  const found = await stack.db
    .selectFrom('digest')
    .innerJoin('application', 'application.id', 'digest.application_id')
    .select(['digest.public_id as digestId', 'application.public_id as applicationId'])
    .executeTakeFirstOrThrow()
  return {
    digest: `/digests/${found.digestId}`,
    application: `/applications/${found.applicationId}`,
  }
}

/** Two browsers open the link; Sam presses the button first. */
async function useReviewLinkTwice({ stack, visit }: Stage): Promise<void> {
  const mail = await waitForMail(stack, SAMPLE_EMAIL, /Example Energy/)
  const [sam, other] = [await visit(PHONE), await visit(DESKTOP)]
  for (const page of [sam, other]) {
    await openMail(page, mail)
    await pressInMail(page, 'Review and change')
    await page.getByRole('button', { name: 'Open the draft' }).waitFor()
  }
  await sam.getByRole('button', { name: 'Open the draft' }).click()
  await sam.getByRole('heading', { name: 'Ready for Dana at Example Energy' }).waitFor()
  await other.getByRole('button', { name: 'Open the draft' }).click()
  await other.getByRole('heading', { name: 'This link is over' }).waitFor()
  const draft = sam.url()
  await seesOneDraftOnly(sam)
  await sam.goto(draft)
  await sam.getByRole('button', { name: 'Mark as sent' }).click()
  await sam.getByRole('heading', { name: 'Sent to Dana at Example Energy' }).waitFor()
}

/** Nothing of what the candidate noted, and no other page. */
async function seesOneDraftOnly(page: Page): Promise<void> {
  await page.waitForLoadState()
  equal(await page.getByText('Your notes').count(), 0)
  equal(await page.getByText('Held back').count(), 0)
  for (const path of ['/today', '/sources', '/account']) {
    await page.goto(path)
    await page.getByRole('heading', { name: 'Sign in by mail' }).waitFor()
  }
}
