import { MAX_COACHED } from '../../src/web/coach/coach-values.ts'
import { db } from '../support/database.ts'
import { addAccount } from '../support/make.ts'
import { DUE } from '../support/story.ts'
import type { Browser, Fields } from './browser.ts'

type Visit = { browser: Browser; id?: string; fields?: Fields }

/** What the pages of a coach need to go their whole way, for the subrequests that they make. */
export function coachVisits(owner: Browser): [route: string, visit: () => Promise<Visit>][] {
  return [
    ['POST /coach', async () => ({ browser: owner, fields: writeGroup(MAX_COACHED) })],
    ['GET /coach/plans/:id', async () => ({ browser: owner, id: await addCoached() })],
  ]
}

/** As many people as a coach may enter at once. */
function writeGroup(count: number): Fields {
  const lines = Array.from(
    { length: count },
    (_, index) =>
      `Person ${index},person${index}@example.net,Acme,Buyer,retail-consumer,2026-03-09`,
  )
  return { formId: 'form-coach-1234', pasted: lines.join('\n') }
}

/** The owner coaches somebody who shares the plan. */
async function addCoached(): Promise<string> {
  const other = await addAccount(db, { email: 'coached@example.com' })
  const { public_id } = await db
    .insertInto('coaching')
    .values({
      coach_id: 1,
      account_id: other.accountId,
      name: 'Robin',
      shares_plan: true,
      since: DUE,
    })
    .returning('public_id')
    .executeTakeFirstOrThrow()
  return public_id
}
