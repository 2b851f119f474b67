import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sha256 } from '../../src/core/mail/token.ts'
import { lookUpAddition } from '../../src/jobs/sources/look-up.ts'
import { addAdditions, claimAddition, listAdditions } from '../../src/store/source/additions.ts'
import { claimVisit } from '../../src/store/source/visits.ts'
import { toAddition } from '../../src/web/sources/add-sources-form.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, minutesLater, NOW } from '../support/make.ts'
import { type Publisher, startPublisher } from '../support/publisher.ts'
import { createWorld, type World } from '../support/world.ts'

const BATCH = '11111111-2222-4333-8444-555555555555'

let publisher: Publisher
let world: World
let url: string
let accountId: number
let additionId: number
/** Requests that wait for their answer. */
let held: ServerResponse[]

beforeEach(async () => {
  await emptyDatabase()
  held = []
  publisher = await startPublisher({ '/feed': (_, response) => held.push(response) })
  url = `${publisher.origin}/feed`
  world = createWorld({ config: { feedOrigins: [publisher.origin] } })
  const account = await addAccount(db)
  accountId = account.accountId
  await addApplication(db, account)
  const ids = await addAdditions(db, {
    ...{ accountId, batchId: BATCH, applicationId: undefined, isImport: false, now: NOW },
    additions: [toAddition(url, 'power-utilities')],
  })
  additionId = ids[0] ?? 0
})
afterEach(() => publisher.close())

const lookUp = () => lookUpAddition(world.services, additionId)
const addition = async () => (await listAdditions(db, accountId, BATCH))[0]

it('an address over which a worker died is not waited for, nor asked again within the hour', async () => {
  const { host } = new URL(url)
  await claimVisit(db, { addressHash: await sha256(url), url, host, now: NOW })
  await lookUp()
  expect(world.queue).toEqual([{ kind: 'look-up', additionId }])
  world.queue.length = 0
  world.setNow(minutesLater(2))
  await lookUp()
  expect(world.queue).toEqual([])
  const reason = expect.stringContaining('may ask again in 58 minutes')
  expect(await addition()).toMatchObject({ state: 'failed', reason })
  expect(publisher.requests).toEqual([])
})

it('a worker whose lease is over changes nothing that another one is at', async () => {
  const slow = lookUp()
  await expect.poll(() => held.length).toBe(1)
  const later = minutesLater(2)
  world.setNow(later)
  expect(await claimAddition(db, additionId, later)).toMatchObject({ state: 'waiting' })
  held[0]?.writeHead(404).end()
  await slow
  expect(await addition()).toMatchObject({ state: 'waiting', reason: '' })
  expect(world.queue).toEqual([])
})
