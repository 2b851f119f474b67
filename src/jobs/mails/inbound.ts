import { rungOf } from '../../core/ladder/playbooks.ts'
import { readInboundAddress } from '../../core/mail/inbound-address.ts'
import { type InboundCommand, readCommand } from '../../core/mail/inbound-command.ts'
import { sha256 } from '../../core/mail/token.ts'
import { localDate } from '../../core/time/local-time.ts'
import { type InboundMail, readInboundMail } from '../../mail/inbound.ts'
import type { Services } from '../../services.ts'
import { type AccountForMail, findAccount } from '../../store/account/accounts.ts'
import { findApplicationById } from '../../store/application/applications.ts'
import { type AddressedDigest, findDigestById, listDigests } from '../../store/digest/digests.ts'
import {
  claimInboundMail,
  finishInboundMail,
  type InboundClaim,
  noteUnprovenMail,
  releaseInboundMail,
} from '../../store/outbox/inbound.ts'
import { carryOut, noteAsSent, type Sender } from './inbound-orders.ts'

/** As the platform hands it over. */
export type IncomingMail = { to: string; rawSize: number; raw: ReadableStream<Uint8Array> }

const MAX_BYTES = 1024 * 1024

/**
 * A mail to one of our addresses. Only its owner's own mail does something, each mail once, and nothing that cannot be
 * taken back. Everything else is passed over in silence: an answer would go to whoever was named as the sender.
 */
export async function takeMail(services: Services, incoming: IncomingMail): Promise<void> {
  const outcome = await tryMail(services, incoming)
  services.log('inbound', { outcome })
}

/** What became of it, in words without a person in them. */
async function tryMail(services: Services, { to, rawSize, raw }: IncomingMail): Promise<string> {
  const { db, config } = services
  if (config.inboundDomain === '') return 'not set up'
  if (rawSize > MAX_BYTES) return 'too large'
  const address = await readInboundAddress(config.tokenSecret, to, config.inboundDomain)
  if (address === undefined) return 'unknown address'
  const mail = await readMail(raw)
  if (mail === undefined) return 'not readable'
  const owned =
    address.purpose === 'log'
      ? await findApplicationById(db, address.id)
      : await findDigestById(db, address.id)
  const account = owned && (await findAccount(db, owned.accountId))
  if (account === undefined) return 'gone'
  const reason = refuse(mail, account)
  if (reason !== undefined) return reason
  const sender = { mail, account }
  return address.purpose === 'log'
    ? await noteSent(services, sender, address.id)
    : await obey(services, sender, address.id)
}

async function readMail(raw: IncomingMail['raw']): Promise<InboundMail | undefined> {
  const bytes = await new Response(raw).arrayBuffer()
  if (bytes.byteLength > MAX_BYTES) return undefined
  try {
    return await readInboundMail(bytes)
  } catch {
    // Nested too deep, or no mail at all. There is nobody to tell.
    return undefined
  }
}

function refuse(mail: InboundMail, account: AccountForMail): string | undefined {
  if (mail.isAutomatic) return 'automatic'
  if (mail.from !== account.email) return 'from another address'
  if (mail.origin === 'forged') return 'not authentic'
  return undefined
}

/** The blind copy of a note: that one was sent. */
async function noteSent(services: Services, sender: Sender, applicationId: number) {
  const { db } = services
  const draft = await findDraftOf(services, sender.mail, applicationId)
  if (draft === undefined) return 'no open draft'
  if (sender.mail.origin !== 'proven') return await askLater(services, sender, draft, 'sent')
  return await once(services, sender, draft, 'sent', async ({ digestId }) => {
    // Whoever died over this mail may have closed that draft, and another one waits: it is not of that one.
    const meant = (digestId !== null && (await findDigestById(db, digestId))) || draft
    await noteAsSent(services, sender, meant)
  })
}

/** Of several drafts that wait, the one with the same subject, or to the same reader. */
async function findDraftOf(
  { db }: Services,
  mail: InboundMail,
  applicationId: number,
): Promise<AddressedDigest | undefined> {
  const waiting = (await listDigests(db, applicationId)).filter(
    ({ state, kind }) => state === 'ready' && rungOf(kind).way === 'mail',
  )
  const drafts: AddressedDigest[] = []
  for (const { id } of waiting) {
    const draft = await findDigestById(db, id)
    if (draft !== undefined) drafts.push(draft)
  }
  return (
    drafts.find(({ subject }) => subject.trim() === mail.subject.trim()) ??
    drafts.find(({ application }) =>
      mail.recipients.includes(application.interviewerEmail.toLowerCase()),
    ) ??
    drafts[0]
  )
}

/** The answer to a control mail. */
async function obey(services: Services, sender: Sender, digestId: number): Promise<string> {
  const { account, mail } = sender
  const command = readCommand(mail.text, localDate(services.now(), account.timeZone))
  if (command === undefined) return 'no command'
  const draft = await findDigestById(services.db, digestId)
  if (draft === undefined) return 'gone'
  const isOver = draft.state !== 'ready' && command.kind !== 'sent' && command.kind !== 'stop'
  const isForMails = command.kind === 'sent' || command.kind === 'swap'
  if (isOver || (isForMails && rungOf(draft.kind).way !== 'mail')) return 'not possible'
  // "Stop" is granted to whoever has the mail: its link to unsubscribe asks for no name either.
  if (mail.origin !== 'proven' && command.kind !== 'stop') {
    return await askLater(services, sender, draft, command.kind)
  }
  return await once(services, sender, draft, command.kind, ({ triedAt }, mailHash) =>
    carryOut({ services, sender, draft, command, triedAt, mailHash }),
  )
}

/** It may be anybody's mail, so nothing is done; the page of the draft says so and has the buttons. */
async function askLater(
  { db, now }: Services,
  { account: { accountId } }: Sender,
  { id: digestId }: AddressedDigest,
  action: InboundCommand['kind'],
): Promise<string> {
  const hash = await sha256(`unproven:${digestId}:${action}`)
  await noteUnprovenMail(db, { hash, accountId, digestId, action, now: now() })
  return 'not proven'
}

/** Servers deliver a mail twice when in doubt. */
async function once(
  services: Services,
  { mail, account: { accountId } }: Sender,
  draft: AddressedDigest,
  action: InboundCommand['kind'],
  act: (claim: Extract<InboundClaim, { kind: 'claimed' }>, hash: string) => Promise<unknown>,
): Promise<string> {
  const { db, now } = services
  const identity = mail.messageId || `${mail.date?.toISOString()} ${mail.subject} ${mail.text}`
  const hash = await sha256(`inbound:${accountId}:${identity}`)
  const claim = { hash, accountId, digestId: draft.id, action, now: now() }
  const claimed = await claimInboundMail(db, claim)
  if (claimed.kind === 'done') return 'seen before'
  // Not taken: a server that offers it again finds it done, or its worker dead.
  if (claimed.kind === 'busy') throw new Error('This mail is being looked at already.')
  try {
    await act(claimed, hash)
    await finishInboundMail(db, hash)
    return action
  } catch (error) {
    await releaseInboundMail(db, hash)
    throw error
  }
}
