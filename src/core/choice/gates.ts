import { isUnderHost, siteHost } from '../application/site.ts'
import type { Candidate } from '../article/article.ts'
import { findNoise } from '../article/noise.ts'
import { findShapedNoise } from '../article/noise-shape.ts'
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
  if (!isEnglish(article)) return { kind: 'out', cause: 'language' }
  if (ofNames?.kind === 'held-back') return heldBack(ofNames.reason, true)
  const [avoided] = matchingRules(interests.avoid, candidate, article)
  if (avoided !== undefined) return heldBack(`“${avoided.text}”, which you avoid`, true)
  const own = ownVoice(question)
  if (own !== undefined) return heldBack(own, false)
  if (findNoise(article, candidate.kind) ?? findShapedNoise(article, candidate)) {
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

function ownVoice({ article, interests, ofNames }: GateQuestion): string | undefined {
  const { site, news } = interests.ownHosts
  const { host, isWire } = whereItStands(article)
  if (isUnderHost(host, site)) return `from ${site}, their own site`
  if (isWire) {
    return ofNames?.kind === 'names-employer' ? 'their own press release' : undefined
  }
  return isUnderHost(host, news) ? 'from their own newsroom' : undefined
}

const whereItStands = oncePerArticle(({ url }) => {
  const host = siteHost(url)
  return { host, isWire: WIRES.some((wire) => isUnderHost(host, wire)) }
})
