import { DIGEST, type Playbook } from '../../../src/core/ladder/playbooks.ts'

/** A ladder of one rung: what is said of digests holds without the others. */
export const DIGESTS_ONLY: Playbook = {
  name: 'candidate',
  distance: 5,
  rungs: [{ ...DIGEST, mostUnanswered: Number.POSITIVE_INFINITY }],
}
