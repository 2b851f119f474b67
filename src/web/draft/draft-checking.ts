import { type Finding, lintDraft, listBlocking } from '../../core/lint/lint.ts'
import { likeness, TOO_ALIKE } from '../../core/text/likeness.ts'
import { localDate } from '../../core/time/local-time.ts'
import type { Services } from '../../services.ts'
import type { Session } from '../../store/account/sessions.ts'
import { listOtherDrafts } from '../../store/application/contacts.ts'
import { readCheckFacts } from '../../store/digest/draft-checks.ts'
import type { OwnDigest } from './open-digest.ts'

export type DraftCheck = {
  findings: readonly Finding[]
  /** What keeps the doors shut. */
  blocking: readonly Finding[]
}

/** By the link of a mail nothing is told of other applications but that something is the matter. */
const ABOUT_OTHERS = /^(?:other-employer|alike)/
const OTHERS: Finding = {
  key: 'others',
  severity: 'blocking',
  says: 'The text seems to be meant for somebody else.',
  todo: 'Look for a name that does not belong here, or sign in to see which.',
}

const UNCHECKED: DraftCheck = { findings: [], blocking: [] }

/** The saved text against everything known. A draft that is closed leaves no more and is not checked. */
export async function checkDraft(
  { db, now }: Services,
  digest: OwnDigest,
  session: Session,
): Promise<DraftCheck> {
  if (digest.state !== 'ready') return UNCHECKED
  const { application, subject, body } = digest
  const [facts, others] = await Promise.all([
    readCheckFacts(db, digest, now()),
    listOtherDrafts(db, digest, application.employer),
  ])
  const zone = application.interviewerTimeZone || session.timeZone
  const today = localDate(now(), zone)
  const all = lintDraft({
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
  const findings = session.digestId === undefined ? all : withoutOthers(all)
  const isWavedThrough = digest.anywayVersion === digest.version
  return { findings, blocking: listBlocking(findings, isWavedThrough ? digest.anywayChecks : []) }
}

/**
 * The name is not said: a mail may have been forwarded. That there is one is: a wrong name in the note would cost the
 * candidate more than a stranger can learn by typing names (docs/decisions/006).
 */
function withoutOthers(findings: readonly Finding[]): Finding[] {
  const own = findings.filter(({ key }) => !ABOUT_OTHERS.test(key))
  const [others] = findings.filter(({ key }) => ABOUT_OTHERS.test(key))
  return others === undefined ? own : [{ ...OTHERS, severity: others.severity }, ...own]
}

/** To somebody else: two notes to the same person never reach two colleagues who compare. */
function listAlike(
  { body, application }: OwnDigest,
  others: readonly { reader: string; body: string }[],
): string[] {
  // Candidates of a hiring team compare nothing, and are told the same in the same words.
  if (application.playbook === 'hiring') return []
  const names = others
    .filter((other) => other.reader !== application.interviewerName && other.reader !== '')
    .filter((other) => likeness(body, other.body) >= TOO_ALIKE)
    .map(({ reader }) => reader)
  return [...new Set(names)]
}
