import { storyWords } from '../article/duplicates.ts'
import { sentences } from './text.ts'
import { readWords } from './word-reader.ts'

const READ_LENGTH = 600
// Feeds cut summaries; a longer text without a full stop at its end was cut.
const LONGEST_WITHOUT_STOP = 110
const LEAST_WORDS = 5
const LEAST_WORDS_OF_A_CUT = 7
// With so much of it in the title it tells what was just read: of such lines a reader would have kept one in three.
const REPEATS_TITLE = 0.4

/** What a feed puts before or after the text proper. */
const BEFORE = [
  /^\[[^\]]{0,80}\]\s*/,
  /^[\p{Lu} .,/]{2,40}\([^)]{2,30}\)\s*[-–—]+\s*/u,
  /^\([^)]{2,30}\)\s*[-–—]+\s*/,
]
const AFTER =
  /(?:the post .{0,200} (?:appeared|first appeared).*|(?:read more|continue reading|click here|comments)\W*)$/i
const CUT_OFF = /(?:…|\.\.\.|\[[^\]]{0,10}\])\s*$/

/** Sentences that make no sense, or the wrong one, when somebody else says them in a mail. */
const UNFIT = [
  /\b(?:I|[Mm]y|[Mm]ine|[Mm]yself|[Mm]e|[Ww]e|[Oo]ur|[Oo]urs|us|[Yy]ou|[Yy]our|I'[a-z]+|[Ww]e'[a-z]+|[Yy]ou'[a-z]+|[Ll]et's)\b/,
  /\b(?:today|yesterday|tomorrow|tonight|this morning|this evening|last night)\b/i,
  /\b(?:amazing|stunning|insane|must-read|game-chang\w*|mind-blowing|jaw-dropping|unbelievable|epic|click|subscribe|sign up|newsletter|podcast|webinar|episode|video|photo|submitted by|article url|readers?)\b/i,
  /^[\p{L}\d ’'&()-]{2,40}: /u,
  /https?:|www\.|[!?#@|<>{}]/,
  /^(?:he|she|they|it|its|their|his|her|but|and|or|so|also|plus|yet|meanwhile|however|here|there|that|these|those|because|find|learn|discover|read|watch|listen|see|get|why|how|what|when|where|who|if|or|not|some|this (?:is|was|has|will|would|means|comes|marks)|besides|moreover|further|furthermore|additionally|then|such|both|the (?:company|firm|bill|move|deal|report|group|bank|agency|two|latter|announcement) (?:also|will also|has also))\b/i,
  /^(?:\S+ ){1,4}(?:also|too)\b/i,
  /^in (?:this|the latest|today)\b/i,
  // What a paper is about says nothing of what it found.
  /^(?:this|the) (?:paper|study|article|essay|column|brief|chapter|note|report) (?:presents|provides|examines|explores|studies|discusses|investigates|analy[sz]es|reviews|looks|considers|describes)\b/i,
]

/** Where a sentence can end earlier without saying something else. */
const CLAUSE_END =
  /, (?:which|who|as|while|after|amid|with|making|leaving|raising|including|following|where|from) | (?:while|after|amid|because|following) |; | [—–-]+ /g
/** A piece that ends like this was cut inside a phrase: "hours | after". */
const ENDS_INSIDE =
  /\b(?:minutes|hours|days?|weeks?|months?|years?|shortly|soon|just|even|only|right|long|comes?|came|and|or|the|an?|of|to|in|on|at|by|for|is|are|was|were|as|that)$/i
/** A sentence that begins like this needs its second half. */
const BEGINS_SUBORDINATE =
  /^(?:as|while|after|before|although|though|since|despite|with|when|amid|following|because|by|in|at|for|from|under|unlike|instead|rather|among)\b/i

/** The first sentence of a summary, when a careful person would quote it; else empty. At most `maxWords` words. */
export function gist(
  { title, summary }: { title: string; summary: string },
  maxWords: number,
): string {
  const first = firstSentence(summary)
  if (first === undefined || UNFIT.some((pattern) => pattern.test(first))) return ''
  if (!/^["“'‘]?[\p{Lu}\d$€£]/u.test(first)) return ''
  const short = countWords(first) <= maxWords ? first : cutAtClause(first, maxWords)
  if (countWords(short) < LEAST_WORDS || !isBalanced(short) || repeats(short, title)) return ''
  return withStop(short)
}

/** The first sentences of a summary, those that were left whole; for reading, not for sending. */
export function wholeSentences(summary: string, count: number): string[] {
  const found = sentences(withoutFrame(summary.slice(0, READ_LENGTH)))
  return found
    .filter((sentence) => /[.!?]["'”’)]*$/.test(sentence) && !CUT_OFF.test(sentence))
    .slice(0, count)
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

/** Undefined when the summary has none that was left whole. */
function firstSentence(summary: string): string | undefined {
  const [first, second] = sentences(withoutFrame(summary.slice(0, READ_LENGTH)))
  if (first === undefined) return undefined
  const isLast = second === undefined
  if (isLast && CUT_OFF.test(first)) return undefined
  if (isLast && !/[.!?]["'”’)]*$/.test(first) && first.length > LONGEST_WITHOUT_STOP)
    return undefined
  return first
}

function withoutFrame(summary: string): string {
  let text = summary.replace(/\s+/g, ' ').trim()
  for (const pattern of BEFORE) text = text.replace(pattern, '')
  return text.replace(AFTER, '').trim()
}

function repeats(sentence: string, title: string): boolean {
  const said = storyWords(readWords(title))
  const saying = [...storyWords(readWords(sentence))]
  return saying.filter((word) => said.has(word)).length >= REPEATS_TITLE * saying.length
}

/** Up to the last clause that fits; empty when there is none. */
function cutAtClause(sentence: string, maxWords: number): string {
  let best = ''
  for (const { index } of sentence.matchAll(CLAUSE_END)) {
    const piece = sentence.slice(0, index)
    const count = countWords(piece)
    if (count > maxWords) break
    const isHalf = BEGINS_SUBORDINATE.test(piece) && !piece.includes(', ')
    const isWhole =
      !isHalf && !ENDS_INSIDE.test(piece) && !/ [—–-]+ /.test(piece) && isBalanced(piece)
    if (count >= LEAST_WORDS_OF_A_CUT && isWhole) best = piece
  }
  return best
}

function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  return (
    count(/"/g) % 2 === 0 &&
    count(/“/g) === count(/”/g) &&
    count(/\(/g) === count(/\)/g) &&
    !/['‘]\w[^'’]*$/.test(text.replace(/\w['’]\w/g, ''))
  )
}

function withStop(text: string): string {
  const end = text.replace(/[\s,;:–—-]{1,5}$/, '')
  return /[.!?]["'”’)]*$/.test(end) ? end : `${end}.`
}
