import type { LocalDate } from '../../core/application/application.ts'
import { addDays } from '../../core/time/local-time.ts'
import type { StoredApplication } from '../../store/application/applications.ts'

type Props = { applications: readonly StoredApplication[]; today: LocalDate }

/** What matters most on those days, so the first of them is the page's main button. */
export function DebriefPrompts({ applications, today }: Props) {
  return (
    <>
      {applications
        .filter((application) => wantsDebrief(application, today))
        .map((application, index) => (
          <div class="notice">
            <p>
              <strong>How was the interview at {application.employer}?</strong> A minute now, while
              it is fresh, makes the thank-you mail yours.
            </p>
            <p>
              <a
                class={index === 0 ? 'button' : 'button second'}
                href={`/applications/${application.publicId}/debrief`}
              >
                Note it down<span class="unseen"> for {application.employer}</span>
              </a>
            </p>
          </div>
        ))}
    </>
  )
}

/** On the day of the interview and the day after, until it is answered or skipped. */
export function wantsDebrief(application: StoredApplication, today: LocalDate): boolean {
  const { status, playbook, debriefedAt, interviewedOn } = application
  if (status !== 'active' || playbook !== 'candidate' || debriefedAt !== undefined) return false
  return interviewedOn === today || addDays(interviewedOn, 1) === today
}
