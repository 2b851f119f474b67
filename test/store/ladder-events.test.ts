import { beforeEach, describe, expect, it } from 'vitest'
import { ladderFacts } from '../../src/core/ladder/facts.ts'
import { planSteps } from '../../src/core/ladder/ladder.ts'
import {
  findApplication,
  type StoredApplication,
} from '../../src/store/application/applications.ts'
import { markSent } from '../../src/store/digest/close-digest.ts'
import { findDigest, findDigestById, listDigests } from '../../src/store/digest/digests.ts'
import { saveText } from '../../src/store/digest/draft-changes.ts'
import { finishDigest } from '../../src/store/digest/finish-digest.ts'
import { addAskedDigest } from '../../src/store/digest/prepare-digest.ts'
import {
  notePromise,
  noteTheyWrote,
  recordCall,
  setOutcome,
  setStatus,
  snoozeDraft,
} from '../../src/store/ladder/ladder-events.ts'
import { listSteps } from '../../src/store/ladder/steps.ts'
import { claimInboundMail, releaseInboundMail } from '../../src/store/outbox/inbound.ts'
import { db } from '../support/database.ts'
import { minutesLater, NOW } from '../support/make.ts'
import { account, application, beginDigests, states } from './ready-digest.ts'

beforeEach(beginDigests)

const current = async (): Promise<StoredApplication> => {
  const found = await findApplication(db, account.accountId, application.publicId)
  if (found === undefined) throw new Error('no application')
  return found
}
const steps = async () =>
  await db.selectFrom('step').select(['kind', 'event', 'detail']).orderBy('id').execute()

/** A draft of another rung, as the prepare job leaves it. */
async function prepare(kind: 'second-mail' | 'first-call' | 'last-mail') {
  await addAskedDigest(db, { applicationId: application.id, kind, formId: kind, now: NOW })
  const [begun] = await listDigests(db, application.id)
  if (begun === undefined) throw new Error(`no ${kind}`)
  const text = { subject: 'Where I stand', body: 'Hello Dana,' }
  const none = { placed: [], newCount: 0, fittingCount: 0, nextDueAt: undefined }
  await finishDigest(db, { digestId: begun.id, kind, ...text, ...none, now: NOW })
  const digest = await findDigest(db, account.accountId, begun.publicId)
  if (digest === undefined) throw new Error(`no ${kind}`)
  return digest
}

describe('what the candidate tells', () => {
  it('a promised day holds everything back until the working day after it', async () => {
    await notePromise(db, account, application, '2026-03-25', NOW)
    expect(await current()).toMatchObject({
      promisedOn: '2026-03-25',
      nextDueAt: new Date('2026-03-26T06:30:00Z'),
    })
    expect(await steps()).toEqual([
      { kind: 'application', event: 'promised', detail: '2026-03-25' },
    ])
  })

  it('that they wrote gives them five working days of rest, once for a double click', async () => {
    const heard = { at: NOW, note: '', now: NOW }
    await noteTheyWrote(db, account, application, heard)
    await noteTheyWrote(db, account, application, heard)
    expect((await current()).nextDueAt).toEqual(new Date('2026-03-17T06:30:00Z'))
    expect(await steps()).toHaveLength(1)
  })

  it('an outcome closes it, drops what waits, and leaves room for one last mail', async () => {
    await prepare('second-mail')
    await setOutcome(db, account, application, 'rejected', NOW)
    expect(await states()).toEqual(['replaced'])
    expect(await current()).toMatchObject({
      status: 'closed',
      outcome: 'rejected',
      nextDueAt: undefined,
    })
    expect((await prepare('last-mail')).state).toBe('ready')
  })

  it('resuming forgets the outcome and fires no backlog', async () => {
    await setOutcome(db, account, application, 'rejected', NOW)
    const friday = minutesLater(31 * 1440)
    await setStatus(db, account, await current(), 'active', friday)
    expect(await current()).toMatchObject({
      status: 'active',
      outcome: undefined,
      nextDueAt: new Date('2026-04-13T05:30:00Z'),
    })
  })
})

it('a mail that has put a draft off stays done, also when its answer could not be given', async () => {
  const digest = await prepare('second-mail')
  const mail = { hash: 'later', accountId: account.accountId, digestId: digest.id }
  const claim = async (now: Date) => await claimInboundMail(db, { ...mail, action: 'later', now })
  await claim(NOW)
  await snoozeDraft(db, account, digest, { until: '2026-03-20', mailHash: 'later' }, NOW)
  await releaseInboundMail(db, 'later')
  expect(await claim(minutesLater(65))).toEqual({ kind: 'done' })
})

