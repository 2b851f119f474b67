import { leadOf } from '../../core/choice/lead.ts'
import type { Services } from '../../services.ts'
import type { Account } from '../../store/account/accounts.ts'
import { listDigestArticles } from '../../store/digest/digest-articles.ts'
import type { AddressedDigest } from '../../store/digest/digests.ts'
import { keepLead } from '../../store/digest/lead-holds.ts'
import { type Snooze, snoozeDraft } from '../../store/ladder/ladder-events.ts'
import { askForLeads } from './free-lead.ts'

/**
 * The draft comes again on that day. A note may come back as it was left, so what it leads with stays held for as long after
 * that day as after any other: nobody has to take it from a text that the candidate has changed.
 */
export async function putOff(
  services: Services,
  account: Account,
  digest: AddressedDigest,
  snooze: Snooze,
): Promise<void> {
  const { db, now } = services
  const lead = leadOf(await listDigestArticles(db, digest.id))
  const [asked] = lead === undefined ? [] : await askForLeads(services, digest.application, [lead])
  if (asked !== undefined) await keepLead(db, asked.hold, snooze.until)
  await snoozeDraft(db, account, digest, snooze, now())
}
