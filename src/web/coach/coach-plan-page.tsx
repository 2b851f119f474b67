import type { PlannedStep } from '../../core/ladder/facts.ts'
import { formatMoment } from '../../core/time/local-time.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import { Layout } from '../frame/layout.tsx'

type Props = {
  name: string
  timeZone: string
  plans: readonly { application: StoredApplication; planned: readonly PlannedStep[] }[]
}

const STATES: Readonly<Record<PlannedStep['state'], string>> = {
  due: 'Due',
  upcoming: 'Planned',
  waiting: 'Waits',
  held: 'Held back',
  merged: 'Merged into another',
  snoozed: 'Put off',
  done: 'Done',
  skipped: 'Skipped',
  ended: 'Over',
}

/** What somebody lets their coach see: which step is due when, and nothing else. */
export function CoachPlanPage({ name, timeZone, plans }: Props) {
  return (
    <Layout title={`Plan of ${name}`} visitor="owner" here="/account">
      <p>
        <a href="/coach">All your people</a>
      </p>
      <h1>{name}</h1>
      {plans.length === 0 && <p>No applications yet.</p>}
      {plans.map(({ application, planned }) => (
        <section>
          <h2>{application.employer}</h2>
          <p class="hint">
            {application.role} · {application.status}
          </p>
          <table class="stack">
            <thead>
              <tr>
                <th scope="col">Step</th>
                <th scope="col">When</th>
                <th scope="col">How it stands</th>
              </tr>
            </thead>
            <tbody>
              {planned.map(({ kind, name: step, dueAt, state }) => (
                <tr data-kind={kind}>
                  <td data-label="Step">{startUpper(step)}</td>
                  <td data-label="When">
                    {dueAt === undefined ? 'No date' : formatMoment(dueAt, timeZone)}
                  </td>
                  <td data-label="How it stands">{STATES[state]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </Layout>
  )
}

function startUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
