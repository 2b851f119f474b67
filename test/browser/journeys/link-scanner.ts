import { deepEqual, equal, ok } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import { snapshot } from '../../support/snapshot.ts'
import type { Journey, Stage } from '../journey.ts'
import {
  linksOfOurs,
  listMails,
  openMail,
  pressInMail,
  waitForLinkChecks,
  waitForMail,
} from '../steps/mails.ts'
import { addSamAskingForDigest, NOW } from '../steps/sample.ts'
import {
  applicationBlock,
  fillApplication,
  fillPerson,
  submitShortlist,
} from '../steps/shortlist-form.ts'
import { askForLink } from '../steps/sign-in.ts'
import { DESKTOP } from '../visitors.ts'

const ANA = { name: 'Ana Torres', email: 'ana@example.com', timeZone: 'Europe/Madrid' }
const BANK = {
  employer: 'Sample Bank',
  sector: 'Banking & Payments',
  role: 'Risk Analyst',
  interviewedOn: '2026-03-09',
}

export const LINK_SCANNER_JOURNEYS: readonly Journey[] = [
  {
    name: 'a link scanner that opens every link in every mail with a full browser changes nothing',
    now: NOW,
    prepare: addSamAskingForDigest,
    run: async (stage) => {
      const { stack } = stage
      await stack.tick()
      await askForTwoMails(stage)
      const control = await waitForMail(stack, SAMPLE_EMAIL, /Example Energy/)
      const signIn = await waitForMail(stack, SAMPLE_EMAIL, /sign in/)
      const confirm = await waitForMail(stack, ANA.email, /confirm/)
      await waitForLinkChecks(stack)
      const before = await snapshot(stack.db)
      await scanEverything(stage)
      deepEqual(await snapshot(stack.db), before)
      const page = await stage.visit(DESKTOP)
      await openMail(page, control)
      await pressInMail(page, 'Review and change')
      await pressOn(page, 'Open the draft', 'Ready for Dana at Example Energy')
      await openMail(page, signIn)
      await pressInMail(page, 'Sign in')
      await pressOn(page, 'Sign in', 'Today')
      await openMail(page, confirm)
      await pressInMail(page, 'Confirm my address')
      await pressOn(page, 'Confirm and start', 'Today')
      await openMail(page, control)
      await pressInMail(page, 'Stop these mails')
      await pressOn(page, 'Stop all mails', 'The mails have stopped')
    },
  },
]

async function askForTwoMails({ visit }: Stage): Promise<void> {
  const page = await visit(DESKTOP)
  await askForLink(page, SAMPLE_EMAIL)
  await page.goto('/')
  await fillPerson(page, ANA)
  await fillApplication(applicationBlock(page, 1), BANK)
  await submitShortlist(page)
  await page.getByRole('heading', { name: 'Check your mailbox' }).waitFor()
}

/** Each link in a browser of its own, with HEAD first, as scanners do. */
async function scanEverything({ stack, visit }: Stage): Promise<void> {
  const mails = await listMails(stack)
  equal(mails.length, 3)
  for (const link of new Set(mails.flatMap((mail) => linksOfOurs(mail, stack.url)))) {
    const scanner = await visit(DESKTOP)
    ok((await scanner.request.head(link)).ok(), link)
    ok((await scanner.goto(link))?.ok(), link)
    await scanner.context().close()
  }
}

async function pressOn(page: Page, button: string, heading: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
}
