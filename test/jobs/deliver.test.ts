import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Delivery, EmailMessage } from '../../src/core/mail/email-message.ts'
import { deliverMails } from '../../src/jobs/mails/deliver.ts'
import { requestSignIn } from '../../src/store/account/sign-in.ts'
import {
  claimEmails,
  markHandedOver,
  recoverLostLeases,
  settleEmail,
} from '../../src/store/outbox/emails.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, minutesLater, NOW } from '../support/make.ts'
import { createWorld, keylessTransport } from '../support/world.ts'

beforeEach(emptyDatabase)

const queueSignIn = async () => {
  await addAccount(db)
  await requestSignIn(db, { email: 'alex@example.com', addressHash: 'hash', now: NOW })
}

const outbox = () =>
  db
    .selectFrom('email')
    .select(['state', 'failure', 'attempt_count as attempts', 'next_attempt_at as nextAttemptAt'])
    .orderBy('id')
    .execute()

/** A provider that answers as it is told and keeps what it was handed. */
function provider(answers: readonly Delivery[], keys: string[] = []) {
  const rest = [...answers]
  return {
    isKeyed: true,
    send: async (_message: EmailMessage, key: string): Promise<Delivery> => {
      keys.push(key)
      return rest.shift() ?? { kind: 'accepted', providerId: 'last' }
    },
  }
}

describe('a mail', () => {
  it('goes out once and says which provider took it', async () => {
    await queueSignIn()
    const keys: string[] = []
    const world = createWorld({ transport: provider([], keys) })
    await deliverMails(world.services, undefined)
    await deliverMails(world.services, undefined)
    expect(keys).toHaveLength(1)
    expect(await outbox()).toMatchObject([{ state: 'accepted', attempts: 1 }])
  })

  it('is tried again later, with the same key and the same bytes', async () => {
    await queueSignIn()
    const messages: EmailMessage[] = []
    const keys: string[] = []
    const failing = provider([{ kind: 'retry', reason: 'busy', retryAfterSeconds: 300 }], keys)
    const world = createWorld({
      transport: {
        isKeyed: true,
        send: async (message, key) => {
          messages.push(message)
          return await failing.send(message, key)
        },
      },
    })
    await deliverMails(world.services, undefined)
    expect(await outbox()).toMatchObject([
      { state: 'pending', failure: 'busy', nextAttemptAt: minutesLater(5) },
    ])
    await deliverMails(world.services, undefined)
    expect(keys).toHaveLength(1)
    world.setNow(minutesLater(5))
    await deliverMails(world.services, undefined)
    expect(await outbox()).toMatchObject([{ state: 'accepted', failure: '', attempts: 2 }])
    expect(keys[1]).toBe(keys[0])
    expect(messages[1]).toEqual(messages[0])
  })

  it('is given up after ten attempts, with the last reason', async () => {
    await queueSignIn()
    const busy: Delivery = { kind: 'retry', reason: 'busy', retryAfterSeconds: undefined }
    const world = createWorld({ transport: provider(Array.from({ length: 20 }, () => busy)) })
    for (let hour = 0; hour < 60; hour += 1) {
      world.setNow(minutesLater(hour * 60))
      await deliverMails(world.services, undefined)
    }
    expect(await outbox()).toMatchObject([{ state: 'rejected', failure: 'busy', attempts: 10 }])
  })

  it.each(['rejected', 'suppressed', 'unknown'] as const)(
    'that is %s is never sent again',
    async (kind) => {
      await queueSignIn()
      const keys: string[] = []
      const world = createWorld({ transport: provider([{ kind, reason: 'because' }], keys) })
      await deliverMails(world.services, undefined)
      world.setNow(minutesLater(1440))
      await deliverMails(world.services, undefined)
      expect(keys).toHaveLength(1)
      expect(await outbox()).toMatchObject([{ state: kind, failure: 'because' }])
    },
  )
})

