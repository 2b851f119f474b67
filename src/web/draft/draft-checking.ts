import { likeness, TOO_ALIKE } from '../../core/likeness.ts'
import { type Finding, lintDraft, listBlocking } from '../../core/lint.ts'
import { localDate } from '../../core/local-time.ts'
import type { Services } from '../../services.ts'
import { listOtherDrafts } from '../../store/contacts.ts'
import { readCheckFacts } from '../../store/draft-checks.ts'
import type { OwnDigest } from './open-digest.ts'

export type DraftCheck = {
  findings: readonly Finding[]
  /** What keeps the doors shut. */
  blocking: readonly Finding[]
}

const UNCHECKED: DraftCheck = { findings: [], blocking: [] }

/** The saved text against everything known. A draft that is closed leaves no more and is not checked. */
export async function checkDraft(
  { db, now }: Services,
  digest: OwnDigest,
  timeZone: string,
): Promise<DraftCheck> {
  if (digest.state !== 'ready') return UNCHECKED
  const { application, subject, body } = digest
  const [facts, others] = await Promise.all([
    readCheckFacts(db, digest, now()),
    listOtherDrafts(db, digest, application.employer),
  ])
  const zone = application.interviewerTimeZone || timeZone
  const today = localDate(now(), zone)
  const findings = lintDraft({
    draft: { to: application.interviewerEmail, subject, body },
    kind: digest.kind,
    application,
    reader: { name: application.interviewerName, salutation: application.salutation },
    articles: facts.articles,
    others: facts.others,
    sentUrls: new Set(facts.sentUrls),
    wasInTouchToday: facts.contactsAt.some((at) => localDate(at, zone) === today),
    alikeTo: listAlike(digest, others),
    now: now(),
  })
  const isWavedThrough = digest.anywayVersion === digest.version
  return { findings, blocking: listBlocking(findings, isWavedThrough ? digest.anywayChecks : []) }
}

/** To somebody else: two notes to the same person never reach two colleagues who compare. */
function listAlike(
  { body, application }: OwnDigest,
  others: readonly { reader: string; body: string }[],
): string[] {
  const names = others
    .filter((other) => other.reader !== application.interviewerName && other.reader !== '')
    .filter((other) => likeness(body, other.body) >= TOO_ALIKE)
    .map(({ reader }) => reader)
  return [...new Set(names)]
}
