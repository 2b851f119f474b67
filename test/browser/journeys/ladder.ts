import { deepEqual } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import type { DraftKind } from '../../../src/core/ladder/step.ts'
import { addApplications } from '../../../src/store/application/applications.ts'
import type { Db } from '../../../src/store/database/database.ts'
import { makeEntry } from '../../support/make.ts'
import { waitFor } from '../../support/wait-for.ts'
import type { Journey, Stage } from '../journey.ts'
import { lookAt } from '../looks/look.ts'
import { waitForMail } from '../steps/mails.ts'
import { addSam, NOW, ZONE } from '../steps/sample.ts'
import { visitSignedIn } from '../steps/sign-in.ts'
import { DESKTOP } from '../visitors.ts'

const EVENING = new Date('2026-03-10T17:30:00Z')
const FRIDAY_MORNING = new Date('2026-03-13T06:30:00Z')
const MONDAY_MORNING = new Date('2026-03-16T06:30:00Z')

export const LADDER_JOURNEYS: readonly Journey[] = [
  {
    name: 'an interview today brings a thank-you draft tonight',
    now: NOW,
    prepare: beginToday,
    run: async (stage) => {
      const page = await visitSignedIn(stage, SAMPLE_EMAIL, { ...DESKTOP, now: NOW })
      await page.getByText('Next: the thank-you mail, Tue 10 Mar, 18:00, today.').waitFor()
      await tickAt(stage, EVENING)
      await waitForMail(stage.stack, SAMPLE_EMAIL, /thank/i)
      await page.goto('/today')
      await page.getByText('Thank-you mail ready').waitFor()
      await lookAt(page, 'ladder-today')
      await page.getByRole('link', { name: 'Open the thank-you mail' }).click()
      await page.getByRole('button', { name: 'Mark as sent' }).click()
      await page.getByText('Noted.').waitFor()
      await openApplication(page)
      await lookAt(page, 'ladder-timeline')
      deepEqual(await readTimeline(page), [
        'Tue 10 Mar 2026 Final interview',
        'Tue 10 Mar You sent the thank-you mail',
        'Tue 10 Mar Today',
        'Tue 17 Mar, 07:30, in 7 days The second mail',
        'Tue 24 Mar, 07:30, in 14 days The digest',
        'Tue 31 Mar, 07:30, in 21 days The first call',
        'Fri 10 Apr, 07:30, in 31 days The second call',
      ])
    },
  },
  {
    name: 'a promised date brings the second mail on the working day after it',
    now: NOW,
    prepare: beginToday,
    run: async (stage) => {
      const page = await visitSignedIn(stage, SAMPLE_EMAIL, { ...DESKTOP, now: NOW })
      await openApplication(page)
      await page.getByText('They wrote, or named a day').click()
      await page.getByLabel('The day by which you will hear from them').fill('2026-03-13')
      await page.getByRole('button', { name: 'Only note the day' }).click()
      await page.getByText('Mon 16 Mar, 07:30, in 6 days').first().waitFor()
      await lookAt(page, 'ladder-promised')
      await tickAt(stage, FRIDAY_MORNING)
      await waitForMail(stage.stack, SAMPLE_EMAIL, /thank/i)
      await tickAt(stage, MONDAY_MORNING)
      await waitForDraft(stage, 'second-mail')
      await page.goto('/today')
      await page.getByText('Second mail ready').waitFor()
      const drafts = await stage.stack.db
        .selectFrom('digest')
        .select(['kind', 'state'])
        .orderBy('id')
        .execute()
      // It was never sent, and now it is too late for it.
      deepEqual(drafts, [
        { kind: 'thank-you', state: 'replaced' },
        { kind: 'second-mail', state: 'ready' },
      ])
      await openApplication(page)
      await page.getByText('There is an outcome').click()
      await page.getByRole('button', { name: 'A rejection' }).click()
      await page.getByRole('button', { name: 'Write one last mail' }).click()
      await page.getByRole('heading', { name: /Ready for/ }).waitFor()
    },
  },
]

/** Sam had the final interview this morning. */
async function beginToday(db: Db): Promise<void> {
  const { accountId } = await addSam(db)
  await db.deleteFrom('application').execute()
  const applications = [makeEntry({ interviewedOn: '2026-03-10' })]
  await addApplications(db, { accountId, timeZone: ZONE }, { applications }, NOW)
}

async function tickAt({ stack }: Stage, moment: Date): Promise<void> {
  await stack.travelTo(moment)
  await stack.tick()
}

async function waitForDraft({ stack }: Stage, kind: DraftKind): Promise<void> {
  await waitFor(`a draft of the kind ${kind}`, async () =>
    stack.db
      .selectFrom('digest')
      .select('id')
      .where('kind', '=', kind)
      .where('state', '=', 'ready')
      .executeTakeFirst(),
  )
}

async function openApplication(page: Page): Promise<void> {
  await page.goto('/today')
  await page.getByRole('heading', { level: 3 }).getByRole('link').first().click()
  await page.getByRole('heading', { name: 'Timeline' }).waitFor()
}

/** Day and name of each entry, without what stands below it. */
async function readTimeline(page: Page): Promise<string[]> {
  await page.waitForLoadState()
  const entries = page.locator('.timeline li')
  return await entries.evaluateAll((items) =>
    items.map((item) => {
      for (const extra of item.querySelectorAll('.tag, .hint')) extra.remove()
      return (item.textContent ?? '').replace(/\s+/g, ' ').trim()
    }),
  )
}
