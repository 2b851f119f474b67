import type { SourceFacts } from '../../core/sources/source-health.ts'
import { describeHealth } from '../../core/sources/source-words.ts'
import { formatMoment } from '../../core/time/local-time.ts'

type Props = { facts: SourceFacts; timeZone: string; now: Date }

const HOUR_MS = 3_600_000

/** How a source is, in a word and, where there is more to say, in a sentence. */
export function SourceStatus({ facts, timeZone, now }: Props) {
  const { tone, word, more } = describeHealth(facts, timeZone, now)
  return (
    <>
      <span class={`tag ${tone}`}>{word}</span>
      {more !== '' && ` ${more}`}
    </>
  )
}

/** "12 minutes ago", "5 hours ago", then the day. */
export function ago(at: Date, timeZone: string, now: Date): string {
  const minutes = Math.max(0, Math.round((now.getTime() - at.getTime()) / 60_000))
  if (minutes < 2) return 'a moment ago'
  if (minutes < 90) return `${minutes} minutes ago`
  if (now.getTime() - at.getTime() < 36 * HOUR_MS) return `${Math.round(minutes / 60)} hours ago`
  return formatMoment(at, timeZone)
}
