import { isUnderHost, siteHost } from '../application/site.ts'
import type { ArticleKind, Candidate } from '../article/article.ts'
import { findNoise } from '../article/noise.ts'
import { findOwnNoise, isOpinionSource } from '../article/noise-shape.ts'
import type { Tact } from '../tact/tact.ts'
import { type ArticleWords, oncePerArticle } from '../text/article-words.ts'
import { isEnglish } from '../text/language.ts'
import { isFitting, isPassingMention } from './fitting.ts'
import type { Interests } from './interests.ts'
import { matchingRules } from './rules.ts'
import { ageInDays } from './scoring.ts'

export const MAX_AGE_DAYS = 21

/** Why an article may not go into the mail. */
export type Gate =
  /** The candidate should see it. A story told by one of these is told by none of the others either. */
  | { kind: 'held-back'; reason: string; isForWholeStory: boolean }
  /** Counted only. */
  | { kind: 'out'; cause: Cause }

/** In the order in which a thin digest tells them. */
export const CAUSES = ['sent', 'old', 'never', 'noise', 'unsuitable', 'language', 'unfit'] as const
export type Cause = (typeof CAUSES)[number]

/** Services that carry a firm's own announcements. */
const WIRES = [
  'prnewswire.com',
  'businesswire.com',
  'globenewswire.com',
  'accesswire.com',
  'newswire.com',
  'accessnewswire.com',
  'einpresswire.com',
  'prweb.com',
  'newsfilecorp.com',
  'cision.com',
  'presseportal.de',
  'pressebox.de',
  'prnewswire.co.uk',
]

export type GateQuestion = {
  candidate: Candidate
  article: ArticleWords
  interests: Interests
  /** What tact says of the names in it, if there are any. */
  ofNames: Tact | undefined
  sentUrls: ReadonlySet<string>
  maxAgeDays: number
  now: Date
}

/** The first gate that stops an article, before anybody asks what it tells of others; undefined when it may go on. */
export function findGate(question: GateQuestion): Gate | undefined {
  const { candidate, article, interests, ofNames, sentUrls, maxAgeDays, now } = question
  if (sentUrls.has(candidate.url)) return { kind: 'out', cause: 'sent' }
  if (ageInDays(candidate, now) > maxAgeDays) return { kind: 'out', cause: 'old' }
  // Before everything that could let it pass: "never" wins.
  if (matchingRules(interests.never, candidate, article).length > 0) {
    return { kind: 'out', cause: 'never' }
  }
  const nature = natureOf(article)
  if (!nature.isEnglish) return { kind: 'out', cause: 'language' }
  if (ofNames?.kind === 'held-back') return heldBack(ofNames.reason, true)
  const [avoided] = matchingRules(interests.avoid, candidate, article)
  if (avoided !== undefined) return heldBack(`“${avoided.text}”, which you avoid`, true)
  const own = ownVoice(nature, interests, ofNames)
  if (own !== undefined) return heldBack(own, false)
  if (nature.isNoise[candidate.kind] || isOpinionSource(candidate.source)) {
    return { kind: 'out', cause: 'noise' }
  }
  return undefined
}

/** The gates after those, once tact has said all; `candidate` may stand higher than the stored one by a firm that it names. */
export function findLastGate(
  { candidate: stored, article, interests }: GateQuestion,
  tact: Tact,
  candidate: Candidate = stored,
): Gate | undefined {
  if (tact.kind === 'unsuitable') return { kind: 'out', cause: 'unsuitable' }
  const isPassing = candidate === stored && isPassingMention(stored, article, interests.topics)
  return isFitting(candidate) && !isPassing ? undefined : { kind: 'out', cause: 'unfit' }
}

function heldBack(reason: string, isForWholeStory: boolean): Gate {
  return { kind: 'held-back', reason, isForWholeStory }
}

function ownVoice(
  { host, isWire }: Nature,
  { ownHosts: { site, news } }: Interests,
  ofNames: Tact | undefined,
): string | undefined {
  if (isUnderHost(host, site)) return `from ${site}, their own site`
  if (isWire) {
    return ofNames?.kind === 'names-employer' ? 'their own press release' : undefined
  }
  return isUnderHost(host, news) ? 'from their own newsroom' : undefined
}

type Nature = {
  isEnglish: boolean
  host: string | undefined
  isWire: boolean
  isNoise: Readonly<Record<ArticleKind, boolean>>
}

/** What an article is, whoever it is for. Kept together: most of the cost of a gate is the way to what is known already. */
const natureOf = oncePerArticle((article): Nature => {
  const host = siteHost(article.url)
  return {
    isEnglish: isEnglish(article),
    host,
    isWire: WIRES.some((wire) => isUnderHost(host, wire)),
    isNoise: { article: isNoise(article, 'article'), discussion: isNoise(article, 'discussion') },
  }
})

function isNoise(article: ArticleWords, kind: ArticleKind): boolean {
  return (findNoise(article, kind) ?? findOwnNoise(article, kind)) !== undefined
}
