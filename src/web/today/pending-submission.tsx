import type { ApplicationEntry } from '../../core/application/application.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import type { Submission } from '../../store/application/submissions.ts'

/** Whether a form has what the account has not: the same one may have been sent twice. What a coach entered is theirs, too. */
export function isNews(
  { shortlist, coachId }: Submission,
  applications: readonly StoredApplication[],
): boolean {
  const playbook = shortlist.playbook ?? 'candidate'
  const known = new Set(applications.map((one) => keyOf(one, one.playbook)))
  return (
    coachId !== null || shortlist.applications.some((entry) => !known.has(keyOf(entry, playbook)))
  )
}

export function PendingSubmission({ submission }: { submission: Submission }) {
  const { applications, playbook } = submission.shortlist
  return (
    <div class="notice">
      {playbook === 'hiring' ? (
        <p>
          A form was sent for your address, and its {countCandidates(applications)} not added yet:{' '}
          <strong>{applications[0]?.role}</strong> at <strong>{applications[0]?.employer}</strong>.
        </p>
      ) : (
        <>
          <p>A form was sent for your address, and its applications are not added yet:</p>
          <ul>
            {applications.map(({ employer, role }) => (
              <li>
                <strong>{employer}</strong>, {role}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="actions">
        <form method="post" action={`/submissions/${submission.publicId}/adopt`}>
          <button type="submit" class="second">
            Add them
          </button>
        </form>
        <form method="post" action={`/submissions/${submission.publicId}/discard`}>
          <button type="submit" class="plain">
            Discard them
          </button>
        </form>
      </div>
    </div>
  )
}

function countCandidates({ length }: readonly unknown[]): string {
  return length === 1 ? 'one candidate is' : `${length} candidates are`
}

/** As the database tells one application from another. */
function keyOf(
  { employer, role, interviewerName, interviewerEmail }: ApplicationEntry,
  playbook: StoredApplication['playbook'],
): string {
  const person = playbook === 'hiring' ? interviewerEmail || interviewerName : ''
  return [employer, role, person].join('\n').toLowerCase()
}
