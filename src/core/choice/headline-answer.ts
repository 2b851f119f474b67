import type { ApplicationEntry } from '../application/application.ts'
import { findNoise } from '../article/noise.ts'
import { findShapedNoise } from '../article/noise-shape.ts'
import { NOTHING_LEARNED } from '../sectors/learned-words.ts'
import { findSector, weighSectors } from '../sectors/sectors.ts'
import { judgeTact, type Tact, tactJudge } from '../tact/tact.ts'
import { type ArticleWords, readArticle } from '../text/article-words.ts'
import { isEnglish } from '../text/language.ts'
import { hasPhrase, readPhrase } from '../text/phrase-match.ts'

/** Whether an article with this headline could go into a digest, and why, in sentences. */
export type HeadlineAnswer = { verdict: string; reason: string }

export function answerHeadline(application: ApplicationEntry, headline: string): HeadlineAnswer {
  const text = { title: headline, summary: '' }
  const article = readArticle(text)
  if (!isEnglish(article)) return leftOut('it is not in English')
  const tact = judgeTact(tactJudge(application), article)
  const obstacle = findObstacle(application, article, tact)
  if (obstacle !== undefined) return obstacle
  const about = aboutSector(application, headline)
  if (tact.kind === 'caution') {
    return { verdict: 'It may pass, further down.', reason: asSentence(tact.reason) }
  }
  if (tact.kind === 'names-employer') {
    return { verdict: 'It may pass, with care.', reason: `It ${tact.reason}. ${about}` }
  }
  return { verdict: 'It would pass.', reason: about }
}

function findObstacle(
  { avoid }: ApplicationEntry,
  article: ArticleWords,
  tact: Tact,
): HeadlineAnswer | undefined {
  if (tact.kind === 'held-back') return heldBack(tact.reason)
  const avoided = avoid.find((text) => {
    const phrase = readPhrase(text)
    return phrase !== undefined && hasPhrase(article.title, phrase)
  })
  if (avoided !== undefined) return heldBack(`it says “${avoided}”, which you avoid`)
  const noise = findNoise(article, 'article') ?? findShapedNoise(article)
  if (noise !== undefined) return leftOut(`it looks like ${noise}`)
  return tact.kind === 'unsuitable' ? leftOut(`it is ${tact.reason}`) : undefined
}

function asSentence(reason: string): string {
  const told = reason.replace(/^caution: /, '')
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`
}

function heldBack(reason: string): HeadlineAnswer {
  return { verdict: 'It would be held back.', reason: `Only you would see it: ${reason}.` }
}

function leftOut(reason: string): HeadlineAnswer {
  return { verdict: 'It would be left out.', reason: `The reason: ${reason}.` }
}

function aboutSector({ sectorId }: ApplicationEntry, headline: string): string {
  const name = findSector(sectorId)?.name ?? 'your sector'
  const found = weighSectors({ title: headline, summary: '' }, NOTHING_LEARNED).find(
    (weight) => weight.sectorId === sectorId,
  )
  const [term] = found?.terms ?? []
  if (found?.isAbout && term !== undefined) return `It is about ${name} (“${term}”).`
  return `Its words alone do not say ${name}: that takes a feed of that sector, or a fitting summary.`
}
