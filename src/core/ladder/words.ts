import type { LocalDate } from '../application/application.ts'
import { formatShortDay } from '../time/local-time.ts'
import type { Rung } from './playbooks.ts'
import type { PastStep } from './step.ts'

const NUMBER_WORDS: ReadonlyMap<number, string> = new Map([
  [1, 'one'],
  [2, 'two'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve'],
])

export const CHANGES = {
  promise: 'It moves if they write, or if you note another date.',
  sending:
    'It moves when you send or skip the last one, if they write or name a date, and if you pause.',
  contact: 'It comes sooner if they write to you, or if you skip what comes before it.',
  entry: 'It moves if they name a date, and if you pause.',
  snooze: 'Put it off again, or send it today.',
  none: '',
} as const

export function inWords(count: number): string {
  return NUMBER_WORDS.get(count) ?? String(count)
}

/** What a digest counts from. */
export function anchorInWords(event: PastStep['event'] | undefined): string {
  switch (event) {
    case 'sent':
      return 'you sent the last one'
    case 'skipped':
      return 'you skipped the last one'
    case 'prepared':
      return 'the last draft, which is not sent yet'
    default:
      return 'the final interview'
  }
}

/** What a rung after another one counts from. */
export function settledInWords(rung: Rung, event: PastStep['event']): string {
  if (event === 'skipped') return `you skipped ${rung.name}`
  return rung.way === 'call' ? rung.name : `you sent ${rung.name}`
}

export function promiseInWords(day: LocalDate): { reason: string; held: string } {
  return {
    reason: `the working day after ${formatShortDay(day)}, when they promised to be in touch`,
    held: `held back: they promised to be in touch by ${formatShortDay(day)}`,
  }
}

export function contactInWords(contact: { on: LocalDate; with: Rung | undefined }): string {
  const day = formatShortDay(contact.on)
  return contact.with === undefined ? `they wrote on ${day}` : `${contact.with.name} of ${day}`
}
