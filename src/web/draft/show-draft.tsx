import type { Context } from 'hono'
import { suggestSubjects } from '../../core/draft/draft.ts'
import { picksOf } from '../../core/draft/draft-change.ts'
import { inboundAddress } from '../../core/mail/inbound-address.ts'
import { localDate } from '../../core/time/local-time.ts'
import type { Services } from '../../services.ts'
import type { Db } from '../../store/database/database.ts'
import { listDigestArticles } from '../../store/digest/digest-articles.ts'
import { type Digest, listDigests, listEarlierSubjects } from '../../store/digest/digests.ts'
import { findLastRevision } from '../../store/digest/draft-changes.ts'
import { listTaught } from '../../store/learned/teach.ts'
import { findDigestEmail } from '../../store/outbox/emails.ts'
import { findUnprovenMail } from '../../store/outbox/inbound.ts'
import type { FieldError } from '../form/field-error.ts'
import { visitorOf } from '../frame/session.ts'
import { checkDraft } from './draft-checking.ts'
import { DraftPage } from './draft-page.tsx'
import { type DraftText, readDraftText } from './draft-text.ts'
import type { WithDigest } from './open-digest.ts'

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
  const visitor = visitorOf(session)
  const [articles, email, unproven, check, last, taught, earlierSubjects, waiting] =
    await Promise.all([
      listDigestArticles(db, digest.id),
      findDigestEmail(db, digest.id),
      findUnprovenMail(db, digest.id),
      checkDraft(services, digest, session),
      findLastRevision(db, digest.id),
      listTaught(db, digest.id),
      listEarlierSubjects(db, digest.applicationId),
      visitor === 'owner' && digest.state !== 'ready' ? listWaiting(db, digest.applicationId) : [],
    ])
  const today = localDate(now(), session.timeZone)
  const text: DraftText = readDraftText(params, digest)
  const request = {
    candidateName: session.name,
    application: digest.application,
    picks: picksOf(articles),
    earlierSubjects,
    digestNumber: earlierSubjects.length,
    today,
  }
  const otherSubjects = digest.kind === 'digest' ? suggestSubjects(request, text.subject) : []
  return c.html(
    <DraftPage
      digest={digest}
      articles={articles}
      email={email}
      unproven={unproven}
      values={{ ...params, ...text, sentOn: params['sentOn'] ?? today }}
      errors={errors}
      check={check}
      mailClient={session.mailClient}
      logAddress={await findLogAddress(services, digest)}
      done={done}
      canUndo={last !== undefined}
      otherSubjects={otherSubjects}
      waiting={waiting}
      taught={taught}
      visitor={visitor}
      timeZone={session.timeZone}
      now={now()}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

/** The rest of a panel, as a rule: whoever has just sent one of their drafts goes on with the next. */
async function listWaiting(db: Db, applicationId: number): Promise<Digest[]> {
  return (await listDigests(db, applicationId)).filter(({ state }) => state === 'ready').reverse()
}

/** Where a blind copy of the note is taken; empty where no mail is. */
async function findLogAddress({ config }: Services, digest: { applicationId: number }) {
  const { tokenSecret, inboundDomain } = config
  if (inboundDomain === '') return ''
  return await inboundAddress(tokenSecret, 'log', digest.applicationId, inboundDomain)
}
