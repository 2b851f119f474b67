import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import type { Stage } from '../journey.ts'
import { ZONE } from '../steps/sample.ts'
import {
  applicationBlock,
  fillApplication,
  fillPerson,
  submitShortlist,
} from '../steps/shortlist-form.ts'
import { askForLink } from '../steps/sign-in.ts'
import { DESKTOP } from '../visitors.ts'
import { lookAt, visitAndLook } from './look.ts'

const CLINIC = {
  employer: 'Model Clinic',
  sector: 'Healthcare',
  role: 'Ward Manager',
  interviewedOn: '2026-03-03',
}

/** What a stranger sees. On the way two mails are asked for. */
export async function lookAtFrontPages({ visit }: Stage): Promise<void> {
  const page = await visit(DESKTOP)
  await visitAndLook(page, {
    home: '/',
    reader: '/reader',
    'not-found': '/nothing-here',
    'link-over': '/review/0123456789abcdef',
    'sign-in': '/sign-in',
  })
  await page.getByRole('button', { name: 'Send me the link' }).click()
  await lookAt(page, 'sign-in-mistake')
  await askForLink(page, SAMPLE_EMAIL)
  await lookAt(page, 'sign-in-sent')
  await page.goto('/')
  await submitShortlist(page)
  await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
  await lookAt(page, 'form-mistakes')
  await fillPerson(page, { name: 'Sam Rivera', email: SAMPLE_EMAIL, timeZone: ZONE })
  await fillApplication(applicationBlock(page, 1), CLINIC)
  await submitShortlist(page)
  await page.getByRole('heading', { name: 'Check your mailbox' }).waitFor()
  await lookAt(page, 'check-mail')
}
