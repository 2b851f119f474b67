import type { ModelRunner } from '../../bindings.ts'
import type { Candidate } from '../../core/article/article.ts'
import { type Opinion, opinionsByPlace } from '../../core/choice/opinions.ts'
import { describeError } from '../../core/mail/without-addresses.ts'
import { findSector } from '../../core/sectors/sectors.ts'
import { shorten } from '../../core/text/text.ts'
import type { Services } from '../../services.ts'
import { listPublicArticles, takeNeurons } from '../../store/article/reranking.ts'

const MODEL = '@cf/baai/bge-reranker-base'
const MOST_ARTICLES = 50
const DEADLINE_MS = 3000
const MAX_TEXT_LENGTH = 400
/** Of the 10,000 that are free a day, https://developers.cloudflare.com/workers-ai/platform/pricing/; the rest is slack. */
const BUDGET_NEURONS = 9000
/** 283 by the price list, rounded up. */
const NEURONS_PER_MILLION_TOKENS = 300
/** English has about four; so few are never too few. */
const CHARACTERS_PER_TOKEN = 2

type Opinions = ReadonlyMap<string, Opinion>

/**
 * What a model says of the best candidates, where Workers AI is bound. It is told nothing of the candidate: public articles
 * go out, and the name of the sector. No binding, no budget, an error, no answer in time or an odd one: no opinion.
 */
export async function askReranker(
  services: Services,
  { sectorId, candidates }: { sectorId: string; candidates: readonly Candidate[] },
  deadlineMs = DEADLINE_MS,
): Promise<Opinions> {
  const { db, log, models, now } = services
  if (models === undefined || candidates.length === 0) return new Map()
  try {
    const best = candidates.slice(0, MOST_ARTICLES)
    const open = await listPublicArticles(
      db,
      best.map(({ articleId }) => articleId),
    )
    const told = best.filter(({ articleId }) => open.has(articleId))
    // One alone has no neighbours to be ordered among.
    if (told.length < 2) return new Map()
    const name = findSector(sectorId)?.name ?? sectorId
    const query = `News and analysis for people who work in ${name}`
    const texts = told.map(({ title, summary }) => shorten(`${title}. ${summary}`, MAX_TEXT_LENGTH))
    const neurons = estimateNeurons(query, texts)
    if (!(await takeNeurons(db, { neurons, budget: BUDGET_NEURONS, now: now() }))) {
      log('reranker-budget', { articles: told.length })
      return new Map()
    }
    const scores = await score(models, query, texts, deadlineMs)
    return opinionsByPlace(
      told.map(({ url }, index) => ({ url, score: scores[index] ?? 0 })),
      name,
    )
  } catch (error) {
    log('reranker-failed', { reason: describeError(error) })
    return new Map()
  }
}

/** Each text is read together with the query. */
function estimateNeurons(query: string, texts: readonly string[]): number {
  const characters = texts.reduce((sum, text) => sum + query.length + text.length, 0)
  return (characters / CHARACTERS_PER_TOKEN / 1_000_000) * NEURONS_PER_MILLION_TOKENS
}

/** The scores in the order of the texts. Anything but one finite score for each is an error. */
async function score(
  models: ModelRunner,
  query: string,
  texts: readonly string[],
  deadlineMs: number,
): Promise<number[]> {
  const contexts = texts.map((text) => ({ text }))
  const answer = await inTime(
    models.run(MODEL, { query, contexts, top_k: texts.length }),
    deadlineMs,
  )
  return readScores(answer, texts.length)
}

function readScores(answer: unknown, count: number): number[] {
  const scores = new Map<unknown, number>()
  for (const one of listOf(answer)) {
    if (isScored(one) && Number.isFinite(one.score)) scores.set(one.id, one.score)
  }
  return Array.from({ length: count }, (_, index) => {
    const found = scores.get(index)
    if (found === undefined) throw new Error('The model did not score every text.')
    return found
  })
}

function listOf(answer: unknown): readonly unknown[] {
  const isAnswer = typeof answer === 'object' && answer !== null && 'response' in answer
  return isAnswer && Array.isArray(answer.response) ? answer.response : []
}

function isScored(one: unknown): one is { id: unknown; score: number } {
  return (
    typeof one === 'object' &&
    one !== null &&
    'id' in one &&
    'score' in one &&
    typeof one.score === 'number'
  )
}

async function inTime<Answer>(answer: Promise<Answer>, deadlineMs: number): Promise<Answer> {
  const signal = AbortSignal.timeout(deadlineMs)
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('The model gave no answer in time.')))
  })
  return await Promise.race([answer, late])
}
