import type { DigestEmail } from '../../store/outbox/emails.ts'
import type { UnprovenMail } from '../../store/outbox/inbound.ts'
import type { Visitor } from '../frame/layout.tsx'
import { nameOf } from './draft-words.ts'
import { MailState } from './mail-state.tsx'
import type { OwnDigest } from './open-digest.ts'
import { UnprovenMailNotice } from './unproven-mail.tsx'

type Props = {
  digest: OwnDigest
  heading: string
  /** Which step of the follow-up it is, where the heading does not say so. */
  step?: string
  what: 'draft' | 'call card'
  email: DigestEmail | undefined
  unproven: UnprovenMail | undefined
  visitor: Visitor
  timeZone: string
}

/** What a draft and a call card begin with: for whom, and what became of its mail and of answers to that. */
export function DraftHead(props: Props) {
  const { digest, heading, step, what, email, unproven, visitor, timeZone } = props
  const { application, publicId, state } = digest
  return (
    <>
      <h1>{heading}</h1>
      <p class="hint">
        {step !== undefined && `${step} · `}
        {application.role}
        {visitor === 'owner' && (
          <>
            {' · '}
            <a href={`/applications/${application.publicId}`}>{nameOf(application)}</a>
          </>
        )}
      </p>
      <MailState email={email} what={what} path={`/digests/${publicId}`} timeZone={timeZone} />
      {state === 'ready' && <UnprovenMailNotice mail={unproven} timeZone={timeZone} />}
    </>
  )
}
