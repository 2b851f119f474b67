import { rungOf } from '../../core/ladder/playbooks.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import type { Digest } from '../../store/digest/digests.ts'

/**
 * "Open the digest", "Open the second mail"; with the name where several people get one
 * of the kind.
 */
export function openDraftInWords(
  { kind, contactId }: Pick<Digest, 'kind' | 'contactId'>,
  { contacts, interviewerName }: Pick<StoredApplication, 'contacts' | 'interviewerName'>,
  waiting: readonly Pick<Digest, 'kind'>[],
): string {
  const words = `Open ${rungOf(kind).name}`
  const isOneOfMany = waiting.filter((draft) => draft.kind === kind).length > 1
  const name = contacts.find(({ id }) => id === contactId)?.name ?? interviewerName
  return isOneOfMany && name !== '' ? `${words} to ${name}` : words
}
