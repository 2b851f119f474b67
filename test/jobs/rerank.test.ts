import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ModelRunner } from '../../src/bindings.ts'
import { askReranker } from '../../src/jobs/drafts/rerank.ts'
import { createServices } from '../../src/services.ts'
import { listDigestArticles } from '../../src/store/digest/digest-articles.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { minutesLater } from '../support/make.ts'
import { beginStory, DUE } from '../support/story.ts'
import { CONFIG, createWorld } from '../support/world.ts'

type Question = { query: string; contexts: { text: string }[]; top_k: number }

let story: Awaited<ReturnType<typeof beginStory>>

beforeEach(async () => {
  await emptyDatabase()
  story = await beginStory(db)
})
afterEach(() => story.publisher.close())

/** Stands where Cloudflare binds Workers AI, and keeps what it was asked. */
function bindModel(answer: (question: Question) => unknown) {
  const asked: { model: string; question: Question }[] = []
  const models: ModelRunner = {
    run: async (model: string, question: Question) => {
      // What leaves the Worker is cloned on its way.
      const sent = structuredClone(question)
      asked.push({ model, question: sent })
      return answer(sent)
    },
  }
  return { models, asked }
}

/** Likes what has this word. */
const liking = (word: string) => (question: Question) => ({
  response: question.contexts
    .map(({ text }, id) => ({ id, score: text.includes(word) ? 4.2 : -3.1 }))
    .toReversed(),
})

async function digestWith(models: ModelRunner | undefined) {
  const logged: string[] = []
  const world = createWorld({
    config: { feedOrigins: [story.publisher.origin] },
    services: { models, log: (event) => logged.push(event) },
  })
  await world.tickAt(DUE)
  await world.settle()
  const { id } = await db.selectFrom('digest').select('id').executeTakeFirstOrThrow()
  const articles = await listDigestArticles(db, id)
  return { articles, logged, services: world.services }
}

it('is used when Workers AI is bound, and only then', () => {
  const { models } = bindModel(() => ({}))
  const bindings = { WORK: { sendBatch: async () => undefined } }
  expect(createServices(CONFIG, { ...bindings, AI: models }).models).toBe(models)
  expect(createServices(CONFIG, bindings).models).toBeUndefined()
})

it('moves what the model finds closest, with a bounded number of points and a reason of its own', async () => {
  const { models, asked } = bindModel(liking('conductors'))
  const { articles } = await digestWith(models)
  expect(asked).toHaveLength(1)
  expect(asked[0]?.model).toBe('@cf/baai/bge-reranker-base')
  const parts = articles.map(({ title, reasons, points }) => {
    const at = reasons.findIndex((reason) => reason.startsWith('a language model'))
    return [title.includes('conductors'), reasons[at], points[at]]
  })
  const near = 'a language model finds it close to Power, Utilities & Renewables'
  expect(parts.filter(([isLiked]) => isLiked)).toEqual([[true, near, 0.75]])
  for (const [, reason, points] of parts.filter(([isLiked]) => !isLiked)) {
    expect([reason, points]).toEqual([expect.stringContaining('in the middle'), expect.any(Number)])
  }
})

it.each<[string, (question: Question) => unknown]>([
  ['fails', () => Promise.reject(new Error('3036: you have used up your daily free allocation'))],
  ['says nothing', () => undefined],
  ['answers with a text', () => 'ok'],
  ['has no scores', () => ({ response: [] })],
  [
    'leaves one out',
    ({ contexts }) => ({ response: contexts.slice(1).map((_, id) => ({ id, score: id })) }),
  ],
  ['scores one twice', ({ contexts }) => ({ response: contexts.map(() => ({ id: 0, score: 1 })) })],
  [
    'scores what it was not asked',
    ({ contexts }) => ({ response: contexts.map((_, id) => ({ id: id + 7, score: 1 })) }),
  ],
  [
    'gives words for scores',
    ({ contexts }) => ({ response: contexts.map((_, id) => ({ id, score: 'high' })) }),
  ],
  [
    'gives no number',
    ({ contexts }) => ({ response: contexts.map((_, id) => ({ id, score: Number.NaN })) }),
  ],
])('a model that %s changes nothing', async (_case, answer) => {
  const { articles } = await digestWith(undefined)
  await emptyDatabase()
  await story.publisher.close()
  story = await beginStory(db)
  const { models, asked } = bindModel(answer)
  const again = await digestWith(models)
  expect(asked).toHaveLength(1)
  expect(again.logged).toContain('reranker-failed')
  expect(again.articles).toEqual(articles)
})

