import { formatMoment } from '../../core/time/local-time.ts'
import type { UnprovenMail } from '../../store/outbox/inbound.ts'

type Props = { mail: UnprovenMail | undefined; timeZone: string }

/** An answer by mail that was not obeyed: its sender hears of it here, where the same can be done with a button. */
export function UnprovenMailNotice({ mail, timeZone }: Props) {
  if (mail === undefined) return null
  return (
    <p class="notice">
      <strong>A mail from your address said “{mail.action}”</strong>,{' '}
      {formatMoment(mail.at, timeZone)}. Your mail provider did not vouch for it, so it may be
      somebody else’s and nothing was done. If it was yours, do it here.
    </p>
  )
}
