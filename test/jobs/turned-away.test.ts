import { beforeEach, expect, it } from 'vitest'
import type { Delivery } from '../../src/core/mail/email-message.ts'
import { deliverMails } from '../../src/jobs/mails/deliver.ts'
import { requestSignIn } from '../../src/store/account/sign-in.ts'
import { storeSubmission } from '../../src/store/application/submissions.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, makeShortlist, minutesLater, NOW } from '../support/make.ts'
import { createWorld } from '../support/world.ts'

const DAY_HOURS = 24

beforeEach(emptyDatabase)

const queueConfirmation = () =>
  storeSubmission(db, {
    ...{ formId: 'form', addressHash: 'hash', shortlist: makeShortlist(), now: NOW },
  })

async function queueSignIn() {
  await addAccount(db)
  return await requestSignIn(db, { email: 'alex@example.com', addressHash: 'hash', now: NOW })
}

it.each([
  { kind: 'confirm', queue: queueConfirmation, days: 2, state: 'accepted' },
  { kind: 'confirm', queue: queueConfirmation, days: 4, state: 'rejected' },
  // Nobody waits for it any more, and who asked again would get several at once.
  { kind: 'sign-in', queue: queueSignIn, days: 2, state: 'rejected' },
])(
  'a mail to $kind that a provider without room turns away for $days days is $state',
  async ({ queue, days, state }) => {
    await queue()
    let hour = 0
    const send = async (): Promise<Delivery> =>
      hour < days * DAY_HOURS
        ? { kind: 'retry', reason: 'full', retryAfterSeconds: 3600, isTurnedAway: true }
        : { kind: 'accepted', providerId: 'one' }
    const world = createWorld({ transport: { isKeyed: true, send } })
    for (hour = 0; hour < 5 * DAY_HOURS; hour += 1) {
      world.setNow(minutesLater(hour * 60))
      await deliverMails(world.services, undefined)
    }
    expect(await db.selectFrom('email').select('state').execute()).toEqual([{ state }])
  },
)
