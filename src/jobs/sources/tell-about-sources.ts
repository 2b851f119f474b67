import { isMeaningful, type SourceNotice } from '../../core/sources/source-notice.ts'
import { describeHealth } from '../../core/sources/source-words.ts'
import type { Services } from '../../services.ts'
import { findAccount } from '../../store/account/accounts.ts'
import { addSourceNotice, findLastNotice } from '../../store/source/source-notices.ts'
import { enqueue } from '../enqueue.ts'
import { type Diagnosis, diagnose } from './diagnose.ts'

const MAX_SOURCES = 5

/** Writes to one account when a source fell ill since the last notice with which an application loses a good part. */
export async function tellAboutSources(services: Services, accountId: number): Promise<void> {
  const { db, queue } = services
  const now = services.now()
  const account = await findAccount(db, accountId)
  if (account === undefined || account.isMailPaused) return
  const toldAt = await findLastNotice(db, accountId)
  const news = (await diagnose(services, accountId)).filter(
    ({ since, losses }) => (toldAt === undefined || since > toldAt) && losses.some(isMeaningful),
  )
  if (news.length === 0) return
  const sources = news
    .slice(0, MAX_SOURCES)
    .map((diagnosis) => inWords(diagnosis, account.timeZone, now))
  if (await addSourceNotice(db, accountId, { sources }, now)) {
    await enqueue(queue, [{ kind: 'deliver', runId: undefined }])
  }
}

function inWords(
  { source, losses, proposals }: Diagnosis,
  timeZone: string,
  now: Date,
): SourceNotice['sources'][number] {
  const { word, more } = describeHealth(source, timeZone, now)
  return {
    title: source.title,
    state: [`${word}.`, more].filter(Boolean).join(' '),
    losses: losses
      .filter(isMeaningful)
      .map(
        ({ application, count, total }) =>
          `${application.employer}: it brought ${count} of the last ${total} fitting articles`,
      ),
    proposals: proposals.map(({ title }) => title),
  }
}
