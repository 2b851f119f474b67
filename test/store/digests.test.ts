import { beforeEach, describe, expect, it } from 'vitest'
import { listDigestArticles } from '../../src/store/digest/digest-articles.ts'
import { findOpenDigest } from '../../src/store/digest/digests.ts'
import { finishThinDigest } from '../../src/store/digest/finish-digest.ts'
import {
  addAskedDigest,
  addDueDigests,
  claimDigest,
} from '../../src/store/digest/prepare-digest.ts'
import { claimEmails } from '../../src/store/outbox/emails.ts'
import { db } from '../support/database.ts'
import { minutesLater, NOW } from '../support/make.ts'
import {
  application,
  ask,
  BODY,
  beginDigests,
  finish,
  latest,
  NEXT,
  nextDueAt,
  states,
} from './ready-digest.ts'

beforeEach(beginDigests)

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

it('is asked for six times a day at most', async () => {
  for (let press = 0; press < 9; press += 1) {
    await addAskedDigest(db, { applicationId: application.id, formId: `press ${press}`, now: NOW })
    const open = await findOpenDigest(db, application.id, minutesLater(-60))
    if (open?.state === 'preparing') await finish(open.id)
  }
  expect(await states()).toHaveLength(6)
})

describe('a due digest', () => {
  it('is added once, however often the tick comes', async () => {
    const due = [
      { applicationId: application.id, kind: 'digest' as const, period: 'due:2026-03-12' },
    ]
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
    expect(await nextDueAt()).toEqual(NEXT)
  })

  it('stays as it is when a second worker finishes it too', async () => {
    const id = await ask()
    expect([await finish(id), await finish(id)]).toEqual([true, false])
    expect(await claimEmails(db, NOW, 9)).toHaveLength(1)
  })

  it('replaces an older draft that was not sent', async () => {
    await finish(await ask('one'))
    await addDueDigests(
      db,
      [{ applicationId: application.id, kind: 'digest' as const, period: 'due:2026-03-12' }],
      NOW,
    )
    await finish(2)
    expect(await states()).toEqual(['ready', 'replaced'])
  })

  it('leaves the older draft when there were too few articles', async () => {
    await finish(await ask('one'))
    await addDueDigests(
      db,
      [{ applicationId: application.id, kind: 'digest' as const, period: 'due:2026-03-12' }],
      NOW,
    )
    await finishThinDigest(db, {
      digestId: 2,
      placed: [],
      newCount: 1,
      fittingCount: 1,
      nextDueAt: NEXT,
      now: NOW,
      state: 'thin',
      reason: 'Only one article fits.',
    })
    expect(await states()).toEqual(['thin', 'ready'])
    expect(await claimEmails(db, NOW, 9)).toHaveLength(1)
  })
})
