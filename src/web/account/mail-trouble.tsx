import { formatMoment } from '../../core/time/local-time.ts'
import type { MailTrouble } from '../../store/outbox/mail-trouble.ts'

type Props = { trouble: MailTrouble; email: string; timeZone: string }

/** Why our mails do not reach the candidate, and what helps. The drafts wait on Today all the same. */
export function MailTroubleNotice({ trouble, email, timeZone }: Props) {
  return (
    <div class="notice">
      <p>{describe(trouble, email, timeZone)}</p>
      {trouble.reason !== '' && <p>The mail server said: “{trouble.reason}”</p>}
      <p>Your drafts are prepared all the same; you find them on Today.</p>
      <form method="post" action="/mail/write-again">
        <button type="submit" class="second">
          Write to me again
        </button>
      </form>
    </div>
  )
}

function describe({ kind, at, until }: MailTrouble, email: string, timeZone: string): string {
  const since = formatMoment(at, timeZone)
  switch (kind) {
    case 'complained':
      return `One of our mails to ${email} was marked as spam (${since}), so we have stopped writing there. If that was a mistake, move the mail out of the spam folder and press the button.`
    case 'bounced':
      return `A mail to ${email} came back (${since}), so we have stopped writing there. Check that this mailbox exists and takes mails, then press the button.`
    case 'delayed':
      return `A mail to ${email} did not get through (${since}); the mailbox may be full. We try again${until === undefined ? ' later' : ` on ${formatMoment(until, timeZone)}`}. When it has room again, press the button.`
  }
}
