import type { Context } from 'hono'
import { inboundAddress } from '../core/inbound-address.ts'
import { localDate } from '../core/local-time.ts'
import type { Services } from '../services.ts'
import { listDigestArticles } from '../store/digests.ts'
import { findDigestEmail } from '../store/emails.ts'
import { checkDraft } from './draft-checking.ts'
import { DraftPage } from './draft-page.tsx'
import { type DraftText, readDraftText } from './draft-text.ts'
import type { WithDigest } from './open-digest.ts'
import { visitorOf } from './session.ts'
import type { FieldError } from './shortlist-form.ts'

type Shown = {
  /** What was just done, by the redirect that led here. */
  done?: string | undefined
  errors?: readonly FieldError[]
  /** A form that could not be taken as it was. */
  params?: Readonly<Record<string, string>>
}

export async function showDraft(
  c: Context<WithDigest>,
  services: Services,
  { done, errors = [], params = {} }: Shown,
): Promise<Response> {
  const { db, now } = services
  const { session, digest } = c.var
  const [articles, email, check] = await Promise.all([
    listDigestArticles(db, digest.id),
    findDigestEmail(db, digest.id),
    checkDraft(services, digest, session.timeZone),
  ])
  const today = localDate(now(), session.timeZone)
  const text: DraftText = readDraftText(params, digest)
  return c.html(
    <DraftPage
      digest={digest}
      articles={articles}
      email={email}
      values={{ ...text, sentOn: params['sentOn'] ?? today }}
      errors={errors}
      check={check}
      mailClient={session.mailClient}
      logAddress={await findLogAddress(services, digest)}
      done={done}
      visitor={visitorOf(session)}
      timeZone={session.timeZone}
      now={now()}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

/** Where a blind copy of the note is taken; empty where no mail is. */
async function findLogAddress({ config }: Services, digest: { applicationId: number }) {
  const { tokenSecret, inboundDomain } = config
  if (inboundDomain === '') return ''
  return await inboundAddress(tokenSecret, 'log', digest.applicationId, inboundDomain)
}
