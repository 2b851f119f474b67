import type { PlannedStep } from '../../core/ladder/facts.ts'
import { rungOf } from '../../core/ladder/playbooks.ts'
import { formatMoment, localDate, relativeDay } from '../../core/time/local-time.ts'
import { sentence } from './standing.tsx'

type Props = { step: PlannedStep | undefined; timeZone: string; now: Date }

/** What the ladder says of the next step, in a sentence. */
export function NextStep({ step, timeZone, now }: Props) {
  if (step === undefined) return null
  if (step.dueAt === undefined) return <p>{sentence(step.reason)}</p>
  if (step.state === 'due' && rungOf(step.kind).clock.from === 'outcome') {
    return <p>One thing is left: {step.name}. It is written when you ask for it.</p>
  }
  if (step.state === 'due') {
    return (
      <p>
        Due now: {step.name}. It comes within the hour
        {rungOf(step.kind).isExempt ? '' : '; at night, with the next working morning'}.
      </p>
    )
  }
  const day = relativeDay(localDate(step.dueAt, timeZone), localDate(now, timeZone))
  return (
    <p>
      Next: {step.name}, <strong>{formatMoment(step.dueAt, timeZone)}</strong>, {day}.{' '}
      <span class="hint">{sentence(step.reason)}</span>
    </p>
  )
}
