import { equal, match } from 'node:assert/strict'
import { addSampleAccount } from '../../../dev/sample-account.ts'
import { addAskedDigest } from '../../../src/store/prepare-digest.ts'
import { waitFor } from '../../support/wait-for.ts'
import { checkAccessibility } from '../accessibility.ts'
import type { Journey } from '../journey.ts'
import { DESKTOP, PHONE, saveScreenshot, WITHOUT_SCRIPT } from '../visitors.ts'

const NOW = new Date('2026-03-10T09:00:00Z')

export const STACK_JOURNEYS: readonly Journey[] = [
  {
    name: 'the stack starts and shows its first page',
    now: NOW,
    prepare: async () => undefined,
    run: async ({ visit }) => {
      for (const options of [DESKTOP, PHONE, WITHOUT_SCRIPT]) {
        const page = await visit(options)
        const health = await page.goto('/health')
        equal(health?.status(), 200)
        const first = await page.goto('/')
        equal(first?.status(), 200)
        if (options.isScripted) await checkAccessibility(page)
        await saveScreenshot(page, `first-page-${options.screen}-${options.colours}`)
      }
    },
  },
  {
    name: 'a tick brings the sample application’s draft into the mailbox',
    now: NOW,
    prepare: async (db) => {
      const account = await addSampleAccount(db, { timeZone: 'Europe/Berlin', at: NOW })
      await addAskedDigest(db, { ...account, formId: 'journey', now: NOW })
    },
    run: async ({ stack, visit }) => {
      await stack.tick()
      const mail = await waitFor('the control mail', () =>
        stack.db.selectFrom('mailbox_message').selectAll().executeTakeFirst(),
      )
      match(mail.subject, /Example Energy/)
      const page = await visit(DESKTOP)
      await page.goto('/mailbox')
      await page.getByRole('link', { name: mail.subject }).click()
      await saveScreenshot(page, 'control-mail')
    },
  },
]
