import type { Submission } from '../store/submissions.ts'
import { Layout } from './layout.tsx'
import { PressAgain } from './link-over-page.tsx'

type Props = { submission: Submission; isRepeated?: boolean }

export function ConfirmPage({ submission, isRepeated = false }: Props) {
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
        <button type="submit">Confirm and start</button>
      </form>
      <p class="hint">
        Not you? Then close this page. Nothing is sent to an address that nobody confirms.
      </p>
    </Layout>
  )
}
