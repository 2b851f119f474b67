import { deepEqual, equal, match } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Journey, Stage } from '../journey.ts'
import { descriptionOf, waitForFocus } from '../steps/focus.ts'
import { listMails, openMail, pressInMail, waitForMail } from '../steps/mails.ts'
import {
  applicationBlock,
  fillApplication,
  fillPerson,
  submitShortlist,
  unfold,
} from '../steps/shortlist-form.ts'
import { readTypedText } from '../steps/typed-text.ts'
import { DESKTOP, saveScreenshot, type VisitorOptions, WITHOUT_SCRIPT } from '../visitors.ts'

const NOW = new Date('2026-03-10T09:00:00Z')
const ANA = { name: 'Ana Torres', email: 'ana@example.com', timeZone: 'Europe/Madrid' }
const ENERGY = {
  employer: 'Example Energy',
  sector: 'Power, Utilities & Renewables',
  role: 'Grid Planning Engineer',
  interviewedOn: '2026-03-09',
}
const BANK = {
  employer: 'Sample Bank',
  sector: 'Banking & Payments',
  role: 'Risk Analyst',
  interviewedOn: '2026-03-05',
}
const CLINIC = {
  employer: 'Model Clinic',
  sector: 'Healthcare',
  role: 'Ward Manager',
  interviewedOn: '2026-03-03',
}

export const SIGN_UP_JOURNEYS: readonly Journey[] = [
  {
    name: 'a stranger submits a shortlist, confirms the address and lands on Today',
    now: NOW,
    prepare: async () => undefined,
    run: (stage) => signUp(stage, DESKTOP),
  },
  {
    name: 'the same without script, on a phone, in the dark',
    now: NOW,
    prepare: async () => undefined,
    run: (stage) => signUp(stage, WITHOUT_SCRIPT),
  },
]

async function signUp(stage: Stage, visitor: VisitorOptions): Promise<void> {
  const page = await stage.visit(visitor)
  await page.goto('/')
  await fillInWithTwoMistakes(page)
  const typed = await readTypedText(page.locator('main form'))
  await submitShortlist(page)
  await readTheMistakes(page)
  deepEqual(await readTypedText(page.locator('main form')), typed, 'nothing that was typed is lost')
  await saveScreenshot(page, `sign-up-form-with-mistakes-${visitor.screen}`)
  await page.getByLabel('Your email address').fill(ANA.email)
  await applicationBlock(page, 2).getByLabel('Role').fill(CLINIC.role)
  await submitShortlist(page)
  await page.getByRole('heading', { name: 'Check your mailbox' }).waitFor()
  await saveScreenshot(page, `sign-up-check-mail-${visitor.screen}`)
  await confirmByMail(stage, page, visitor)
  await readToday(page)
  await saveScreenshot(page, `sign-up-today-coming-up-${visitor.screen}`)
}

async function fillInWithTwoMistakes(page: Page): Promise<void> {
  await fillPerson(page, { ...ANA, email: 'ana@example' })
  const first = applicationBlock(page, 1)
  await fillApplication(first, ENERGY)
  await unfold(first, 'Your conversation')
  await first.getByLabel('What you talked about').fill('grid-scale batteries\nthe connection queue')
  const add = page.getByRole('button', { name: 'Add another application' })
  await add.click()
  const second = applicationBlock(page, 2)
  await waitForFocus(page, 'applications.1.employer')
  await fillApplication(second, BANK)
  await add.click()
  await fillApplication(applicationBlock(page, 3), { ...CLINIC, role: '' })
  await page.getByRole('button', { name: 'Remove application 2' }).click()
  await page.waitForLoadState()
  equal(await page.locator('fieldset.card').count(), 2)
}

async function readTheMistakes(page: Page): Promise<void> {
  const summary = page.getByRole('alert')
  await summary.getByRole('heading', { name: 'There is a problem' }).waitFor()
  await page.waitForLoadState()
  match(await page.title(), /^Error: /)
  const links = summary.getByRole('link')
  deepEqual(await links.allTextContents(), [
    'Your email address must be in the correct format, like name@example.com',
    'Application 2: Enter the role',
  ])
  await links.nth(1).click()
  await waitForFocus(page, 'applications.1.role')
  match(await descriptionOf(applicationBlock(page, 2).getByLabel('Role')), /Enter the role/)
  await links.nth(0).click()
  await waitForFocus(page, 'email')
}

async function confirmByMail({ stack }: Stage, page: Page, visitor: VisitorOptions): Promise<void> {
  const mail = await waitForMail(stack, ANA.email, /confirm your address/)
  equal((await listMails(stack)).length, 1, 'before the address is confirmed, one mail only')
  await openMail(page, mail)
  await pressInMail(page, 'Confirm my address')
  await page.getByText(ANA.email).waitFor()
  await page.getByText(ENERGY.employer).waitFor()
  await saveScreenshot(page, `sign-up-confirm-${visitor.screen}`)
  await page.getByRole('button', { name: 'Confirm and start' }).click()
}

/** A talk of yesterday is thanked for at once; for an older one it is too late. */
async function readToday(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
  await page.waitForLoadState()
  const cards = page.getByRole('article')
  equal(await cards.count(), 2)
  match(
    (await cards.nth(0).textContent()) ?? '',
    /Example Energy[\s\S]*Due now: the thank-you mail/,
  )
  match(
    (await cards.nth(1).textContent()) ?? '',
    /Model Clinic[\s\S]*Next: the digest, [\s\S]*Fri 13 Mar, 07:30[\s\S]*in 3 days/,
  )
}
