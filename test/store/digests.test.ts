import { beforeEach, describe, expect, it } from 'vitest'
import type { StoredApplication } from '../../src/store/applications.ts'
import { findApplication, listApplications } from '../../src/store/applications.ts'
import { addArticles, listCandidates } from '../../src/store/articles.ts'
import { markSent, markSkipped } from '../../src/store/close-digest.ts'
import {
  findDigest,
  findOpenDigest,
  listDigestArticles,
  listDigests,
  listSentUrls,
  saveText,
  swapArticle,
} from '../../src/store/digests.ts'
import { claimEmails } from '../../src/store/emails.ts'
import {
  addAskedDigest,
  addDueDigests,
  claimDigest,
  finishDigest,
  finishThinDigest,
} from '../../src/store/prepare-digest.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, minutesLater, NOW } from '../support/make.ts'

const BODY = 'Two pieces:\n\nhttps://gridjournal.example/0\n\nhttps://gridjournal.example/1.\n'
const NEXT = new Date('2026-03-20T06:30:00Z')

let account: Awaited<ReturnType<typeof addAccount>>
let application: StoredApplication

beforeEach(async () => {
  await emptyDatabase()
  account = await addAccount(db)
  application = await addApplication(db, account)
  const feedId = await addFeed(db)
  const articles = [5, 6, 7, 8].map((score, index) => ({
    url: `https://gridjournal.example/${index}`,
    title: `Story ${index}`,
    summary: '',
    publishedAt: NOW,
    isTrusted: true,
    sectors: [{ sectorId: 'power-utilities', score, terms: ['grid'] }],
  }))
  await addArticles(db, { id: feedId, kind: 'article' }, articles, NOW)
})

async function ask(formId = 'form'): Promise<number> {
  await addAskedDigest(db, { applicationId: application.id, formId, now: NOW })
  const digest = await findOpenDigest(db, application.id, minutesLater(-60))
  if (digest === undefined) throw new Error('no digest')
  return digest.id
}

async function finish(digestId: number): Promise<boolean> {
  const candidates = await listCandidates(db, application, minutesLater(-1440), 200)
  return await finishDigest(db, {
    digestId,
    placed: candidates.map((candidate, position) => ({
      ...candidate,
      place: position < 2 ? 'pick' : 'alternate',
      position: position % 2,
      why: '',
      reasons: ['about the grid'],
    })),
    newCount: 4,
    fittingCount: 4,
    nextDigestAt: NEXT,
    now: NOW,
    subject: 'Storage',
    body: BODY,
  })
}

async function latest() {
  const [newest] = await listDigests(db, application.id)
  const digest = newest && (await findDigest(db, account.accountId, newest.publicId))
  if (digest === undefined) throw new Error('no digest')
  return digest
}

const states = async () => (await listDigests(db, application.id)).map(({ state }) => state)
const nextDigestAt = async () =>
  (await findApplication(db, account.accountId, application.publicId))?.nextDigestAt

describe('asking for a digest', () => {
  it('finds the one that is being prepared', async () => {
    expect([await ask('one'), await ask('two')]).toEqual([1, 1])
  })

  it('does nothing when the same form comes again after it is done', async () => {
    await finish(await ask('one'))
    await addAskedDigest(db, { applicationId: application.id, formId: 'one', now: NOW })
    expect(await states()).toEqual(['ready'])
  })
})

describe('a due digest', () => {
  it('is added once, however often the tick comes', async () => {
    const due = [{ applicationId: application.id, period: 'due:2026-03-12' }]
    const [first] = await addDueDigests(db, due, NOW)
    expect(await addDueDigests(db, due, NOW)).toEqual([])
    await finish(first ?? 0)
    expect(await addDueDigests(db, due, NOW)).toEqual([])
  })

  it('is worked on by one worker at a time', async () => {
    const id = await ask()
    expect([await claimDigest(db, id, NOW), await claimDigest(db, id, NOW)]).toEqual([true, false])
    expect(await claimDigest(db, id, minutesLater(3))).toBe(true)
  })
})

