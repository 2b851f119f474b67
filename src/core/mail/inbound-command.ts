import type { LocalDate } from '../application/application.ts'
import { addDays } from '../time/local-time.ts'

export type InboundCommand =
  | { kind: 'sent' }
  | { kind: 'skip' }
  | { kind: 'stop' }
  | { kind: 'later'; until: LocalDate }
  | { kind: 'swap'; position: number }

const MAX_LINE_LENGTH = 40
const MAX_DAYS = 60
const MAX_INTRODUCTION_LINES = 3
const DAYS_IN_UNIT: ReadonlyMap<string, number> = new Map([
  ['d', 1],
  ['day', 1],
  ['days', 1],
  ['w', 7],
  ['week', 7],
  ['weeks', 7],
])

/**
 * The one thing that an answer asks for. Only its first own line counts, so that nothing in the mail that it quotes can
 * be taken for a wish, and a line that says more than that is none.
 */
export function readCommand(text: string, today: LocalDate): InboundCommand | undefined {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return readLine(lines[0] ?? '', today) ?? readLine(lineBelowQuote(lines), today)
}

/** Where the quoted mail stands above the answer, the first line below it. */
function lineBelowQuote(lines: readonly string[]): string {
  const quoteAt = lines.findIndex(isQuoted)
  if (quoteAt < 1 || !isIntroduction(lines.slice(0, quoteAt))) return ''
  return lines.slice(quoteAt).find((line) => !isQuoted(line)) ?? ''
}

/** "On 3/10/26 09:00, Shortlist Digest wrote:", in whichever language: it names a day and ends with a colon. */
function isIntroduction(lines: readonly string[]): boolean {
  const text = lines.join(' ')
  return lines.length <= MAX_INTRODUCTION_LINES && /\d/.test(text) && /[:：]$/.test(text)
}

function isQuoted(line: string): boolean {
  return line.startsWith('>')
}

function readLine(line: string, today: LocalDate): InboundCommand | undefined {
  if (line.length > MAX_LINE_LENGTH) return undefined
  const [command, ...rest] = line
    .toLowerCase()
    .replace(/^["'“”*]+|[.!"'“”*]+$/g, '')
    .split(/\s+/)
  switch (command) {
    case 'sent':
    case 'skip':
    case 'stop':
      return rest.length === 0 ? { kind: command } : undefined
    case 'later':
      return readLater(rest.join(''), today)
    case 'swap':
      return readSwap(rest)
    default:
      return undefined
  }
}

/** "later", "later tomorrow", "later 3d", "later 3 days", "later 2 weeks" */
function readLater(rest: string, today: LocalDate): InboundCommand | undefined {
  if (rest === '' || rest === 'tomorrow') return { kind: 'later', until: addDays(today, 1) }
  const [, count = '', unit = ''] = /^(\d{1,2})([a-z]*)$/.exec(rest) ?? []
  const days = Number(count) * (DAYS_IN_UNIT.get(unit || 'd') ?? 0)
  return days >= 1 && days <= MAX_DAYS ? { kind: 'later', until: addDays(today, days) } : undefined
}

function readSwap(rest: readonly string[]): InboundCommand | undefined {
  const [position = ''] = rest
  return rest.length === 1 && /^[1-9]$/.test(position)
    ? { kind: 'swap', position: Number(position) }
    : undefined
}
