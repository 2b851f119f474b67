import type { Page } from 'playwright-core'
import { sha256 } from '../../../src/core/mail/token.ts'
import type { Stage } from '../journey.ts'
import type { VisitorOptions } from '../visitors.ts'

/** A visitor who has just signed in by a link that came by mail, and sees Today. */
export async function visitSignedIn(
  { stack, visit }: Stage,
  email: string,
  { now, ...visitor }: VisitorOptions & { now: Date },
): Promise<Page> {
  const token = crypto.randomUUID()
  const { id: account_id } = await stack.db
    .selectFrom('account')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  const { id } = await stack.db
    .insertInto('email')
    .values({
      kind: 'sign-in',
      once: `sign-in:${token}`,
      recipient: email,
      account_id,
      state: 'accepted',
      next_attempt_at: now,
      created_at: now,
      settled_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await stack.db
    .insertInto('token')
    .values({
      hash: await sha256(token),
      purpose: 'sign-in',
      email_id: id,
      account_id,
      expires_at: new Date(now.getTime() + 60_000),
    })
    .execute()
  const page = await visit(visitor)
  await page.goto(`/sign-in/${token}`)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
  return page
}

/** The page says the same whoever asks. */
export async function askForLink(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Your email address').fill(email)
  await page.getByRole('button', { name: 'Send me the link' }).click()
  await page.getByText('If we know that address').waitFor()
}
