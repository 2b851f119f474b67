import type { Page } from 'playwright-core'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import type { MailboxMessage } from '../../../src/store/outbox/mailbox.ts'
import type { Stage } from '../journey.ts'
import { linksOfOurs, waitForMail } from '../steps/mails.ts'
import { DESKTOP } from '../visitors.ts'
import { lookAt, visitAndLook } from './look.ts'

const SUBJECTS = { 'sign-in': /sign in/, confirm: /confirm/, digest: /Example Energy/ } as const

/** The mails themselves, the pages that show them and the pages that their links open. */
export async function lookAtMails({ stack, visit }: Stage): Promise<void> {
  const page = await visit(DESKTOP)
  await visitAndLook(page, { mailbox: '/mailbox' })
  for (const [kind, subject] of Object.entries(SUBJECTS)) {
    const mail = await waitForMail(stack, SAMPLE_EMAIL, subject)
    await page.goto('about:blank')
    await page.setContent(mail.html)
    await lookAt(page, `mail-${kind}`, 'mail')
    await visitAndLook(page, { [`mailbox-${kind}`]: `/mailbox/${mail.id}` })
    await lookAtLinks(page, mail, stack.url)
  }
}

async function lookAtLinks(page: Page, mail: MailboxMessage, origin: string): Promise<void> {
  for (const link of linksOfOurs(mail, origin)) {
    const [, purpose = ''] = new URL(link).pathname.split('/')
    if (purpose !== 'today') await visitAndLook(page, { [`link-${purpose}`]: link })
  }
}
