import {
  findApplication,
  type StoredApplication,
} from '../../src/store/application/applications.ts'
import { addArticles } from '../../src/store/article/articles.ts'
import { listCandidates } from '../../src/store/article/candidates.ts'
import { findDigest, findOpenDigest, listDigests } from '../../src/store/digest/digests.ts'
import { finishDigest } from '../../src/store/digest/finish-digest.ts'
import { addAskedDigest } from '../../src/store/digest/prepare-digest.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, minutesLater, NOW } from '../support/make.ts'

export const BODY =
  'Two pieces:\n\nhttps://gridjournal.example/0\n\nhttps://gridjournal.example/1.\n'
export const NEXT = new Date('2026-03-20T06:30:00Z')

export let account: Awaited<ReturnType<typeof addAccount>>
export let application: StoredApplication

/** An account with one application and four articles that fit it. */
export async function beginDigests(): Promise<void> {
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
}

export async function ask(formId = 'form'): Promise<number> {
  await addAskedDigest(db, { applicationId: application.id, formId, now: NOW })
  const digest = await findOpenDigest(db, application.id, minutesLater(-60))
  if (digest === undefined) throw new Error('no digest')
  return digest.id
}

export async function finish(digestId: number): Promise<boolean> {
  const candidates = await listCandidates(db, application, {
    since: minutesLater(-1440),
    now: NOW,
    limit: 200,
  })
  const outcome = await finishDigest(db, {
    digestId,
    kind: 'digest',
    placed: candidates.map((candidate, position) => ({
      ...candidate,
      place: position < 2 ? 'pick' : 'alternate',
      position: position % 2,
      why: '',
      reasons: ['about the grid'],
      points: [3],
      total: 3,
      origin: 'feed',
      alsoIn: [],
    })),
    newCount: 4,
    fittingCount: 4,
    nextDueAt: NEXT,
    now: NOW,
    subject: 'Storage',
    body: BODY,
  })
  return outcome === 'finished'
}

export async function latest() {
  const [newest] = await listDigests(db, application.id)
  const digest = newest && (await findDigest(db, account.accountId, newest.publicId))
  if (digest === undefined) throw new Error('no digest')
  return digest
}

export const states = async () => (await listDigests(db, application.id)).map(({ state }) => state)
export const nextDueAt = async () =>
  (await findApplication(db, account.accountId, application.publicId))?.nextDueAt