describe('an outcome that was taken back', () => {
  const resume = async (now: Date) => setStatus(db, account, await current(), 'active', now)
  const inStates = async () =>
    await db.selectFrom('digest').select(['kind', 'state']).orderBy('id').execute()

  it('leaves no last mail, and what it had stopped waits again', async () => {
    const { id: digestId, version, subject } = await prepare('second-mail')
    const changed = { digestId, version, subject, body: 'My own words', now: NOW }
    await saveText(db, { ...changed, isAutomatic: false })
    await setOutcome(db, account, application, 'rejected', minutesLater(5))
    await prepare('last-mail')
    await resume(minutesLater(10))
    expect(await inStates()).toEqual([
      { kind: 'second-mail', state: 'ready' },
      { kind: 'last-mail', state: 'replaced' },
    ])
    expect((await findDigestById(db, digestId))?.body).toBe('My own words')
  })

  it('stops a last mail that is being written', async () => {
    await setOutcome(db, account, application, 'rejected', NOW)
    await addAskedDigest(db, {
      ...{ applicationId: application.id, kind: 'last-mail', formId: 'last', now: NOW },
    })
    await resume(minutesLater(10))
    expect(await inStates()).toEqual([{ kind: 'last-mail', state: 'replaced' }])
  })

  it('brings nothing back to whom the goodbye was sent', async () => {
    await prepare('second-mail')
    await setOutcome(db, account, application, 'rejected', minutesLater(5))
    const digest = await prepare('last-mail')
    await markSent(db, { digest, account, sentAt: minutesLater(6), now: minutesLater(6) })
    await resume(minutesLater(10))
    expect(await inStates()).toEqual([
      { kind: 'second-mail', state: 'replaced' },
      { kind: 'last-mail', state: 'sent' },
    ])
  })

  it('is told again when it is noted again within a minute of being taken back', async () => {
    const second = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
    const { id } = await prepare('second-mail')
    await setOutcome(db, account, application, 'rejected', second(5))
    await resume(second(20))
    await setOutcome(db, account, await current(), 'rejected', second(40))
    await resume(second(300))
    expect(
      (await steps()).map(({ event }) => event).filter((event) => event !== 'prepared'),
    ).toEqual(['outcome', 'resumed', 'outcome', 'resumed'])
    expect((await findDigestById(db, id))?.state).toBe('ready')
  })

  it('brings back what waited after an earlier goodbye', async () => {
    await setOutcome(db, account, application, 'rejected', minutesLater(5))
    const digest = await prepare('last-mail')
    await markSent(db, { digest, account, sentAt: minutesLater(6), now: minutesLater(6) })
    await resume(minutesLater(10))
    const { id } = await prepare('second-mail')
    await setOutcome(db, account, await current(), 'rejected', minutesLater(20))
    await resume(minutesLater(30))
    expect((await findDigestById(db, id))?.state).toBe('ready')
  })

  it('is not half taken back by a pause from a page left open', async () => {
    await setOutcome(db, account, application, 'rejected', NOW)
    const { id } = await prepare('last-mail')
    await setStatus(db, account, await current(), 'paused', minutesLater(5))
    expect(await current()).toMatchObject({ status: 'closed', outcome: 'rejected' })
    expect((await findDigestById(db, id))?.state).toBe('ready')
  })

  it('has its last mail again when there is an outcome after all', async () => {
    await setOutcome(db, account, application, 'rejected', NOW)
    await prepare('last-mail')
    await resume(minutesLater(10))
    await setOutcome(db, account, await current(), 'offer', minutesLater(20))
    const { timeZone } = account
    const steps = await listSteps(db, account.accountId)
    const plan = planSteps(ladderFacts(await current(), timeZone, steps), minutesLater(20))
    expect(plan.find(({ kind }) => kind === 'last-mail')).toMatchObject({
      state: 'due',
      isPrepared: false,
    })
  })
})

describe('a call', () => {
  it('closes its card once and moves the ladder', async () => {
    const card = await prepare('first-call')
    const call = { result: 'voicemail', note: 'Will call back.', at: NOW, now: NOW } as const
    expect(await recordCall(db, account, card, call)).toBe('called')
    expect(await recordCall(db, account, card, call)).toBe('already')
    expect((await steps()).at(-1)).toEqual({
      kind: 'first-call',
      event: 'called',
      detail: 'voicemail',
    })
  })
})

describe('putting a draft off', () => {
  it('keeps it, and makes it due again on that day', async () => {
    const mail = await prepare('second-mail')
    expect(await snoozeDraft(db, account, mail, { until: '2026-03-11' }, NOW)).toBe(true)
    expect(await states()).toEqual(['ready'])
    expect((await current()).nextDueAt).toEqual(new Date('2026-03-11T06:30:00Z'))
  })

  it('is possible again and again, but not when it was closed', async () => {
    const mail = await prepare('second-mail')
    await snoozeDraft(db, account, mail, { until: '2026-03-11' }, NOW)
    expect(await snoozeDraft(db, account, mail, { until: '2026-03-12' }, minutesLater(5))).toBe(
      true,
    )
    await setOutcome(db, account, application, 'offer', NOW)
    expect(await snoozeDraft(db, account, mail, { until: '2026-03-13' }, minutesLater(9))).toBe(
      false,
    )
  })
})
