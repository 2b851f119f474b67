import { neonConfig } from '@neondatabase/serverless'
import { afterEach, expect, it } from 'vitest'
import { setCalendar } from '../../src/store/account/calendar.ts'
import { eraseAccount } from '../../src/store/account/erase.ts'
import { addContact } from '../../src/store/application/contacts.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { disarm } from '../support/killer.ts'
import { addAccount, addApplication, makeContact, minutesLater, NOW } from '../support/make.ts'
import { snapshot } from '../support/snapshot.ts'
import { createWorld, type World } from '../support/world.ts'

afterEach(disarm)

/** Six in the evening in Berlin, on the day of the interview: thank-you mails are due, and a calendar is stale. */
const EVENING = new Date('2026-03-10T17:00:00Z')
const PERSONAL = /alex|example energy|fernández|jonas/i
const CALENDAR = '11111111-2222-4333-8444-555555555555'

let mails: number

/** The service at its work for one account, which is erased right before the n-th question to the database. */
async function live(eraseBefore: number): Promise<number> {
  await emptyDatabase()
  mails = 0
  const account = await addAccount(db)
  const { accountId, email } = account
  const application = await addApplication(db, account, { interviewedOn: '2026-03-10' })
  await addContact(db, application, makeContact(), NOW)
  await setCalendar(db, { accountId, publicId: CALENDAR, hash: 'hash', now: NOW })
  let questions = 0
  let isErased = false
  const send = async () => {
    if (isErased) mails += 1
    return { kind: 'accepted', providerId: 'one' } as const
  }
  const world = createWorld({
    transport: { isKeyed: true, send },
    services: { log: () => undefined },
  })
  neonConfig.fetchFunction = async (input: string, init?: RequestInit) => {
    questions += 1
    if (questions === eraseBefore) {
      await eraseAccount(db, { accountId, email, addressHash: 'hash', mailboxHash: 'hash' })
      isErased = true
    }
    return await fetch(input, init)
  }
  await liveHours(world)
  return questions
}

async function liveHours(world: World): Promise<void> {
  for (const hour of [0, 1, 2]) {
    await world.tickAt(minutesLater(hour * 60, EVENING))
    await world.settle()
  }
}

it('of an account that is erased in the middle of any work nothing is left, and no mail leaves later', async () => {
  const questions = await live(0)
  disarm()
  expect(questions).toBeGreaterThan(40)
  expect((await snapshot(db))['email']).toHaveLength(2)
  for (let number = 1; number <= questions; number += 1) {
    await live(number)
    disarm()
    const rows = Object.entries(await snapshot(db)).flatMap(([table, found]) =>
      found.filter((row) => PERSONAL.test(row)).map(() => table),
    )
    expect({ number, rows, mails }).toEqual({ number, rows: [], mails: 0 })
  }
}, 300_000)
