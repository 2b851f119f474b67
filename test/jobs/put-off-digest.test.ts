import { beforeEach, expect, it } from 'vitest'
import { listDigestArticles } from '../../src/store/digest/digest-articles.ts'
import { findDigestById } from '../../src/store/digest/digests.ts'
import { saveText } from '../../src/store/digest/draft-changes.ts'
import { snoozeDraft } from '../../src/store/ladder/ladder-events.ts'
import { listMailbox } from '../../src/store/outbox/mailbox.ts'
import { db } from '../support/database.ts'
import { minutesLater } from '../support/make.ts'
import { DUE } from '../support/story.ts'
import { type DraftStory, tellDraftStory } from '../web/story.ts'

const TOMORROW = minutesLater(1440, DUE)
const OWN_WORDS = 'P.S. I drove past the new substation yesterday.'

let story: DraftStory

beforeEach(async () => {
  story = await tellDraftStory()
})

async function putOff(): Promise<void> {
  await snoozeDraft(db, story.account, await story.readDigest(), '2026-03-13', DUE)
  await story.world.tickAt(TOMORROW)
  await story.world.settle()
}

async function putOffAgain(id: number): Promise<void> {
  const draft = await findDigestById(db, id)
  if (draft === undefined) throw new Error('no draft')
  await snoozeDraft(db, story.account, draft, '2026-03-16', TOMORROW)
  await story.world.tickAt(minutesLater(4 * 1440, DUE))
  await story.world.settle()
}

const waiting = () =>
  db.selectFrom('digest').select(['id', 'body']).where('state', '=', 'ready').execute()

it('a note that was changed and put off comes back as it was left, with its articles', async () => {
  const { id: digestId, version, subject, body } = await story.readDigest()
  const changed = `${body}\n\n${OWN_WORDS}`
  await saveText(db, { digestId, version, subject, body: changed, now: DUE, isAutomatic: false })
  const articlesOf = (id: number) =>
    db
      .selectFrom('digest_article')
      .select(['article_id', 'place', 'position', 'why'])
      .where('digest_id', '=', id)
      .orderBy('article_id')
      .execute()
  const articles = await articlesOf(digestId)
  await putOff()
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
  await putOff()
  const [draft] = await waiting()
  expect(draft?.id).not.toBe(before.id)
})

it('what was marked as read, and what was taken in all the same, is so when a note comes back', async () => {
  const { id: digestId, version, subject, body } = await story.readDigest()
  const changed = `${body}\n\n${OWN_WORDS}`
  await saveText(db, { digestId, version, subject, body: changed, now: DUE, isAutomatic: false })
  const [pick, other] = await listDigestArticles(db, digestId)
  const marked = (id: number, articleId = 0) =>
    db.updateTable('digest_article').where('digest_id', '=', id).where('article_id', '=', articleId)
  await marked(digestId, pick?.articleId).set({ is_read: true }).execute()
  await marked(digestId, other?.articleId).set({ included_at: DUE }).execute()
  await putOff()
  const [draft] = await waiting()
  expect((await listDigestArticles(db, draft?.id ?? 0)).slice(0, 3)).toMatchObject([
    { isRead: true, isIncluded: false },
    { isRead: false, isIncluded: true },
    { isRead: false, isIncluded: false },
  ])
})
