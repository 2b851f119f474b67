import { deepEqual, equal, match } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { checkAccessibility } from '../accessibility.ts'
import type { Journey, Stage } from '../journey.ts'
import { openMail, pressInMail, waitForMail } from '../steps/mails.ts'
import {
  applicationBlock,
  fillApplication,
  fillPerson,
  submitShortlist,
  unfold,
} from '../steps/shortlist-form.ts'
import { DESKTOP, PHONE, saveScreenshot } from '../visitors.ts'

const NOW = new Date('2026-03-10T09:00:00Z')

const ENERGY = {
  employer: 'Example Energy',
  sector: 'Power, Utilities & Renewables',
  role: 'Grid Planning Engineer',
  interviewedOn: '2026-03-09',
}
const BANK = {
  employer: 'Sample Bank',
  sector: 'Banking & Capital Markets',
  role: 'Risk Analyst',
  interviewedOn: '2026-03-05',
}
const CLINIC = {
  employer: 'Model Clinic',
  sector: 'Healthcare Providers',
  role: 'Ward Manager',
  interviewedOn: '2026-03-03',
}

export const SIGN_UP_JOURNEYS: readonly Journey[] = [
  {
    name: 'a stranger submits a shortlist, confirms the address and lands on Today',
    now: NOW,
    prepare: async () => undefined,
    run: async ({ stack, visit }) => {
      const page = await visit(DESKTOP)
      const person = { name: 'Ana Torres', email: 'ana@example.com', timeZone: 'Europe/Madrid' }
      await page.goto('/')
      await fillPerson(page, { ...person, email: 'ana@example' })
      await fillApplication(applicationBlock(page, 1), ENERGY)
      await addAndRemove(page)
      await page.reload()
    },
  },
]

async function addAndRemove(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add another application' }).click()
}
