const LINE_END = /\r\n?|[\n\u2028\u2029]/
// Control characters but for white space, and the invisible ones that reorder or hide text.
const INVISIBLE = /[^\P{Cc}\t\n\v\f\r]|[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu
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

/** In characters as a person counts them, not in UTF-16 units. */
export function textLength(text: string): number {
  return [...text].length
}
