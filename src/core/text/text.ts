/** Letters that Unicode does not take apart into a plain letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
}

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|no|inc|co|corp|ltd|gov|sen|rep|gen|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|fig|approx|[a-z]|[a-z]\.[a-z])\.$/i

const ASCII = /^[\x20-\x7e]*$/
// Beside dashes, which are what they are.
const PLAIN = /^[\x20-\x7e\u2010\u2012-\u2015]*$/
const QUOTES = /[‘’‛ʼ′´“”„‟″«»]/
const HALF_PAIR = /[\ud800-\udbff]$/

/** Straight quotes and plain letters, capitals kept: what two spellings of the same words have in common. */
export function plainText(text: string): string {
  if (ASCII.test(text)) return text
  const straight = QUOTES.test(text)
    ? text.replace(/[‘’‛ʼ′´]/g, "'").replace(/[“”„‟″«»]/g, '"')
    : text
  if (PLAIN.test(straight)) return straight
  return straight.normalize('NFKD').replace(/\p{M}+/gu, '')
}

/** For comparing: lower case, no accents, straight quotes, hyphens and slashes as spaces. */
export function foldText(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[ßøæœđłþı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[-‐‑‒–—―−/\s]+/g, ' ')
    .trim()
}

/** The folded words of a text, in order, repetitions kept. */
export function words(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+(?:['&.][\p{L}\p{N}]+)*/gu) ?? []
}

/** At most `maxLength` characters, cut between two words where there are any. A cut is marked with '…'. */
export function shorten(text: string, maxLength: number): string {
  const clean = text.trim()
  if (clean.length <= maxLength) return clean
  if (maxLength < 1) return ''
  const room = clean.slice(0, maxLength)
  const lastSpace = room.search(/\s\S*$/)
  // The character at the cut may be half of a pair.
  const cut = lastSpace > 0 ? room.slice(0, lastSpace) : room.slice(0, -1).replace(HALF_PAIR, '')
  return `${withoutTrailing(cut)}…`
}

/** So much of the beginning, without half of a pair at its end: databases refuse halves. */
export function beginningOf(text: string, maxLength: number): string {
  return text.slice(0, maxLength).replace(HALF_PAIR, '')
}

function withoutTrailing(text: string): string {
  let end = text.length
  while (end > 0 && ' ,;:.–—-'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** A text's sentences with their closing marks. Abbreviations such as "Inc." do not end one. */
export function sentences(text: string): string[] {
  const clean = text.replace(/\s+/g, ' ').trim()
  const found: string[] = []
  let start = 0
  for (const end of clean.matchAll(/[.!?]["'”’)]* /g)) {
    const next = end.index + end[0].length
    const tail = clean.slice(Math.max(start, end.index - 12), end.index + 1)
    if (end[0].startsWith('.') && ABBREVIATION.test(tail)) continue
    if (/\p{Ll}/u.test(clean.charAt(next))) continue
    found.push(clean.slice(start, next).trim())
    start = next
  }
  if (start < clean.length) found.push(clean.slice(start))
  return found
}
