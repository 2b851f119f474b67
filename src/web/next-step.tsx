import type { PlannedStep } from '../core/ladder-facts.ts'
import { formatMoment, localDate, relativeDay } from '../core/local-time.ts'

type Props = { step: PlannedStep | undefined; timeZone: string; now: Date }

/** What the ladder says of the next digest, in a sentence. */
export function NextStep({ step, timeZone, now }: Props) {
  if (step === undefined) return null
  if (step.dueAt === undefined) return <p>{sentence(step.reason)}</p>
  if (step.state === 'due') {
    return <p>A digest is due. It comes within working hours, or now if you press the button.</p>
  }
  const day = relativeDay(localDate(step.dueAt, timeZone), localDate(now, timeZone))
  return (
    <p>
      Next digest: <strong>{formatMoment(step.dueAt, timeZone)}</strong>, {day}.{' '}
      <span class="hint">{sentence(step.reason)}</span>
    </p>
  )
}

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`
}
