import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askDigest } from '../../src/jobs/drafts/ask-digest.ts'
import { pauseMail } from '../../src/store/account/accounts.ts'
import { findApplication } from '../../src/store/application/applications.ts'
import { listRuns } from '../../src/store/database/runs.ts'
import { markSent, markSkipped } from '../../src/store/digest/close-digest.ts'
import { findDigest, listDigests } from '../../src/store/digest/digests.ts'
import { setStatus } from '../../src/store/ladder/ladder-events.ts'
import { listMailbox } from '../../src/store/outbox/mailbox.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { minutesLater } from '../support/make.ts'
import { snapshot } from '../support/snapshot.ts'
import { beginStory, DUE } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

let story: Awaited<ReturnType<typeof beginStory>>
let world: World

beforeEach(async () => {
  await emptyDatabase()
  story = await beginStory(db)
  world = createWorld({ config: { feedOrigins: [story.publisher.origin] } })
})
afterEach(() => story.publisher.close())

async function tickAndSettle(now: Date): Promise<void> {
  await world.tickAt(now)
  await world.settle()
}

const subjects = async () => (await listMailbox(db, 99)).map(({ subject }) => subject)

/** All that the service keeps, but for what each tick writes about itself. */
async function kept(): Promise<unknown> {
  const { run, ...tables } = await snapshot(db)
  return tables
}

describe('without anyone pressing anything', () => {
  it('the control mail arrives on the tenth day at half past seven, and not before', async () => {
    await tickAndSettle(minutesLater(-1, DUE))
    expect(await subjects()).toEqual([])
    await tickAndSettle(DUE)
    expect(await subjects()).toEqual([expect.stringContaining('Ready to send to Dana')])
  })

  it('a doubled tick and doubled messages change nothing', async () => {
    await world.tickAt(DUE)
    world.queue.push(...world.queue)
    await world.settle()
    const before = await kept()
    await tickAndSettle(DUE)
    await tickAndSettle(minutesLater(1, DUE))
    expect(await kept()).toEqual(before)
    expect(await subjects()).toHaveLength(1)
  })

  it('ticks that were missed for four days are made good by one digest', async () => {
    await tickAndSettle(minutesLater(4 * 1440, DUE))
    await tickAndSettle(minutesLater(4 * 1440 + 60, DUE))
    expect(await subjects()).toHaveLength(1)
  })

  it('an overdue digest waits for a working day, in daytime', async () => {
    const fridayNight = new Date('2026-03-13T21:30:00Z')
    const saturday = new Date('2026-03-14T09:30:00Z')
    const mondayMorning = new Date('2026-03-16T06:30:00Z')
    await tickAndSettle(fridayNight)
    await tickAndSettle(saturday)
    expect(await subjects()).toEqual([])
    await tickAndSettle(mondayMorning)
    expect(await subjects()).toHaveLength(1)
  })

  it('lost messages are found by the next tick', async () => {
    await world.tickAt(DUE)
    world.queue.length = 0
    await tickAndSettle(minutesLater(60, DUE))
    expect(await subjects()).toHaveLength(1)
  })

  it('the page of runs tells what each tick did', async () => {
    await tickAndSettle(DUE)
    expect(await listRuns(db, 1)).toMatchObject([
      {
        feedsDue: 5,
        feedsRead: 5,
        feedsFailed: 0,
        articlesNew: 5,
        digestsDue: 1,
        digestsPrepared: 1,
        mailsSent: 1,
        failure: '',
      },
    ])
  })

  it('nothing is due for an application that was paused or closed', async () => {
    const { account, application } = story
    await setStatus(db, account, application, 'paused', minutesLater(-60, DUE))
    await tickAndSettle(DUE)
    expect(await subjects()).toEqual([])
  })

  it('a digest is prepared and waits on its page when all mails were stopped', async () => {
    await pauseMail(db, story.account.accountId, minutesLater(-60, DUE))
    await tickAndSettle(DUE)
    expect(await subjects()).toEqual([])
    expect(await listDigests(db, story.application.id)).toMatchObject([{ state: 'ready' }])
  })

  it('an unsent digest is replaced by the next one', async () => {
    await tickAndSettle(DUE)
    // The second mail comes in between and keeps its distance to both.
    for (const day of [7, 11, 14]) await tickAndSettle(minutesLater(day * 1440, DUE))
    const drafts = await listDigests(db, story.application.id)
    const digests = drafts.filter(({ kind }) => kind === 'digest')
    expect(digests.map(({ state }) => state)).toEqual(['ready', 'replaced'])
  })
})

