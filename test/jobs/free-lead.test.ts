import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { eraseAccount } from '../../src/store/account/erase.ts'
import type { StoredApplication } from '../../src/store/application/applications.ts'
import { pruneExpired } from '../../src/store/database/prune.ts'
import { listDigestArticles } from '../../src/store/digest/digest-articles.ts'
import { listDigests } from '../../src/store/digest/digests.ts'
import { addAskedDigest } from '../../src/store/digest/prepare-digest.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, minutesLater } from '../support/make.ts'
import { beginStory, DUE } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

let story: Awaited<ReturnType<typeof beginStory>>
let world: World

beforeEach(async () => {
  await emptyDatabase()
  story = await beginStory(db)
  world = createWorld({ config: { feedOrigins: [story.publisher.origin] } })
  await world.tickAt(DUE)
  await world.settle()
})
afterEach(() => story.publisher.close())

const addCandidate = async (number: number, employer = 'Example Energy') =>
  await addApplication(db, await addAccount(db, { email: `c${number}@example.com` }), { employer })

let forms = 0
async function makeDigest(application: StoredApplication) {
  forms += 1
  const request = {
    applicationId: application.id,
    formId: `form ${forms}`,
    now: world.services.now(),
  }
  await addAskedDigest(db, request)
  const [digest] = await listDigests(db, application.id)
  if (digest === undefined) throw new Error('no digest')
  world.queue.push({ kind: 'prepare', digestId: digest.id, runId: undefined })
  await world.settle()
  return await newest(application)
}

async function newest(application: StoredApplication) {
  const [digest] = await listDigests(db, application.id)
  const articles = digest === undefined ? [] : await listDigestArticles(db, digest.id)
  const shown = articles.filter(({ place }) => place !== 'held-back')
  const [lead] = shown.filter(({ place }) => place === 'pick')
  return { digest, shown, lead: lead?.title }
}

it('two candidates begin their notes to one employer differently, and the second sees no trace of the first', async () => {
  const first = await newest(story.application)
  const second = await makeDigest(await addCandidate(2, 'Example Energy plc'))
  expect(second.digest?.state).toBe('ready')
  expect(second.lead).not.toBe(first.lead)
  // Not lower down either, where its higher total would give it away.
  expect(second.shown.map(({ title }) => title)).not.toContain(first.lead)
  expect(await countFitting(second)).toBe((await countFitting(first)) - 1)
  const totals = second.shown.filter(({ place }) => place === 'pick').map(({ total }) => total)
  expect(totals).toEqual(totals.toSorted((a, b) => b - a))
})

it('a candidate for another employer may begin with the same article', async () => {
  const first = await newest(story.application)
  expect((await makeDigest(await addCandidate(2, 'Another Utility'))).lead).toBe(first.lead)
})

it('one\u2019s own lead is no hindrance when the note is made again', async () => {
  const first = await newest(story.application)
  expect((await makeDigest(story.application)).lead).toBe(first.lead)
})

it('where too few would be left, notes begin alike rather than not at all', async () => {
  const leads: (string | undefined)[] = []
  for (let number = 2; number < 8; number += 1) {
    const { lead, digest } = await makeDigest(await addCandidate(number))
    expect(digest?.state).toBe('ready')
    leads.push(lead)
  }
  const first = await newest(story.application)
  expect(new Set([first.lead, ...leads]).size).toBe(4)
})

it('a lead is free again when its time is over, and the daily work forgets it', async () => {
  const first = await newest(story.application)
  await pruneExpired(db, minutesLater(23 * 1440, DUE))
  expect(await countHolds()).toBe(1)
  await pruneExpired(db, minutesLater(25 * 1440, DUE))
  expect(await countHolds()).toBe(0)
  expect((await makeDigest(await addCandidate(2))).lead).toBe(first.lead)
})

it('a lead whose time is over is taken though nobody pruned it', async () => {
  const first = await newest(story.application)
  await sql`update lead_hold set expires_at = ${DUE}`.execute(db)
  const second = await makeDigest(await addCandidate(2))
  expect(second.lead).toBe(first.lead)
  expect((await makeDigest(await addCandidate(3))).lead).not.toBe(first.lead)
})

it('what is kept names nobody, and says nothing of an account that was erased', async () => {
  const [row] = await db.selectFrom('lead_hold').selectAll().execute()
  expect(row).toEqual({
    mark: expect.stringMatching(/^[0-9a-f]{64}$/),
    holder: expect.stringMatching(/^[0-9a-f]{64}$/),
    expires_at: expect.any(Date),
  })
  const first = await newest(story.application)
  const { accountId, email } = story.account
  await eraseAccount(db, { accountId, email, addressHash: '', mailboxHash: '' })
  expect((await makeDigest(await addCandidate(2))).lead).not.toBe(first.lead)
})

async function countFitting({ digest }: Awaited<ReturnType<typeof newest>>): Promise<number> {
  const row = await db
    .selectFrom('digest')
    .select('article_fitting_count')
    .where('id', '=', digest?.id ?? 0)
    .executeTakeFirstOrThrow()
  return row.article_fitting_count
}

async function countHolds(): Promise<number> {
  return (await db.selectFrom('lead_hold').select('mark').execute()).length
}
