// Direction overrides can make a line show something else than it says; plain direction marks stay.
const DIRECTION_OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/g
const CONTROL = /[\p{Cc}\u2028\u2029]/gu

/** One line of text from outside as it may stand in a mail: no line breaks, no control characters, single spaces. */
export function cleanLine(text: string): string {
  return text
    .toWellFormed()
    .replace(DIRECTION_OVERRIDES, '')
    .replace(CONTROL, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The entry whose turn it is. */
export function atTurn<T>(entries: readonly [T, ...T[]], turn: number): T {
  return entries[Math.abs(Math.trunc(turn)) % entries.length] ?? entries[0]
}

export function upperFirst(text: string): string {
  // "eVTOL" and "iPhone" begin small on purpose.
  if (/^\p{Ll}\p{Lu}/u.test(text)) return text
  const [first = '', ...rest] = text
  return first.toUpperCase() + rest.join('')
}
