import type { Db } from './database.ts'
import type { StepEvent } from './tables.ts'

export type StoredStep = { applicationId: number; kind: 'digest'; event: StepEvent; at: Date }

export async function listSteps(db: Db, accountId: number): Promise<StoredStep[]> {
  return await db
    .selectFrom('step')
    .select(['application_id as applicationId', 'kind', 'event', 'at'])
    .where('account_id', '=', accountId)
    .orderBy('at')
    .orderBy('id')
    .execute()
}
