import type { Submission } from '../../store/application/submissions.ts'
import { Layout } from '../frame/layout.tsx'
import { PressAgain } from '../frame/link-over-page.tsx'
import { MessagePage } from '../frame/message-page.tsx'

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
      {playbook === 'hiring' ? (
        <Role applications={applications} />
      ) : (
        <ul class="list">
          {applications.map(({ employer, role }) => (
            <li>
              <strong>{employer}</strong>, {role}
            </li>
          ))}
        </ul>
      )}
      <form method="post">
        {coach !== undefined && <CoachChoice coach={coach} />}
        <button type="submit">Confirm and start</button>
        <p class="hint">
          Are you not {name}, or do you not want this? Nothing is sent to an address that nobody
          confirms, and you can have what was entered deleted at once.
        </p>
        <button type="submit" name="action" value="decline" class="plain">
          This is not mine, delete it
        </button>
      </form>
    </Layout>
  )
}

/** No names of candidates: the address may be mistyped, and they are nobody else's business. */
function Role({ applications }: Pick<Submission['shortlist'], 'applications'>) {
  const { employer = '', role = '' } = applications[0] ?? {}
  const count = applications.length === 1 ? 'one candidate' : `${applications.length} candidates`
  return (
    <p>
      A shortlist of {count} for <strong>{role}</strong> at <strong>{employer}</strong>.
    </p>
  )
}

export function DeclinedPage() {
  return (
    <MessagePage title="It is deleted">
      <p>
        What was entered for your address is gone, and its link with it. Nothing is sent to you.
      </p>
    </MessagePage>
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
