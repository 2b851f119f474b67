/** What is known of a feed that an account reads, as far as its health goes. */
export type SourceFacts = {
  isOn: boolean
  mutedUntil: Date | null
  state: 'new' | 'working' | 'failing' | 'gone'
  /** The service has given up on it but for a try once a week. */
  pausedAt: Date | null
  failingSince: Date | null
  failure: string
  movedFrom: string | null
  triedAt: Date | null
  workedAt: Date | null
  newestItemAt: Date | null
  rhythmHours: number | null
  readMs: number | null
}

export type SourceHealth =
  | { kind: 'off' }
  | { kind: 'muted'; until: Date }
  | { kind: 'gone'; since: Date | undefined; reason: string }
  | { kind: 'paused'; since: Date; reason: string }
  | { kind: 'failing'; since: Date | undefined; reason: string }
  | { kind: 'silent'; since: Date; rhythmHours: number | undefined }
  | { kind: 'empty' }
  | { kind: 'new' }
  | { kind: 'slow'; readMs: number }
  | { kind: 'moved'; from: string }
  | { kind: 'working' }

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Three times its own rhythm, but holidays silence everybody for a week. */
const SILENT_RHYTHMS = 3
const LEAST_SILENCE_MS = 7 * DAY_MS
/** Of a feed without a known rhythm. */
const LONG_SILENCE_MS = 45 * DAY_MS
const SLOW_MS = 5000
/** Everybody is down for a day now and then. */
const ILL_AFTER_MS = 3 * DAY_MS

/** How a source is, the most important thing first: what its reader decided, then what stops it, then how it works. */
export function judgeHealth(facts: SourceFacts, now: Date): SourceHealth {
  const { isOn, mutedUntil, state, pausedAt, failure: reason, failingSince } = facts
  if (!isOn) return { kind: 'off' }
  if (mutedUntil !== null && mutedUntil > now) return { kind: 'muted', until: mutedUntil }
  const since = failingSince ?? undefined
  if (state === 'gone') return { kind: 'gone', since, reason }
  if (pausedAt !== null) return { kind: 'paused', since: since ?? pausedAt, reason }
  if (state === 'failing') return { kind: 'failing', since, reason }
  if (facts.workedAt === null) return { kind: 'new' }
  return judgeWorking(facts, now)
}

function judgeWorking(facts: SourceFacts, now: Date): SourceHealth {
  const { newestItemAt, readMs, movedFrom } = facts
  if (newestItemAt === null) return { kind: 'empty' }
  const from = silentFrom(newestItemAt, facts.rhythmHours)
  if (now >= from) {
    return { kind: 'silent', since: newestItemAt, rhythmHours: facts.rhythmHours ?? undefined }
  }
  if (readMs !== null && readMs >= SLOW_MS) return { kind: 'slow', readMs }
  return movedFrom === null ? { kind: 'working' } : { kind: 'moved', from: movedFrom }
}

function silentFrom(newestItemAt: Date, rhythmHours: number | null): Date {
  const patience =
    rhythmHours === null
      ? LONG_SILENCE_MS
      : Math.max(LEAST_SILENCE_MS, SILENT_RHYTHMS * rhythmHours * HOUR_MS)
  return new Date(newestItemAt.getTime() + patience)
}

/** For the filter "only with problems". */
export function hasProblem(health: SourceHealth): boolean {
  return ['gone', 'paused', 'failing', 'silent', 'empty', 'slow'].includes(health.kind)
}

/** Since when a source is of no use, so that another should take its place; undefined while there is hope. */
export function illSince(facts: SourceFacts, now: Date): Date | undefined {
  const health = judgeHealth(facts, now)
  switch (health.kind) {
    case 'gone':
      return health.since ?? facts.triedAt ?? now
    case 'paused':
      return health.since
    case 'failing': {
      const { since } = health
      return since !== undefined && now.getTime() - since.getTime() >= ILL_AFTER_MS
        ? since
        : undefined
    }
    case 'silent':
      return silentFrom(health.since, facts.rhythmHours)
    default:
      return undefined
  }
}

/** "several times a day", "about every 2 days", "about once a month" */
export function rhythmInWords(rhythmHours: number): string {
  if (rhythmHours < 10) return 'several times a day'
  if (rhythmHours < 36) return 'about once a day'
  const days = Math.round(rhythmHours / 24)
  if (days < 6) return `about every ${days} days`
  if (days < 11) return 'about once a week'
  if (days < 25) return `about every ${Math.round(days / 7)} weeks`
  return days < 45 ? 'about once a month' : 'a few times a year'
}
