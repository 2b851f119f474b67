import { sql } from 'kysely'
import { LAST_KINDS } from '../../core/ladder/playbooks.ts'

/**
 * Part of the statement that resumes an application: a mail that was held back because its draft did not wait then leaves
 * after all. It keeps its key, so that a provider who was asked before knows it. What a provider told came later stays.
 */
export function wakeMails(
  applicationId: number,
  { isResumed, isTakenBack, now }: { isResumed: boolean; isTakenBack: boolean; now: Date },
) {
  return sql`woken as (
      update email
      set state = 'pending', next_attempt_at = ${now}::timestamptz, attempt_count = 0, settled_at = null, failure = ''
      from digest
      where ${isResumed}::boolean
        and email.digest_id = digest.id and email.state = 'suppressed' and email.provider_id is null
        and digest.application_id = ${applicationId}
        and (
          digest.id in (select id from restored)
          or (
            digest.state = 'ready'
            -- The last words are stopped by the same statement.
            and not (${isTakenBack}::boolean and digest.kind = any(${sql.val(LAST_KINDS)}::text[]))
          )
        )
    )`
}
