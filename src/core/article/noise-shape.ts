import { type ArticleWords, oncePerArticle } from '../text/article-words.ts'
import { readWords } from '../text/word-reader.ts'

/** Papers keep their columns under such an address: /opinion/, /2026/03/opinion-the-grid. */
const OPINION_PATH = /\/(?:opinions?|op-?eds?|editorials?|columnists?|commentisfree)(?:[/-]|$)/i
const OPINION_WORD = /opinion|op-?ed|editorial|columnist|commentisfree/i
const OPINION_SOURCE = /\b(?:opinions?|op-?eds?|editorials?|columnists?)\b/i
const OPINION_TITLE =
  /^\s*(?:(?:guest )?opinion|op-?ed|editorial|letters?(?: to the editor)?)\s*[|:–—-]/i
/** Not to be read: "Podcast: rates and what comes next", "Odd lots (Video)". */
const BROADCAST =
  /^\s*(?:podcast|video|watch|listen|live)\s*[:|]|[([](?:podcast|video|audio)[)\]]\s*$/i
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
 * one takes a side, and notes on a share, which name it in brackets: "Globex Inc. (GLBX)".
 */
export function findShapedNoise(
  article: ArticleWords,
  { url = '', source = '' }: { url?: string; source?: string } = {},
): string | undefined {
  return isOpinionPath(url) || OPINION_SOURCE.test(source) ? 'an opinion' : titleShape(article)
}

const titleShape = oncePerArticle(({ headline }) => {
  if (OPINION_TITLE.test(headline)) return 'an opinion'
  if (BROADCAST.test(headline)) return 'a broadcast'
  return namesShare(headline) ? 'a stock tip' : undefined
})

function isOpinionPath(url: string): boolean {
  return OPINION_WORD.test(url) && OPINION_PATH.test(URL.parse(url)?.pathname ?? '')
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
