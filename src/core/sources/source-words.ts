import { formatDay, localDate } from '../time/local-time.ts'
import { shownAddress } from './private-address.ts'
import { judgeHealth, rhythmInWords, type SourceFacts } from './source-health.ts'

type Description = { tone: '' | 'good' | 'warn' | 'bad'; word: string; more: string }

/** How a source is: a word or two for a label, and where there is more to say, a sentence. */
export function describeHealth(facts: SourceFacts, timeZone: string, now: Date): Description {
  const health = judgeHealth(facts, now)
  const day = (at: Date) => formatDay(localDate(at, timeZone))
  const since = (at: Date | undefined) => (at === undefined ? '' : ` since ${day(at)}`)
  switch (health.kind) {
    case 'off':
      return { tone: '', word: 'Off', more: '' }
    case 'muted':
      return { tone: '', word: `Muted until ${day(health.until)}`, more: '' }
    case 'new':
      return { tone: '', word: 'New', more: 'It is read in the next round.' }
    case 'working':
      return { tone: 'good', word: 'Working', more: '' }
    case 'moved':
      return { tone: 'good', word: 'Moved', more: `from ${shownAddress(health.from)}` }
    case 'slow': {
      const seconds = Math.round(health.readMs / 1000)
      return { tone: 'warn', word: 'Slow', more: `It took ${seconds} seconds to answer.` }
    }
    case 'empty':
      return { tone: 'warn', word: 'Empty', more: 'It answers, but has no dated article.' }
    case 'silent': {
      const { rhythmHours } = health
      const habit =
        rhythmHours === undefined ? '' : `It used to publish ${rhythmInWords(rhythmHours)}.`
      return { tone: 'warn', word: `Silent since ${day(health.since)}`, more: habit }
    }
    case 'failing':
      return { tone: 'warn', word: `Failing${since(health.since)}`, more: health.reason }
    case 'paused':
      return {
        tone: 'bad',
        word: `Paused, failing${since(health.since)}`,
        more: `${health.reason} It is tried once a week.`,
      }
    case 'gone':
      return { tone: 'bad', word: `Gone${since(health.since)}`, more: health.reason }
  }
}
