import { beforeEach, expect, it } from 'vitest'
import type { Work } from '../../src/bindings.ts'
import { claimDigest } from '../../src/store/digest/prepare-digest.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, minutesLater, NOW } from '../support/make.ts'
import { createWorld, type World } from '../support/world.ts'

const HOUR = 60

let world: World
let digestId: number

beforeEach(async () => {
  await emptyDatabase()
  world = createWorld()
  const account = await addAccount(db)
  const { id } = await addApplication(db, account)
  const digest = { account_id: account.accountId, application_id: id, period: 'due:2026-03-09' }
  const row = await db
    .insertInto('digest')
    .values({ ...digest, created_at: NOW })
    .returning('id')
    .executeTakeFirstOrThrow()
  digestId = row.id
})

const hoursLater = (hours: number) => minutesLater(hours * HOUR, NOW)
const stateOf = async () =>
  (await db.selectFrom('digest').select('state').where('id', '=', digestId).executeTakeFirst())
    ?.state
const isAsked = (work: Work) => work.kind === 'prepare' && work.digestId === digestId

it('a draft whose message was lost while no tick came is tried before it is given up', async () => {
  await world.tickAt(hoursLater(30))
  expect(await stateOf()).toBe('preparing')
  expect(world.queue.some(isAsked)).toBe(true)
  await world.settle()
  expect(await stateOf()).not.toMatch(/preparing|failed/)
})

it('a draft that was tried early and whose messages were lost since is tried once more', async () => {
  await claimDigest(db, digestId, NOW)
  await world.tickAt(hoursLater(7))
  expect(await stateOf()).toBe('preparing')
  expect(world.queue.some(isAsked)).toBe(true)
})

it('a draft that is still not there after a try six hours on is given up', async () => {
  await claimDigest(db, digestId, hoursLater(6))
  await world.tickAt(hoursLater(7))
  expect(await stateOf()).toBe('failed')
})
