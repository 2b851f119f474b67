import { beforeEach, describe, expect, it } from 'vitest'
import type { Delivery, EmailMessage } from '../../src/core/mail/email-message.ts'
import { deliverMails } from '../../src/jobs/mails/deliver.ts'
import { resendDigestEmail } from '../../src/store/outbox/emails.ts'
import { addSourceNotice } from '../../src/store/source/source-notices.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { minutesLater } from '../support/make.ts'
import { beginStory, DUE } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

const NO_ANSWER: Delivery = { kind: 'retry', reason: 'no answer', retryAfterSeconds: undefined }

let world: World
let handedOver: { message: EmailMessage; key: string }[]
let answers: Delivery[]

/** A draft is prepared, and its mail handed over to a provider that gave no clear answer. */
beforeEach(async () => {
  await emptyDatabase()
  const { publisher } = await beginStory(db)
  handedOver = []
  answers = [NO_ANSWER]
  world = createWorld({
    config: { feedOrigins: [publisher.origin], inboundDomain: 'mail.digest.example' },
    transport: {
      isKeyed: true,
      send: async (message, key) => {
        handedOver.push({ message, key })
        return answers.shift() ?? { kind: 'accepted', providerId: 'taken' }
      },
    },
  })
  await world.tickAt(DUE)
  await world.settle()
  await publisher.close()
  expect(handedOver).toHaveLength(1)
})

async function changeAllThatTheMailSays(): Promise<void> {
  await db.updateTable('account').set({ name: 'Sasha Kim', mail_client: 'gmail' }).execute()
  const employer = { employer: 'Other Power', interviewer_name: 'Jonas Berg', salutation: 'Jonas' }
  const when = { cadence_days: 20, interviewer_time_zone: 'Asia/Tokyo' }
  const to = { interviewer_email: 'jonas@other.example' }
  await db
    .updateTable('application')
    .set({ ...employer, ...when, ...to })
    .execute()
  await db.updateTable('article').set({ link_state: 'dead', title: 'Another title' }).execute()
}

async function deliverAfter(minutes: number): Promise<void> {
  world.setNow(minutesLater(minutes, DUE))
  await deliverMails(world.services, undefined)
}

const outbox = () => db.selectFrom('email').select(['state', 'letter', 'failure']).execute()

describe('a mail that may have gone out is tried again as the same mail to the letter', () => {
  it('when all that it tells of has changed since', async () => {
    await changeAllThatTheMailSays()
    await deliverAfter(10)
    const [first, second] = handedOver
    expect(first?.message.subject).toMatch(/^Ready to send to Dana at Example Energy/)
    expect(second).toEqual(first)
    expect(await outbox()).toMatchObject([{ state: 'accepted' }])
  })

  it('when it is a notice about a source', async () => {
    const { id } = await db.selectFrom('account').select('id').executeTakeFirstOrThrow()
    const source = { title: 'Grid Journal', state: 'Silent.', losses: [], proposals: [] }
    await addSourceNotice(db, id, { sources: [source] }, minutesLater(10, DUE))
    answers = [{ kind: 'accepted', providerId: 'draft' }, NO_ANSWER]
    await deliverAfter(10)
    await changeAllThatTheMailSays()
    await deliverAfter(20)
    const [, , first, second] = handedOver
    expect(first?.message.subject).toMatch(/^One of your sources/)
    expect(second).toEqual(first)
  })
})

it('forgets what a mail says once nobody will send it again', async () => {
  expect(await outbox()).toMatchObject([{ state: 'pending', letter: { kind: 'digest' } }])
  await deliverAfter(10)
  expect(await outbox()).toMatchObject([{ state: 'accepted', letter: null }])
})

it('writes a mail anew when the candidate asks for it again: it is another mail', async () => {
  answers = [{ kind: 'unknown', reason: 'nobody can tell' }]
  await deliverAfter(10)
  await changeAllThatTheMailSays()
  const { digestId } = await db
    .selectFrom('email')
    .select('digest_id as digestId')
    .executeTakeFirstOrThrow()
  await resendDigestEmail(db, digestId ?? 0, minutesLater(20, DUE))
  await deliverAfter(20)
  const last = handedOver.at(-1)
  expect(last?.message.subject).toMatch(/Jonas at Other Power/)
  expect(last?.key).not.toBe(handedOver[0]?.key)
})

it('never tries again after a day: by then the provider has forgotten the key, and would send it twice', async () => {
  await deliverAfter(24 * 60)
  expect(handedOver).toHaveLength(1)
  expect(await outbox()).toMatchObject([
    { state: 'unknown', failure: expect.stringContaining('a day ago') },
  ])
})

describe('a mail that was turned away for a day', () => {
  const turnedAway: Delivery = { ...NO_ANSWER, retryAfterSeconds: 86_400, isTurnedAway: true }

  it('is sent then, since none of it has left', async () => {
    await db.updateTable('email').set({ letter: null, letter_at: null }).execute()
    answers = [turnedAway]
    await deliverAfter(10)
    await deliverAfter(11 + 24 * 60)
    const [, first, second] = handedOver
    expect(second).toEqual(first)
    expect(await outbox()).toMatchObject([{ state: 'accepted' }])
  })

  it('is not sent when an attempt before may have sent it', async () => {
    answers = [turnedAway]
    await deliverAfter(10)
    await deliverAfter(11 + 24 * 60)
    expect(handedOver).toHaveLength(2)
    expect(await outbox()).toMatchObject([{ state: 'unknown' }])
  })
})
