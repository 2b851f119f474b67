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
const DAYS_IN_UNIT: ReadonlyMap<string, number> = new Map([
  ['d', 1],
  ['day', 1],
  ['days', 1],
  ['w', 7],
  ['week', 7],
  ['weeks', 7],
])

/**
 * The one thing that an answer asks for. Only its first line counts, so that nothing in the mail that it quotes can be
 * taken for a wish, and a line that says more than that is none.
 */
export function readCommand(text: string, today: LocalDate): InboundCommand | undefined {
  const [first = ''] = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  if (first.length > MAX_LINE_LENGTH) return undefined
  const words = first
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')
    .split(/\s+/)
  const [command, ...rest] = words
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
