import { beforeEach, expect, it } from 'vitest'
import { putOff } from '../../src/jobs/drafts/put-off.ts'
import { pruneExpired } from '../../src/store/database/prune.ts'
import { listDigestArticles } from '../../src/store/digest/digest-articles.ts'
import { findDigestById, listDigests } from '../../src/store/digest/digests.ts'
import { saveText } from '../../src/store/digest/draft-changes.ts'
import { addAskedDigest } from '../../src/store/digest/prepare-digest.ts'
import { listMailbox } from '../../src/store/outbox/mailbox.ts'
import { db } from '../support/database.ts'
import { addAccount, addApplication, minutesLater } from '../support/make.ts'
import { DUE } from '../support/story.ts'
import { type DraftStory, tellDraftStory } from '../web/story.ts'

const TOMORROW = minutesLater(1440, DUE)
const OWN_WORDS = 'P.S. I drove past the new substation yesterday.'

let story: DraftStory

beforeEach(async () => {
  story = await tellDraftStory()
})

async function change(): Promise<string> {
  const { id: digestId, version, subject, body } = await story.readDigest()
  const changed = `${body}\n\n${OWN_WORDS}`
  await saveText(db, { digestId, version, subject, body: changed, now: DUE, isAutomatic: false })
  return changed
}

async function putOffForADay(): Promise<void> {
  await putOff(story.world.services, story.account, await story.readDigest(), {
    until: '2026-03-13',
  })
  await story.world.tickAt(TOMORROW)
  await story.world.settle()
}

async function putOffAgain(id: number): Promise<void> {
  const draft = await findDigestById(db, id)
  if (draft === undefined) throw new Error('no draft')
  await putOff(story.world.services, story.account, draft, { until: '2026-03-16' })
  await story.world.tickAt(minutesLater(4 * 1440, DUE))
  await story.world.settle()
}

const waiting = () =>
  db.selectFrom('digest').select(['id', 'body']).where('state', '=', 'ready').execute()

it('a note that was changed and put off comes back as it was left, with its articles', async () => {
  const { id: digestId } = await story.readDigest()
  const changed = await change()
  const articlesOf = (id: number) =>
    db
      .selectFrom('digest_article')
      .select(['article_id', 'place', 'position', 'why'])
      .where('digest_id', '=', id)
      .orderBy('article_id')
      .execute()
  const articles = await articlesOf(digestId)
  await putOffForADay()
  const [draft, ...others] = await waiting()
  expect(others).toEqual([])
  expect(draft?.body).toBe(changed)
  expect(await articlesOf(draft?.id ?? 0)).toEqual(articles)
  const [mail] = await listMailbox(db, 5)
  expect(mail?.text).toContain(OWN_WORDS)
  await putOffAgain(draft?.id ?? 0)
  expect(await waiting()).toMatchObject([{ body: changed }])
})

it('a note that nobody changed is chosen anew when its day comes', async () => {
  const before = await story.readDigest()
  await putOffForADay()
  const [draft] = await waiting()
  expect(draft?.id).not.toBe(before.id)
})

it('what was marked as read, and what was taken in all the same, is so when a note comes back', async () => {
  const { id: digestId } = await story.readDigest()
  await change()
  const [pick, other] = await listDigestArticles(db, digestId)
  const marked = (id: number, articleId = 0) =>
    db.updateTable('digest_article').where('digest_id', '=', id).where('article_id', '=', articleId)
  await marked(digestId, pick?.articleId).set({ is_read: true }).execute()
  await marked(digestId, other?.articleId).set({ included_at: DUE }).execute()
  await putOffForADay()
  const [draft] = await waiting()
  expect((await listDigestArticles(db, draft?.id ?? 0)).slice(0, 3)).toMatchObject([
    { isRead: true, isIncluded: false },
    { isRead: false, isIncluded: true },
    { isRead: false, isIncluded: false },
  ])
})

it('nobody else’s note begins as one that waits for longer than a lead is held', async () => {
  await change()
  const { world, account } = story
  await putOff(world.services, account, await story.readDigest(), { until: '2026-04-13' })
  const dayBefore = minutesLater(26 * 1440, DUE)
  await pruneExpired(db, dayBefore)
  await world.tickAt(dayBefore)
  await world.settle()
  const other = await addApplication(db, await addAccount(db, { email: 'other@example.com' }))
  const asked = {
    applicationId: other.id,
    formId: 'form',
    widening: 'older',
    now: dayBefore,
  } as const
  await addAskedDigest(db, asked)
  const [digest] = await listDigests(db, other.id)
  world.queue.push({ kind: 'prepare', digestId: digest?.id ?? 0, runId: undefined })
  await world.settle()
  const leadOf = async (id = 0) => (await listDigestArticles(db, id))[0]?.title
  expect(await leadOf(digest?.id)).toBeDefined()
  expect(await leadOf(digest?.id)).not.toBe(await leadOf(story.digestId))
})
