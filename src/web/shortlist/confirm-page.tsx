import type { Submission } from '../../store/application/submissions.ts'
import { Layout } from '../frame/layout.tsx'
import { PressAgain } from '../frame/link-over-page.tsx'

type Props = {
  submission: Submission
  /** The address of the coach who entered it. */
  coach: string | undefined
  isRepeated?: boolean
}

export function ConfirmPage({ submission, coach, isRepeated = false }: Props) {
  const { name, email, playbook, applications } = submission.shortlist
  return (
    <Layout title="Confirm your address" visitor="stranger" hasErrors={isRepeated}>
      <PressAgain isShown={isRepeated} />
      <h1>One press, and it starts</h1>
      <p class="lead">
        {name}, the drafts will go to <strong>{email}</strong>.
      </p>
      <ul class="list">
        {applications.map(({ employer, role, interviewerName }) => (
          <li>
            <strong>{playbook === 'hiring' ? interviewerName : employer}</strong>, {role}
          </li>
        ))}
      </ul>
      <form method="post">
        {coach !== undefined && <CoachChoice coach={coach} />}
        <button type="submit">Confirm and start</button>
      </form>
      <p class="hint">
        Not you? Then close this page. Nothing is sent to an address that nobody confirms.
      </p>
    </Layout>
  )
}

function CoachChoice({ coach }: { coach: string }) {
  return (
    <>
      <p>
        <strong>{coach}</strong> entered this for you. The drafts go to you alone.
      </p>
      <div class="choice">
        <input type="checkbox" id="sharesPlan" name="sharesPlan" value="yes" />
        <label for="sharesPlan">
          Let them see the plan
          <span class="hint">
            Which step is due when. Never a draft, a note or anybody’s address. You can change this
            on your account page.
          </span>
        </label>
      </div>
    </>
  )
}
