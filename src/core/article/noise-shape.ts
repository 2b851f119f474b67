import type { ArticleWords } from '../text/article-words.ts'
import { readWords } from '../text/word-reader.ts'
import type { ArticleKind } from './article.ts'
import { headlineVoice } from './headline-voice.ts'
import { addressNoise } from './noise-address.ts'

const OPINION_SOURCE = /\b(?:opinions?|op-?eds?|editorials?|columnists?)\b/i
const OPINION_TITLE =
  /^\s*(?:(?:guest )?opinion|op-?ed|editorial|letters?(?: to the editor)?)\s*[|:–—-]|^(?:the )?case (?:for|against) /i
/** Not to be read: "Podcast: rates and what comes next", "Odd lots (Video)". */
const BROADCAST =
  /^\s*(?:podcast|video|watch|listen|live)\s*[:|]|[([](?:podcast|video|audio)[)\]]\s*$/i
/** What will be published on a day, or was: "Friday: durable goods", "Thursday links". */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|links?|assorted links))?:|(?:\w+ )?links:|(?:assorted|top|podcast) links\b)/i
/** "Vacancy: grid planner"; "Vacancy rates fall" is news. */
const VACANCY = /^\s*(?:job )?vacanc(?:y|ies)\s*[:|–—-]/i
/** Of a book, a film or a thing: "Globex Pump 3 review: quiet". */
const REVIEW =
  /^(?:(?:book|film|movie|album|product|your) )?review:|(?<!(?:strategic|spending|judicial|policy|peer|safety|defen[cs]e|internal|independent|annual|portfolio|business) )\breview: /i
/** The number of a letter that tells of many things: "579: rates, chips, a film". */
const LETTER_NUMBER = /^#?(?!(?:19|20)\d\d)\d{2,4}: /
/** "Rates may stay where they are, markets are nervous: Dana Whitfield": somebody's view of the market. */
const MARKET_VOICE =
  /\b(?:markets?|rates?|stocks?|shares?|rupee|FIIs?|invest\w*|valuations?|volatility|earnings|money|liquidity|dollar|Fed|bonds?|yields?|gold|structural|defensives?|FMCG|banks)\b.*: \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\s*$/u
/** "Globex stock", "cheap stocks": shares, but for what is stored, rolls or swims. */
const STORED =
  '[Cc]rude|[Ff]uel|[Dd]iesel|[Gg]asoline|[Gg]rain|[Ww]heat|[Cc]orn|[Ss]eed|[Ff]ish|[Cc]od|[Tt]una|[Ff]ood|[Vv]accine|[Bb]lood|[Hh]ousing|[Ll]ow|[Bb]uil[dt]s?|[Rr]ebuilds?'
const SHARES = new RegExp(
  [
    `(?<!\\b(?:${STORED}) (?:US )?)\\b[Ss]tocks\\b`,
    "(?<=\\p{Lu}[\\p{L}&.'’-]* )(?<!(?:Rolling|Housing|Building|Common|Live|Fish|Feed|Seed|Card|Joint) )[Ss]tock\\b(?! (?:[Ee]xchange|[Mm]arket|[Oo]ptions?))",
    '\\b[Ss]hares (?:of|in) .{3,60} (?:falls?|fell|rises?|rose|jump|tumble|plunge|soar|slide|drop|sink|surge)s?\\b',
  ].join('|'),
  'u',
)
const BRACKETS = /\(([^()]{1,24})\)/g
const TICKER =
  /^(?:(?:NYSE|NASDAQ|Nasdaq|LSE|LON|TSX|TSE|ASX|NSE|BSE|HKG|ETR|OTC\w*)\s?: ?)?[A-Z]{1,5}(?:\.[A-Z]{1,2})?$/
const EXCHANGE = /:/
const LEGAL_FORM =
  /(?:^|\s)(?:inc|corp|corporation|co|company|ltd|limited|plc|holdings?|group|ag|se|nv|n\.v|sa|s\.a|oyj|asa|ab)\.?,?(?:['’]s?)?$/i
/** They stand in brackets behind names and are no shares. */
const PLACES = new Set('US USA UK EU UN UAE AU NZ CA IE DE FR ES IN JP CN AI IT'.split(' '))

/**
 * What address, source and shape of a headline tell of an item that is no reading for an interviewer: opinion, in which
 * one takes a side, notes on a share, which name it in brackets ("Globex Inc. (GLBX)"), and what is said to consumers.
 */
export function findShapedNoise(
  article: ArticleWords,
  { source = '', kind = 'article' }: { source?: string; kind?: ArticleKind } = {},
): string | undefined {
  return isOpinionSource(source) ? 'an opinion' : findOwnNoise(article, kind)
}

export function isOpinionSource(source: string): boolean {
  return OPINION_SOURCE.test(source)
}

/** The same wherever it was carried. */
export function findOwnNoise(
  { headline, url }: ArticleWords,
  kind: ArticleKind,
): string | undefined {
  const shape = titleShape(headline)
  if (shape !== undefined) return shape
  // On boards people speak of themselves, and to each other.
  const voice = kind === 'article' ? headlineVoice(headline) : undefined
  return voice ?? addressNoise(url)
}

function titleShape(headline: string): string | undefined {
  if (OPINION_TITLE.test(headline)) return 'an opinion'
  if (BROADCAST.test(headline)) return 'a broadcast'
  if (CALENDAR.test(headline) || LETTER_NUMBER.test(headline)) return 'a round-up'
  if (REVIEW.test(headline)) return 'a review'
  if (VACANCY.test(headline)) return 'a job post or career advice'
  return namesShare(headline) || SHARES.test(headline) || MARKET_VOICE.test(headline)
    ? 'a stock tip'
    : undefined
}

function namesShare(title: string): boolean {
  return [...title.matchAll(BRACKETS)].some(({ 1: inside = '', index }) => {
    if (!TICKER.test(inside)) return false
    const before = title.slice(0, index).trimEnd()
    return EXCHANGE.test(inside) || LEGAL_FORM.test(before) || isShareOf(before, inside)
  })
}

/** Not the abbreviation of what stands before it: "Food and Drug Administration (FDA)". */
function isShareOf(before: string, letters: string): boolean {
  const names = readWords(before).map(({ raw }) => raw)
  const isName = /^\p{Lu}/u.test(names.at(-1) ?? '')
  return isName && !PLACES.has(letters) && !isAbbreviation(letters, names)
}

/** Its letters begin words that stand before it, in their order; small ones may be passed over. */
function isAbbreviation(letters: string, names: readonly string[]): boolean {
  const near = names.slice(-2 * letters.length)
  const initials = near.map((name) => name.charAt(0).toUpperCase())
  return initials.some((_initial, from) => beginWords(letters, initials.slice(from)))
}

function beginWords(letters: string, [first, ...initials]: readonly string[]): boolean {
  if (first !== letters.charAt(0)) return false
  let at = -1
  for (const letter of letters.slice(1)) {
    at = initials.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return letters.length > 1
}
