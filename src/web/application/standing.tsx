import type { LocalDate } from '../../core/application/application.ts'
import type { FollowUpFigures } from '../../core/ladder/follow-up-figures.ts'
import { formatShortDay } from '../../core/time/local-time.ts'

/** How it stands, in one quiet line. */
export function Standing({ figures }: { figures: FollowUpFigures }) {
  const { quietDays, sinceInterviewDays, freeFrom, isSpaced, left } = figures
  const parts = [
    sinceInterviewDays === 0
      ? 'Interview today'
      : `${inDays(sinceInterviewDays)} since the interview`,
    ...(quietDays < sinceInterviewDays ? [howQuiet(quietDays)] : []),
    ...left.map(({ name, count }) => `${count} ${name}${count === 1 ? '' : 's'} left`),
    ...(isSpaced ? [whenFree(freeFrom)] : []),
  ]
  return <p class="hint">{parts.join(' · ')}</p>
}

function howQuiet(days: number): string {
  return days === 0 ? 'heard from them today' : `quiet for ${inDays(days)}`
}

function whenFree(freeFrom: LocalDate | undefined): string {
  return freeFrom === undefined
    ? 'free to get in touch'
    : `next contact from ${formatShortDay(freeFrom)}`
}

/** Silence has an end: it says why, and what to do. */
export function TimeToStop({ figures, path }: { figures: FollowUpFigures; path: string }) {
  const { reasonsToStop } = figures
  if (reasonsToStop.length === 0) return null
  return (
    <div class="notice">
      <p>
        <strong>Time to let it rest?</strong> {sentence(reasonsToStop.join(', and '))} More of them
        would rather harm than help.
      </p>
      <form method="post" action={`${path}/status`} class="actions">
        <button type="submit" name="change" value="pause" class="second">
          Pause
        </button>
        <a href={`${path}#outcome`}>Note how it ended</a>
      </form>
    </div>
  )
}

/** "they wrote" → "They wrote." */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function inDays(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}