describe('a finished digest', () => {
  it('has its text, its articles, one mail in the outbox and the next due time', async () => {
    expect(await finish(await ask())).toBe(true)
    expect(await latest()).toMatchObject({ state: 'ready', subject: 'Storage', body: BODY })
    expect(
      (await listDigestArticles(db, 1)).map(({ place, title }) => `${place} ${title}`),
    ).toEqual(['pick Story 3', 'pick Story 2', 'alternate Story 1', 'alternate Story 0'])
    expect(await claimEmails(db, NOW, 9)).toMatchObject([{ kind: 'digest', digestId: 1 }])
    expect(await nextDigestAt()).toEqual(NEXT)
  })

  it('stays as it is when a second worker finishes it too', async () => {
    const id = await ask()
    expect([await finish(id), await finish(id)]).toEqual([true, false])
    expect(await claimEmails(db, NOW, 9)).toHaveLength(1)
  })

  it('replaces an older draft that was not sent', async () => {
    await finish(await ask('one'))
    await addDueDigests(db, [{ applicationId: application.id, period: 'due:2026-03-12' }], NOW)
    await finish(2)
    expect(await states()).toEqual(['ready', 'replaced'])
  })

  it('leaves the older draft when there were too few articles', async () => {
    await finish(await ask('one'))
    await addDueDigests(db, [{ applicationId: application.id, period: 'due:2026-03-12' }], NOW)
    await finishThinDigest(db, {
      digestId: 2,
      placed: [],
      newCount: 1,
      fittingCount: 1,
      nextDigestAt: NEXT,
      now: NOW,
      state: 'thin',
      reason: 'Only one article fits.',
    })
    expect(await states()).toEqual(['thin', 'ready'])
    expect(await claimEmails(db, NOW, 9)).toHaveLength(1)
  })
})

describe('editing', () => {
  it('saves the text, unless another tab was quicker', async () => {
    await finish(await ask())
    const change = { digestId: 1, version: 1, subject: 'Mine', body: 'My text' }
    expect([await saveText(db, change), await saveText(db, change)]).toEqual(['saved', 'stale'])
    expect(await latest()).toMatchObject({ subject: 'Mine', version: 2, preparedBody: BODY })
  })

  it('swaps a pick for an alternate and keeps the places', async () => {
    await finish(await ask())
    const [out, , coming] = await listDigestArticles(db, 1)
    const swap = {
      digestId: 1,
      version: 1,
      outId: out?.articleId ?? 0,
      inId: coming?.articleId ?? 0,
      body: 'Swapped',
    }
    expect(await swapArticle(db, swap)).toBe('saved')
    expect(
      (await listDigestArticles(db, 1)).map(({ place, title }) => `${place} ${title}`),
    ).toEqual(['pick Story 1', 'pick Story 2', 'alternate Story 3', 'alternate Story 0'])
    expect(await latest()).toMatchObject({ body: 'Swapped', version: 2 })
    expect(await swapArticle(db, swap)).toBe('stale')
  })

  it('is over once the draft was sent', async () => {
    await finish(await ask())
    await markSent(db, { digest: await latest(), account, sentAt: NOW, now: NOW })
    const change = { digestId: 1, version: 1, subject: 'Late', body: 'Late' }
    expect(await saveText(db, change)).toBe('stale')
  })
})

describe('marking as sent', () => {
  it('remembers the links for that employer and counts ten days from the sending', async () => {
    await finish(await ask())
    const sentAt = new Date('2026-03-11T08:00:00Z')
    const closing = { digest: await latest(), account, sentAt, now: minutesLater(2000) }
    expect([await markSent(db, closing), await markSent(db, closing)]).toEqual(['sent', 'already'])
    expect(await listSentUrls(db, account.accountId, 'EXAMPLE energy')).toEqual(
      new Set(['https://gridjournal.example/0', 'https://gridjournal.example/1']),
    )
    // Ten days after Wednesday 11 March is Saturday 21 March; Monday at 07:30 in Berlin it is.
    expect(await nextDigestAt()).toEqual(new Date('2026-03-23T06:30:00Z'))
  })

  it('is possible for a draft that was replaced: it may have been sent all the same', async () => {
    await finish(await ask('one'))
    const first = await latest()
    await addDueDigests(db, [{ applicationId: application.id, period: 'due:2026-03-12' }], NOW)
    await finish(2)
    expect(await markSent(db, { digest: first, account, sentAt: NOW, now: NOW })).toBe('sent')
  })
})

it('skips a digest once', async () => {
  await finish(await ask())
  const closing = { digest: await latest(), account, now: NOW }
  expect([await markSkipped(db, closing), await markSkipped(db, closing)]).toEqual([
    'skipped',
    'already',
  ])
  expect(await listSentUrls(db, account.accountId, 'Example Energy')).toEqual(new Set())
  expect(await listApplications(db, account.accountId)).toMatchObject([
    { nextDigestAt: new Date('2026-03-20T06:30:00Z') },
  ])
})
