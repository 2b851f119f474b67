import { likeness, TOO_ALIKE } from '../../core/likeness.ts'
import { type Finding, lintDraft, listBlocking } from '../../core/lint.ts'
import { localDate } from '../../core/local-time.ts'
import type { Services } from '../../services.ts'
import { listOtherDrafts } from '../../store/contacts.ts'
import { readCheckFacts } from '../../store/draft-checks.ts'
import type { Session } from '../../store/sessions.ts'
import type { OwnDigest } from './open-digest.ts'

export type DraftCheck = {
  findings: readonly Finding[]
  /** What keeps the doors shut. */
  blocking: readonly Finding[]
}

/** By the link of a mail nothing is told of other applications, not even by what a typed name sets off. */
const ABOUT_OTHERS = /^(?:other-employer|alike)/
const OTHERS: Finding = {
  key: 'others',
  severity: 'blocking',
  says: 'There is something to look at in the text.',
  todo: 'Sign in to see it.',
}
const NOT_COMPARED: Finding = {
  key: 'not-compared',
  severity: 'note',
  says: 'Your changes are not compared with your other applications here.',
  todo: 'Sign in, and another employer’s name in the text is found.',
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
  const findings = session.digestId === undefined ? all : withoutOthers(all, digest)
  const isWavedThrough = digest.anywayVersion === digest.version
  return { findings, blocking: listBlocking(findings, isWavedThrough ? digest.anywayChecks : []) }
}

/** Whoever has only the link could type names until one is known. The text as we wrote it tells nothing. */
function withoutOthers(findings: readonly Finding[], digest: OwnDigest): Finding[] {
  const { subject, body, preparedSubject, preparedBody } = digest
  const own = findings.filter(({ key }) => !ABOUT_OTHERS.test(key))
  if (subject !== preparedSubject || body !== preparedBody) return [...own, NOT_COMPARED]
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
