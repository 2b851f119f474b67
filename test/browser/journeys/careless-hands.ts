import { equal } from 'node:assert/strict'
import { addAccount, addApplication } from '../../support/make.ts'
import type { Journey } from '../journey.ts'
import { NOW, ZONE } from '../steps/sample.ts'
import { visitSignedIn } from '../steps/sign-in.ts'
import { DESKTOP, PHONE } from '../visitors.ts'

const ALEX = 'alex@example.com'

export const CARELESS_HANDS_JOURNEYS: readonly Journey[] = [
  {
    name: 'a double click presses the first button alone, whatever stands there by the second click',
    now: NOW,
    prepare: async (db) => {
      const account = await addAccount(db, { email: ALEX, timeZone: ZONE })
      await addApplication(db, account, { interviewedOn: '2026-03-10' })
    },
    run: async (stage) => {
      const page = await visitSignedIn(stage, ALEX, { ...PHONE, now: NOW })
      await page.getByRole('heading').getByRole('link', { name: 'Example Energy' }).click()
      await page.waitForURL(/applications/)
      // The label of the first becomes shorter, and its neighbour moves under the pointer.
      await page.evaluate(() => {
        const buttons = [...document.querySelectorAll('button')]
        const press = (words: string) =>
          buttons.find(({ textContent }) => textContent?.includes(words))?.click()
        press('Write the thank-you mail now')
        press('Pause')
      })
      await page.waitForURL(/digests/)
      const { status } = await stage.stack.db
        .selectFrom('application')
        .select('status')
        .executeTakeFirstOrThrow()
      equal(status, 'active')
    },
  },
  {
    name: 'the form begins with the time zone of the browser, and keeps the one that was chosen',
    now: NOW,
    prepare: async () => undefined,
    run: async ({ visit }) => {
      const page = await visit(DESKTOP)
      for (const path of ['/', '/hiring']) {
        await page.goto(path)
        equal(await page.getByLabel('Your time zone').inputValue(), 'Europe/Berlin')
      }
      await page.getByLabel('Your time zone').selectOption({ value: 'Asia/Tokyo' })
      await page.getByRole('button', { name: 'Add another candidate' }).click()
      await page.getByRole('heading', { name: 'Candidate 2' }).waitFor()
      equal(await page.getByLabel('Your time zone').inputValue(), 'Asia/Tokyo')
    },
  },
]
