import { formatMoment } from '../../core/time/local-time.ts'
import type { DigestEmail } from '../../store/outbox/emails.ts'

type Props = {
  email: DigestEmail | undefined
  /** What the mail carried. */
  what: 'draft' | 'call card'
  path: string
  timeZone: string
}

/** What became of the mail that carried it to the candidate. */
export function MailState({ email, what, path, timeZone }: Props) {
  if (email === undefined) return null
  const { state, recipient, failure, settledAt } = email
  const when = settledAt === null ? '' : `, ${formatMoment(settledAt, timeZone)}`
  switch (state) {
    case 'accepted':
      return (
        <p class="hint">
          We mailed this {what} to {recipient}
          {when}.
        </p>
      )
    case 'pending':
    case 'leased':
      return (
        <p class="hint">
          The mail with this {what} is on its way to {recipient}.
        </p>
      )
    case 'suppressed':
      return (
        <p class="notice">
          No mail with this {what} went to {recipient}. {failure} The {what} is safe here.
        </p>
      )
    default:
      return (
        <form method="post" action={`${path}/resend-mail`} class="notice">
          <p>
            {state === 'unknown'
              ? `We cannot tell whether the mail with this ${what} reached ${recipient}. If it is not there, ask for it again.`
              : `The mail with this ${what} was refused: ${failure}`}
          </p>
          <button type="submit" class="second">
            Send the mail again
          </button>
        </form>
      )
  }
}
