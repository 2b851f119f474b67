import { rungOf } from '../core/playbooks.ts'
import type { Digest } from '../store/digests.ts'

/** "Open the draft" for a digest, "Open the second mail" for another rung. */
export function openDraftInWords({ kind }: Pick<Digest, 'kind'>): string {
  return kind === 'digest' ? 'Open the draft' : `Open ${rungOf(kind).name}`
}
