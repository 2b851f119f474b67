import type { Page } from 'playwright-core'
import type { MailboxMessage } from '../../../src/store/outbox/mailbox.ts'
import { listMailbox } from '../../../src/store/outbox/mailbox.ts'
import { waitFor } from '../../support/wait-for.ts'
import type { TestStack } from '../test-stack.ts'

const MANY = 1000

/** All mails that left the house, the first one first. */
export async function listMails({ db }: TestStack): Promise<MailboxMessage[]> {
  return (await listMailbox(db, MANY)).reverse()
}

/** The newest mail to that address whose subject matches, as soon as it is there. */
export async function waitForMail(
  stack: TestStack,
  recipient: string,
  subject: RegExp,
): Promise<MailboxMessage> {
  return await waitFor(`a mail to ${recipient} about ${subject}`, async () => {
    const mails = await listMails(stack)
    return mails.findLast((mail) => mail.recipient === recipient && subject.test(mail.subject))
  })
}

/** Opens it on the mailbox page, as a person at a development copy would. */
export async function openMail(page: Page, { subject }: MailboxMessage): Promise<void> {
  await page.goto('/mailbox')
  await page.getByRole('link', { name: subject }).first().click()
}

/** Presses a button of the mail; it leaves the frame, as it would leave a mail program. */
export async function pressInMail(page: Page, name: string): Promise<void> {
  await page.frameLocator('iframe').getByRole('link', { name }).click()
}

/** The links of our own in a mail, from both of its parts and from its headers. */
export function linksOfOurs(mail: MailboxMessage, origin: string): string[] {
  const everything = [mail.text, mail.html, ...Object.values(mail.headers)].join('\n')
  const links = everything.match(new RegExp(`${origin}[^\\s"'<>]*`, 'g')) ?? []
  return [...new Set(links)]
}

/** The work that goes on after a control mail: the addresses of the draft's alternates are looked at. */
export async function waitForLinkChecks({ db }: TestStack): Promise<void> {
  await waitFor('the links to be looked at', async () => {
    const unchecked = await db
      .selectFrom('digest_article as chosen')
      .innerJoin('article', 'article.id', 'chosen.article_id')
      .where('chosen.place', 'in', ['pick', 'alternate'])
      .where('article.link_checked_at', 'is', null)
      .select('article.id')
      .execute()
    return unchecked.length === 0 ? true : undefined
  })
}