describe('one that fails', () => {
  it('does not stop the others: a dead feed costs its own articles only', async () => {
    await db
      .updateTable('feed')
      .set({ url: `${story.publisher.origin}/dead` })
      .where('id', '=', 1)
      .execute()
    await tickAndSettle(DUE)
    expect(await subjects()).toHaveLength(1)
    expect(await listRuns(db, 1)).toMatchObject([{ feedsRead: 4, feedsFailed: 1 }])
    const feed = await db
      .selectFrom('feed')
      .select(['state', 'failure'])
      .where('id', '=', 1)
      .executeTakeFirst()
    expect(feed).toEqual({ state: 'failing', failure: expect.stringContaining('404') })
  })

  it('is a thin week: no mail, and the page says why', async () => {
    await db.deleteFrom('feed').where('id', '>', 1).execute()
    await tickAndSettle(DUE)
    expect(await subjects()).toEqual([])
    const [digest] = await listDigests(db, story.application.id)
    expect(digest).toMatchObject({
      state: 'thin',
      reason: expect.stringContaining('only 1 new article'),
    })
  })
})

describe('asking for a digest now', () => {
  const ask = (formId: string) =>
    askDigest(world.services, { application: story.application, formId })

  it('reads the feeds, makes the draft and mails it', async () => {
    const publicId = await ask('form')
    await world.settle()
    expect(story.publisher.requests.toSorted()).toEqual(['/0', '/1', '/2', '/3', '/4'])
    expect(await findDigest(db, story.account.accountId, publicId ?? '')).toMatchObject({
      state: 'ready',
    })
    expect(await subjects()).toHaveLength(1)
  })

  it('twice gives one digest and reads each feed once', async () => {
    const first = await ask('one')
    expect(await ask('two')).toBe(first)
    await world.settle()
    expect(await ask('three')).toBe(first)
    await world.settle()
    expect(story.publisher.requests).toHaveLength(5)
    expect(await subjects()).toHaveLength(1)
  })

  it('is refused for a closed application', async () => {
    const { account, application } = story
    await setStatus(db, account, application, 'closed', DUE)
    expect(await ask('form')).toBeUndefined()
  })
})

it('never offers to the same employer what was sent, and counts ten days from the sending', async () => {
  await tickAndSettle(DUE)
  const [ready] = await listDigests(db, story.application.id)
  const { account } = story
  const digest = await findDigest(db, account.accountId, ready?.publicId ?? '')
  if (digest === undefined) throw new Error('no digest')
  await markSent(db, { digest, account, sentAt: minutesLater(30, DUE), now: minutesLater(30, DUE) })
  const application = await findApplication(db, account.accountId, story.application.publicId)
  // Five working days after Thursday 12 March the second mail may go; it is skipped at once.
  expect(application?.nextDueAt).toEqual(new Date('2026-03-19T06:30:00Z'))
  await tickAndSettle(new Date('2026-03-19T06:30:00Z'))
  const [second] = await listDigests(db, story.application.id)
  const mail = await findDigest(db, account.accountId, second?.publicId ?? '')
  if (mail === undefined) throw new Error('no second mail')
  expect(mail.kind).toBe('second-mail')
  await markSkipped(db, { digest: mail, account, now: new Date('2026-03-19T07:00:00Z') })
  // Ten days after Thursday 12 March is a Sunday: Monday 23 March, half past seven in Berlin.
  const sent = digest.body.match(/https:\S+/g) ?? []
  await tickAndSettle(new Date('2026-03-23T06:30:00Z'))
  const [next] = await listDigests(db, story.application.id)
  expect(next?.state).toBe('ready')
  expect(sent).toHaveLength(3)
  for (const url of sent) expect(next?.body).not.toContain(url)
})
