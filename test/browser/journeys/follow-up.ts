import { equal, match, notEqual } from 'node:assert/strict'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import type { Db } from '../../../src/store/database/database.ts'
import type { Journey } from '../journey.ts'
import { lookAt } from '../looks/look.ts'
import { addSam, NOW } from '../steps/sample.ts'
import { visitSignedIn } from '../steps/sign-in.ts'
import { DESKTOP, PHONE } from '../visitors.ts'

const DAY_MS = 86_400_000
const CALL_DAY = new Date(NOW.getTime() + 28 * DAY_MS)

export const FOLLOW_UP_JOURNEYS: readonly Journey[] = [
  {
    name: 'right after the interview Today asks how it was, and the answers are there afterwards',
    now: NOW,
    prepare: async (db) => {
      await addSam(db)
      await db.updateTable('application').set({ interviewed_on: '2026-03-10' }).execute()
    },
    run: async (stage) => {
      const page = await visitSignedIn(stage, SAMPLE_EMAIL, { ...PHONE, now: NOW })
      await page.getByRole('link', { name: 'Note it down for Example Energy' }).click()
      await lookAt(page, 'debrief')
      await page.getByLabel('What did you talk about?').fill('Battery storage\nGrid software')
      await page
        .getByLabel('Who was there?')
        .fill('Jonas Berg, Head of Planning, jonas@energy.example\nLi Na')
      await page.getByLabel('What would you answer better?').fill('I have led teams of twelve.')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.getByText('Noted. The thank-you mail takes it up.').waitFor()
      await page.getByRole('link', { name: 'Change the people' }).click()
      await page.getByText('Head of Planning').waitFor()
      await lookAt(page, 'people')
      await page.goto('/today')
      equal(await page.getByText('How was the interview').count(), 0)
    },
  },
  {
    name: 'a call that is logged moves the next step',
    now: CALL_DAY,
    prepare: async (db) => {
      await addSam(db)
      await addCall(db)
    },
    run: async (stage) => {
      const page = await visitSignedIn(stage, SAMPLE_EMAIL, { ...DESKTOP, now: CALL_DAY })
      const before = await nextDueAt(stage.stack.db)
      await page.goto(`/digests/${await callId(stage.stack.db)}`)
      const number = page.getByRole('link', { name: 'Call +44 20 7946 0018' })
      equal(await number.getAttribute('href'), 'tel:+442079460018')
      await lookAt(page, 'call')
      await page.getByLabel('The call').selectOption('We spoke')
      await page.getByLabel('What they said').selectOption('They named a day')
      await page.getByLabel('The day that they named').fill('2026-04-24')
      await page.getByLabel('Your note').fill('The board meets on the 22nd.')
      await page.getByRole('button', { name: 'Note it' }).click()
      await page.getByText('Noted. What comes next counts from this call.').waitFor()
      await lookAt(page, 'call-logged')
      notEqual(await nextDueAt(stage.stack.db), before)
      await page.getByRole('link', { name: 'Example Energy' }).click()
      match((await page.locator('main').textContent()) ?? '', /24 Apr/)
    },
  },
]

/** The first call is due: its card waits. */
async function addCall(db: Db): Promise<void> {
  const application = await db
    .updateTable('application')
    .set({ interviewer_phone: '+44 20 7946 0018', interviewer_time_zone: 'Europe/London' })
    .returning(['id', 'account_id'])
    .executeTakeFirstOrThrow()
  const prepared = { account_id: application.account_id, application_id: application.id }
  const { id } = await db
    .insertInto('digest')
    .values({
      ...prepared,
      kind: 'first-call',
      period: 'due:first-call',
      state: 'ready',
      subject: 'Call Dana at Example Energy',
      body: 'The script.',
      created_at: CALL_DAY,
      prepared_at: CALL_DAY,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('step')
    .values({ ...prepared, digest_id: id, kind: 'first-call', event: 'prepared', at: CALL_DAY })
    .execute()
}

async function callId(db: Db): Promise<string> {
  const { id } = await db
    .selectFrom('digest')
    .select('public_id as id')
    .where('kind', '=', 'first-call')
    .executeTakeFirstOrThrow()
  return id
}

async function nextDueAt(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom('application')
    .select('next_digest_at as at')
    .executeTakeFirstOrThrow()
  return row.at?.toISOString()
}