it('a model that never answers is not waited for', async () => {
  const { services } = await digestWith(undefined)
  const { models, asked } = bindModel(() => new Promise(() => undefined))
  const question = { sectorId: 'power-utilities', candidates: await candidates() }
  expect(await askReranker({ ...services, models }, question, 1)).toEqual(new Map())
  expect(asked).toHaveLength(1)
})

it('is told public articles and the sector, nothing of the candidate and nothing that only they read', async () => {
  await sql`
    update application
    set employer = 'Quuxcorp', role = 'Zorblatt', topics = '{battery storage,frobnication}', strengths = '{wibbling}',
      interviewer_name = 'Plugh', products = '{Xyzzy}', rivals = '{Thud}', clear_up = 'Grault'`.execute(
    db,
  )
  // Another one is the account's own: what it brings is nobody else's business.
  const { account, publisher } = story
  await sql`
    update source set account_id = ${account.accountId}
    from feed where feed.id = source.feed_id and feed.url = ${`${publisher.origin}/2`}`.execute(db)
  const { models, asked } = bindModel(liking('grid'))
  await digestWith(models)
  const sent = JSON.stringify(asked)
  for (const word of [
    'Quuxcorp',
    'Zorblatt',
    'frobnication',
    'wibbling',
    'Plugh',
    'Xyzzy',
    'Thud',
    'Grault',
  ]) {
    expect(sent).not.toContain(word)
  }
  expect(sent).not.toContain('What smart meters taught')
  expect(asked[0]?.question.contexts).toHaveLength(4)
  expect(asked[0]?.question.query).toBe(
    'News and analysis for people who work in Power, Utilities & Renewables',
  )
})

it('is asked nothing where all that somebody reads is their own', async () => {
  const { models, asked } = bindModel(liking('conductors'))
  await db.updateTable('source').set({ account_id: story.account.accountId }).execute()
  const { logged } = await digestWith(models)
  expect(asked).toEqual([])
  expect(logged).not.toContain('reranker-failed')
})

it('asks for fifty at most', async () => {
  const { services } = await digestWith(undefined)
  const { models, asked } = bindModel(liking('grid'))
  const [first] = await candidates()
  const many = Array.from({ length: 80 }, () => first).flatMap((one) => one ?? [])
  await askReranker({ ...services, models }, { sectorId: 'power-utilities', candidates: many })
  expect(asked[0]?.question.contexts).toHaveLength(50)
})

it('stops when the day\u2019s free budget is nearly used, and begins again on the next day', async () => {
  const { services } = await digestWith(undefined)
  const { models, asked } = bindModel(liking('grid'))
  const question = { sectorId: 'power-utilities', candidates: await candidates() }
  const ask = (now: Date) => askReranker({ ...services, models, now: () => now }, question)
  expect((await ask(DUE)).size).toBe(5)
  const [used] = await db.selectFrom('reranker_use').selectAll().execute()
  expect(used).toMatchObject({ day: '2026-03-12', neurons: expect.any(Number) })
  expect(used?.neurons).toBeGreaterThan(0)
  expect(used?.neurons).toBeLessThan(1)
  await db.updateTable('reranker_use').set({ neurons: 8999.99 }).execute()
  expect((await ask(DUE)).size).toBe(0)
  expect(asked).toHaveLength(1)
  expect((await ask(minutesLater(1440, DUE))).size).toBe(5)
})

async function candidates() {
  const rows = await db.selectFrom('digest_article').select('digest_id').execute()
  return await listDigestArticles(db, rows[0]?.digest_id ?? 0)
}
