import { spokenName } from '../../core/draft/greeting.ts'
import { rungOf } from '../../core/ladder/playbooks.ts'
import { sentence } from '../application/standing.tsx'
import type { OwnDigest } from './open-digest.ts'

/** The application by whom it is about: the employer, or a hiring team's candidate. */
export function nameOf({ playbook, employer, interviewerName }: OwnDigest['application']): string {
  return playbook === 'hiring' ? interviewerName : employer
}

export function draftHeading({ state, application }: OwnDigest): string {
  const reader = readerOf(application)
  switch (state) {
    case 'sent':
      return `Sent to ${reader}`
    case 'skipped':
      return `Skipped: ${reader}`
    case 'replaced':
      return `Set aside: ${reader}`
    default:
      return `Ready for ${reader}`
  }
}

/** "The thank-you mail", so that two drafts for one reader are told apart. */
export function rungInWords({ kind }: Pick<OwnDigest, 'kind'>): string {
  return sentence(rungOf(kind).name).slice(0, -1)
}

/** Why the day on which it was sent matters. */
export function whySentDay({ kind, application }: OwnDigest): string {
  if (isLast(kind)) return 'Nothing comes after it.'
  if (kind !== 'digest') return 'What comes next counts from the day on which you sent it.'
  const { cadenceDays, employer } = application
  return `The next digest counts from the day you sent this one: about ${cadenceDays} days later. Its links never go to ${employer} again.`
}

export function sentNotice({ kind }: Pick<OwnDigest, 'kind'>): string {
  if (isLast(kind)) return 'Noted. Nothing comes after it.'
  return kind === 'digest'
    ? 'Noted. These links will not go to this employer again.'
    : 'Noted. What comes next counts from that day.'
}

/** By then the follow-up has stopped. */
function isLast(kind: OwnDigest['kind']): boolean {
  return rungOf(kind).clock.from === 'outcome'
}

function readerOf({
  playbook,
  salutation,
  interviewerName,
  employer,
}: OwnDigest['application']): string {
  if (playbook === 'hiring') return interviewerName
  const person = salutation === '' ? interviewerName : spokenName({ salutation, interviewerName })
  return person === '' ? employer : `${person} at ${employer}`
}
