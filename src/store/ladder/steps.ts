import type { StepEvent, StepKind } from '../../core/ladder/step.ts'
import type { Db } from '../database/database.ts'

export type StoredStep = {
  applicationId: number
  digestId: number | null
  kind: StepKind
  event: StepEvent
  at: Date
  detail: string
  note: string
}

export async function listSteps(db: Db, accountId: number): Promise<StoredStep[]> {
  return await db
    .selectFrom('step')
    .select([
      'application_id as applicationId',
      'digest_id as digestId',
      'kind',
      'event',
      'at',
      'detail',
      'note',
    ])
    .where('account_id', '=', accountId)
    .orderBy('at')
    .orderBy('id')
    .execute()
}
