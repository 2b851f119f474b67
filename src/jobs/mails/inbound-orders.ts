import type { InboundCommand } from '../../core/mail/inbound-command.ts'
import type { InboundMail } from '../../mail/inbound.ts'
import type { Services } from '../../services.ts'
import { type AccountForMail, pauseMail } from '../../store/account/accounts.ts'
import { markSent, markSkipped } from '../../store/digest/close-digest.ts'
import type { AddressedDigest } from '../../store/digest/digests.ts'
import { findLastRevision } from '../../store/digest/draft-changes.ts'
import { putOff } from '../drafts/put-off.ts'
import { swapForNext } from '../drafts/swap-for-next.ts'

export type Sender = { mail: InboundMail; account: AccountForMail }

type Order = {
  services: Services
  sender: Sender
  draft: AddressedDigest
  command: InboundCommand
  /** When a worker that died over it took the mail first. */
  triedAt: Date | undefined
  /** Of the mail, to be marked as done by what it asks for. */
  mailHash: string
}

const ACTIONS: Readonly<Record<InboundCommand['kind'], (order: Order) => Promise<unknown>>> = {
  sent: ({ services, sender, draft }) => noteAsSent(services, sender, draft),
  skip: ({ services, sender, draft }) => markSkipped(services.db, closing(services, sender, draft)),
  stop: ({ services, sender }) => pauseMail(services.db, sender.account.accountId, services.now()),
  later: async ({ services, sender, draft, command, mailHash }) => {
    if (command.kind !== 'later') return
    await putOff(services, sender.account, draft, { until: command.until, mailHash })
  },
  swap: async ({ services, draft, command, triedAt }) => {
    if (command.kind !== 'swap') return
    // Twice would be another swap: whoever died over this mail may have done it.
    const last = triedAt && (await findLastRevision(services.db, draft.id))
    if (triedAt && last && last.at >= triedAt) return
    await swapForNext(services, draft, command.position)
  },
}

/** What the candidate's mail asks for, done to the draft. */
export async function carryOut(order: Order): Promise<void> {
  await ACTIONS[order.command.kind](order)
}

/** It was sent when the mail says, but not before it was there and not later than now. */
export async function noteAsSent(
  services: Services,
  sender: Sender,
  draft: AddressedDigest,
): Promise<void> {
  await markSent(services.db, {
    ...closing(services, sender, draft),
    sentAt: sentAt(sender, draft, services.now()),
  })
}

function closing({ now }: Services, { account }: Sender, digest: AddressedDigest) {
  return { digest, account, now: now() }
}

function sentAt({ mail }: Sender, draft: AddressedDigest, now: Date): Date {
  const earliest = (draft.preparedAt ?? draft.createdAt).getTime()
  const said = mail.date?.getTime() ?? now.getTime()
  return new Date(Math.min(now.getTime(), Math.max(earliest, said)))
}
