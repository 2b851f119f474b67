import { beforeEach, describe, expect, it } from 'vitest'
import { listApplications } from '../../src/store/application/applications.ts'
import { updateApplication } from '../../src/store/application/update-application.ts'
import { markSent, markSkipped } from '../../src/store/digest/close-digest.ts'
import { listSentUrls } from '../../src/store/digest/digest-articles.ts'
import { saveText } from '../../src/store/digest/draft-changes.ts'
import { addDueDigests } from '../../src/store/digest/prepare-digest.ts'
import { db } from '../support/database.ts'
import { minutesLater, NOW } from '../support/make.ts'
import {
  account,
  application,
  ask,
  beginDigests,
  finish,
  latest,
  nextDueAt,
  states,
} from './ready-digest.ts'

beforeEach(beginDigests)

describe('marking as sent', () => {
  it('remembers the links for that employer and plans what comes next', async () => {
    await finish(await ask())
    const sentAt = new Date('2026-03-11T08:00:00Z')
    const closing = { digest: await latest(), account, sentAt, now: minutesLater(2000) }
    expect([await markSent(db, closing), await markSent(db, closing)]).toEqual(['sent', 'already'])
    expect(await listSentUrls(db, account.accountId, 'EXAMPLE energy')).toEqual(
      new Set(['https://gridjournal.example/0', 'https://gridjournal.example/1']),
    )
    // The second mail keeps five working days from Wednesday 11 March; 07:30 in Berlin.
    expect(await nextDueAt()).toEqual(new Date('2026-03-18T06:30:00Z'))
  })

  it('remembers a link that ends in a bracket as it is', async () => {
    const url = 'https://gridjournal.example/Grid_(power)'
    await db.updateTable('article').set({ url }).where('title', '=', 'Story 3').execute()
    await finish(await ask())
    await saveText(db, {
      digestId: 1,
      version: 1,
      subject: 'Mine',
      body: `See\n${url}\n`,
      now: NOW,
      isAutomatic: false,
    })
    await markSent(db, { digest: await latest(), account, sentAt: NOW, now: NOW })
    expect(await listSentUrls(db, account.accountId, 'Example Energy')).toContain(url)
  })

  it('holds for the employer under a new name too', async () => {
    await finish(await ask())
    await markSent(db, { digest: await latest(), account, sentAt: NOW, now: NOW })
    const renamed = { ...application, employer: 'İş Enerji' }
    await updateApplication(db, account, application.publicId, renamed, NOW)
    expect((await listSentUrls(db, account.accountId, 'İş Enerji')).size).toBe(2)
  })

  it('replaces another draft that waits with the same links', async () => {
    await finish(await ask('one'))
    const first = await latest()
    await addDueDigests(
      db,
      [{ applicationId: application.id, kind: 'digest' as const, period: 'due:2026-03-12' }],
      NOW,
    )
    await finish(2)
    await markSent(db, { digest: first, account, sentAt: NOW, now: NOW })
    expect(await states()).toEqual(['replaced', 'sent'])
  })

  it('is possible for a draft that was replaced: it may have been sent all the same', async () => {
    await finish(await ask('one'))
    const first = await latest()
    await addDueDigests(
      db,
      [{ applicationId: application.id, kind: 'digest' as const, period: 'due:2026-03-12' }],
      NOW,
    )
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
    // The second mail: five working days after the application was entered on Tuesday 10 March.
    { nextDueAt: new Date('2026-03-17T06:30:00Z') },
  ])
})
