import { deepEqual, equal, match } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Journey } from '../journey.ts'
import { waitForFocus } from '../steps/focus.ts'
import { pressTab, tabTo } from '../steps/keyboard.ts'
import { listMails, waitForMail } from '../steps/mails.ts'
import { NOW } from '../steps/sample.ts'
import { readTypedText } from '../steps/typed-text.ts'
import { DESKTOP } from '../visitors.ts'

export const KEYBOARD_JOURNEYS: readonly Journey[] = [
  {
    name: 'by keyboard alone: the form is filled in, put right and sent, with the focus always in sight',
    now: NOW,
    prepare: async () => undefined,
    run: async ({ stack, visit }) => {
      const page = await visit(DESKTOP)
      await page.goto('/')
      await skipToContent(page)
      await typePerson(page, 'ana.example.com')
      await typeApplication(page)
      await tabTo(page, 'Start following up')
      await page.keyboard.press('Enter')
      await putAddressRight(page)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Check your mailbox' }).waitFor()
      await waitForMail(stack, 'ana@example.com', /confirm/)
      equal((await listMails(stack)).length, 1)
    },
  },
]

async function skipToContent(page: Page): Promise<void> {
  equal(await pressTab(page), 'Skip to the content')
  await page.keyboard.press('Enter')
  await waitForFocus(page, 'main')
}

async function typePerson(page: Page, email: string): Promise<void> {
  equal(await pressTab(page), 'Are you hiring?')
  equal(await pressTab(page), 'Your name')
  await page.keyboard.type('Ana Torres')
  equal(await pressTab(page), 'Your email address')
  await page.keyboard.type(email)
  equal(await pressTab(page), 'Your time zone')
  await page.keyboard.type('Madrid')
}

async function typeApplication(page: Page): Promise<void> {
  await tabTo(page, 'Employer')
  await page.keyboard.type('Example Energy')
  equal(await pressTab(page), 'Sector')
  await page.keyboard.type('Power')
  equal(await pressTab(page), 'Role')
  await page.keyboard.type('Grid Planning Engineer')
  equal(await pressTab(page), 'Final interview')
  // The same in every order of day and month.
  await page.keyboard.type('03032026')
  await tabTo(page, 'Your conversation optional: topics, strengths, dates')
  await page.keyboard.press('Enter')
  equal(await pressTab(page), 'What you talked about')
  await page.keyboard.type('grid-scale batteries')
}

/** The page begins at the list of problems; its link leads to the field. */
async function putAddressRight(page: Page): Promise<void> {
  await page.locator('[role=alert]:focus').waitFor()
  match(await pressTab(page), /^Your email address must be/)
  await page.keyboard.press('Enter')
  await waitForFocus(page, 'email')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('ana@example.com')
  const typed = await readTypedText(page.locator('main form'))
  deepEqual(
    [...typed].filter(([name, value]) => value !== '' && !/formId|version/.test(name)),
    [
      ['name', 'Ana Torres'],
      ['email', 'ana@example.com'],
      ['timeZone', 'Europe/Madrid'],
      ['applications.0.employer', 'Example Energy'],
      ['applications.0.sectorId', 'power-utilities'],
      ['applications.0.role', 'Grid Planning Engineer'],
      ['applications.0.interviewedOn', '2026-03-03'],
      ['applications.0.calls', 'unsaid'],
      ['applications.0.topics', 'grid-scale batteries'],
      ['applications.0.tone', 'warm'],
    ],
  )
}
