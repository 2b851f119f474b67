import { equal, match, ok } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Db } from '../../../src/store/database/database.ts'
import type { Journey, Stage } from '../journey.ts'
import { lookAt } from '../looks/look.ts'
import { waitForMail } from '../steps/mails.ts'
import { NOW, ZONE } from '../steps/sample.ts'
import { visitSignedIn } from '../steps/sign-in.ts'
import { DESKTOP } from '../visitors.ts'

const ROBIN = 'robin@hiring.example'
// The working day on which María was promised an answer, in the morning there.
const PROMISED_DAY = new Date('2026-03-20T08:30:00Z')
const PASTED = [
  'Name\tEmail\tInterview\tPromised',
  'María Fernández\tmaria@example.net\t2026-03-09\t2026-03-20',
  'Tom Becker\ttom@example.net\t2026-03-09\t27 Mar 2026',
  'Kim Lee\tkim@example.net\tlast Monday',
].join('\n')

export const HIRING_JOURNEYS: readonly Journey[] = [
  {
    name: 'Robin pastes a shortlist, skips a wrong row, and an update is due on the promised day',
    now: NOW,
    prepare: addRobin,
    run: async (stage) => {
      const page = await visitSignedIn(stage, ROBIN, { ...DESKTOP, now: NOW })
      await pasteShortlist(page)
      await lookAt(page, 'hiring-today')
      await answerTom(page)
      await waitForUpdate(stage)
      const later = await visitSignedIn(stage, ROBIN, { ...DESKTOP, now: PROMISED_DAY })
      await sendUpdate(later)
    },
  },
]

async function addRobin(db: Db): Promise<void> {
  await db
    .insertInto('account')
    .values({
      email: ROBIN,
      name: 'Robin Okafor',
      time_zone: ZONE,
      confirmed_at: NOW,
      created_at: NOW,
    })
    .execute()
}

async function pasteShortlist(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Are you hiring?' }).click()
  await lookAt(page, 'hiring-form')
  await page.getByLabel('Your organisation').fill('Example Energy')
  await page.getByLabel('Role').fill('Grid planner')
  await page.getByText('Paste them from a table').click()
  await page.getByLabel('One candidate a line').fill(PASTED)
  await page.getByRole('button', { name: 'Show them as rows' }).click()
  equal(await page.getByLabel('Full name').nth(2).inputValue(), 'Kim Lee')
  await page.getByRole('button', { name: 'Add to the shortlist with 3' }).click()
  await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
  await lookAt(page, 'hiring-form-mistake')
  await page.getByRole('button', { name: 'Add 2, skip 1' }).click()
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
  equal(await page.getByText('Kim Lee').count(), 0)
}

/** One tap, and the answer is there. */
async function answerTom(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Tom Becker', exact: true }).click()
  await lookAt(page, 'hiring-candidate')
  await page.getByRole('button', { name: 'They wrote to me' }).click()
  const text = page.getByLabel('Text', { exact: true })
  await text.waitFor()
  match(await text.inputValue(), /get back to you by Friday 27 March/)
  await lookAt(page, 'hiring-answer')
}

async function waitForUpdate({ stack }: Stage): Promise<void> {
  await stack.travelTo(PROMISED_DAY)
  await stack.tick()
  const mail = await waitForMail(stack, ROBIN, /update to María/)
  ok(mail !== undefined)
}

async function sendUpdate(page: Page): Promise<void> {
  await page.getByText('They expect to hear from you by').first().waitFor()
  await page.getByRole('link', { name: 'Open the update for María Fernández' }).click()
  await page.getByRole('button', { name: 'Mark as sent' }).click()
  await page.getByText('Noted.').waitFor()
  await page.goto('/today')
  await lookAt(page, 'hiring-today-later')
  await page.getByRole('link', { name: 'María Fernández', exact: true }).click()
  await page.getByText('You named a day: Mon 30 Mar').waitFor()
}
