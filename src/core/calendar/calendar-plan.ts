import type { Application, LocalDate } from '../application/application.ts'
import type { PlannedStep } from '../ladder/facts.ts'
import { cleanLine } from '../text/line.ts'
import { addDays, localDate } from '../time/local-time.ts'

export type WantedEntry = { applicationId: number; key: string; day: LocalDate; summary: string }

/** How long what was done stays in the calendar. */
const PAST_DAYS = 60
const LEFT_OUT: readonly PlannedStep['state'][] = ['merged', 'skipped', 'ended']

/**
 * What a calendar should say of one application: its steps, and the day on which they promised to be in touch. A calendar
 * lies on servers of others: it names the employer and the kind of step, and nobody.
 */
export function calendarEntries(
  application: Pick<Application, 'id' | 'employer' | 'promisedOn' | 'status'>,
  plan: readonly PlannedStep[],
  timeZone: string,
  now: Date,
): WantedEntry[] {
  const earliest = addDays(localDate(now, timeZone), -PAST_DAYS)
  const entry = (key: string, day: LocalDate, what: string): WantedEntry => ({
    applicationId: application.id,
    key,
    day,
    summary: `Follow up: ${cleanLine(application.employer)} (${what})`,
  })
  const steps = plan.flatMap(({ key, name, state, dueAt }) => {
    if (dueAt === undefined || LEFT_OUT.includes(state)) return []
    const done = state === 'done' ? ', done' : ''
    return [entry(key, localDate(dueAt, timeZone), `${name.replace(/^the /, '')}${done}`)]
  })
  const { promisedOn, status } = application
  const promised =
    status === 'active' && promisedOn !== undefined
      ? [entry('promised', promisedOn, 'promised date')]
      : []
  return [...steps, ...promised].filter(({ day }) => day >= earliest)
}
