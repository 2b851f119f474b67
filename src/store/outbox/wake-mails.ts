import { type RawBuilder, sql } from 'kysely'

/**
 * Part of a statement that lets drafts wait again: the mail of one, held back because its draft did not wait, then leaves
 * after all. It keeps its key, so that a provider who was asked before knows it. What a provider told came later stays.
 */
export function wakeMails(isMeant: RawBuilder<unknown>, now: Date): RawBuilder<unknown> {
  return sql`woken as (
      update email
      set state = 'pending', next_attempt_at = ${now}::timestamptz, attempt_count = 0, settled_at = null, failure = ''
      from digest
      where email.digest_id = digest.id and email.state = 'suppressed' and email.provider_id is null
        and ${isMeant}
    )`
}