describe('a worker that died while it was sending', () => {
  it('leaves a mail that a keyed transport is asked for again', async () => {
    await queueSignIn()
    await claimEmails(db, NOW, 5)
    const keys: string[] = []
    const world = createWorld({ transport: provider([], keys) })
    await deliverMails(world.services, undefined)
    expect(keys).toEqual([])
    world.setNow(minutesLater(3))
    await deliverMails(world.services, undefined)
    expect(keys).toHaveLength(1)
  })

  it('leaves a mail that a keyless transport gets, when none had it before', async () => {
    await queueSignIn()
    await claimEmails(db, NOW, 5)
    const sent: EmailMessage[] = []
    const world = createWorld({ transport: keylessTransport(sent) })
    world.setNow(minutesLater(3))
    await deliverMails(world.services, undefined)
    expect(sent).toHaveLength(1)
  })

  it('leaves a mail that a keyless transport is not asked for again, when one may have had it', async () => {
    await queueSignIn()
    const [email] = await claimEmails(db, NOW, 5)
    if (email !== undefined) await markHandedOver(db, email, NOW)
    const sent: EmailMessage[] = []
    const world = createWorld({ transport: keylessTransport(sent) })
    world.setNow(minutesLater(3))
    await deliverMails(world.services, undefined)
    expect(sent).toEqual([])
    expect(await outbox()).toMatchObject([{ state: 'unknown' }])
  })

  it('writes nothing when another worker has the mail by now', async () => {
    await queueSignIn()
    const [slow] = await claimEmails(db, NOW, 5)
    await recoverLostLeases(db, minutesLater(3))
    await claimEmails(db, minutesLater(3), 5)
    const settlement = {
      email: slow ?? { id: 0, lease: '', letterAt: null },
      delivery: { kind: 'accepted' as const, providerId: 'slow' },
      nextAttemptAt: NOW,
      now: NOW,
    }
    expect(await settleEmail(db, settlement)).toBe(false)
    expect(await outbox()).toMatchObject([{ state: 'leased' }])
  })
})

it('one mail that fails each time holds up no other, and is given up in the end', async () => {
  for (const email of ['first@example.com', 'second@example.com']) {
    await addAccount(db, { email })
    await requestSignIn(db, { email, addressHash: email, now: NOW })
  }
  const world = createWorld({
    transport: {
      isKeyed: true,
      send: async ({ to }) => {
        if (to === 'first@example.com') throw new Error('cannot write to first@example.com')
        return { kind: 'accepted', providerId: 'ok' }
      },
    },
  })
  for (let hour = 0; hour < 30; hour += 1) {
    world.setNow(minutesLater(hour * 60))
    await deliverMails(world.services, undefined)
  }
  expect(await outbox()).toMatchObject([
    { state: 'rejected', failure: 'cannot write to (address)', attempts: 10 },
    { state: 'accepted', attempts: 1 },
  ])
})

it('asks for another turn when more is due than one invocation may send', async () => {
  // Where Postgres expects no row it asks a subquery again for each one that it finds all the same.
  await queueSignIn()
  await db.deleteFrom('email').execute()
  await sql`analyze email`.execute(db)
  for (let person = 0; person < 6; person += 1) {
    const email = `person${person}@example.com`
    await addAccount(db, { email })
    await requestSignIn(db, { email, addressHash: email, now: NOW })
  }
  const keys: string[] = []
  const world = createWorld({ transport: provider([], keys) })
  await deliverMails(world.services, undefined)
  expect(keys).toHaveLength(4)
  await world.settle()
  expect(keys).toHaveLength(6)
})

describe('an address that the provider writes to no more', () => {
  it('is noted from the provider’s answer, and the next mail does not even leave', async () => {
    await queueSignIn()
    const keys: string[] = []
    const suppressed: Delivery = { kind: 'suppressed', reason: 'E_RECIPIENT_SUPPRESSED' }
    const world = createWorld({ transport: provider([suppressed], keys) })
    await deliverMails(world.services, undefined)
    await db
      .insertInto('email')
      .values({
        kind: 'confirm',
        once: 'confirm:1',
        recipient: 'alex@example.com',
        next_attempt_at: NOW,
        created_at: NOW,
      })
      .execute()
    await deliverMails(world.services, undefined)
    expect(keys).toHaveLength(1)
    expect(await outbox()).toMatchObject([
      { state: 'suppressed' },
      { state: 'suppressed', failure: 'An earlier mail to this address came back.' },
    ])
    const troubles = await db.selectFrom('mail_trouble').select('kind').execute()
    expect(troubles).toEqual([{ kind: 'bounced' }])
  })
})
