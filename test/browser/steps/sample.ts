import { addSampleAccount, type SampleAccount } from '../../../dev/sample-account.ts'
import type { Db } from '../../../src/store/database/database.ts'
import { addAskedDigest } from '../../../src/store/digest/prepare-digest.ts'

/** A Tuesday morning in winter. */
export const NOW = new Date('2026-03-10T09:00:00Z')
export const ZONE = 'Europe/Berlin'

/** The sample candidate, whose final interview was that very day. */
export async function addSam(db: Db, at = NOW): Promise<SampleAccount> {
  return await addSampleAccount(db, { timeZone: ZONE, at })
}

/** The same, who has asked for a digest: the next tick prepares it. */
export async function addSamAskingForDigest(db: Db): Promise<void> {
  const { applicationId } = await addSam(db)
  await askForDigest(db, applicationId)
}

export async function askForDigest(db: Db, applicationId: number): Promise<void> {
  await addAskedDigest(db, { applicationId, formId: 'journey', now: NOW })
}
