const LINE_END = /\r\n?|[\n\u2028\u2029]/
// Control characters but for white space, and what is copied along unseen: soft hyphens of a web page, which would cut a
// name in two, direction marks around a phone number, what reorders or hides text. Joiners and the looks of emoji stay.
const INVISIBLE =
  /[^\P{Cc}\t\n\v\f\r]|(?!\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])\p{Default_Ignorable_Code_Point}|\u2800/gu
// With more words beside a comma it is a sentence. Several commas speak for a list.
const MAX_WORDS_OF_TWO = 4
const MAX_WORDS_OF_MORE = 7
const COMMA = /,\s+(?!(?:inc|ltd|llc|llp|plc|corp|co|gmbh|ag|s\.?a)\b)/i
const BULLETS = /^([-*•–] +)+/

/** One line, in composed Unicode, single spaces, nothing invisible. */
export function cleanLine(typed: string): string {
  return typed.toWellFormed().replace(INVISIBLE, '').normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** The same for each line; line breaks stay. */
export function cleanText(typed: string): string {
  return typed.split(LINE_END).map(cleanLine).join('\n').trim()
}

/** One entry a line, without bullets, blanks and repetitions. */
export function cleanList(typed: string): string[] {
  const lines = typed.split(LINE_END).map((line) => cleanLine(line).replace(BULLETS, ''))
  const entries = new Map<string, string>()
  for (const line of lines.filter(Boolean)) {
    const key = line.toLowerCase()
    if (!entries.has(key)) entries.set(key, line)
  }
  return [...entries.values()]
}

/** Words or names: whoever types several of them into one line divides them, too. */
export function cleanTerms(typed: string): string[] {
  const lines = cleanList(typed.replaceAll(';', '\n'))
  const [only, ...others] = lines
  const parts = only?.split(COMMA) ?? []
  if (parts.length < 2 || others.length > 0) return lines
  const most = parts.length === 2 ? MAX_WORDS_OF_TWO : MAX_WORDS_OF_MORE
  const areShort = parts.every((part) => part.trim().split(' ').length <= most)
  return areShort ? cleanList(parts.map(withoutConjunction).join('\n')) : lines
}

function withoutConjunction(part: string): string {
  return part.replace(/^\s*(?:and|or)\s+/i, '')
}

/** In characters as a person counts them, not in UTF-16 units. */
export function textLength(text: string): number {
  return [...text].length
}
