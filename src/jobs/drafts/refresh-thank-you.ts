import { readerOf } from '../../core/application/reader.ts'
import { composeLetter } from '../../core/letters/letters.ts'
import { localDate } from '../../core/time/local-time.ts'
import type { Services } from '../../services.ts'
import { type AccountForMail, findAccount } from '../../store/account/accounts.ts'
import {
  findApplicationById,
  type StoredApplication,
} from '../../store/application/applications.ts'
import { type Digest, listDigests } from '../../store/digest/digests.ts'
import { rewriteDraft } from '../../store/digest/draft-changes.ts'
import { addPanelDraftsBeside } from '../../store/digest/panel-drafts.ts'
import { nudgeDelivery } from '../mails/deliver.ts'

/**
 * The candidate told more about the interview: thank-you mails that wait take it up, but for those that were changed by
 * hand, and people who were not known before get one too.
 */
export async function refreshThankYou(services: Services, applicationId: number): Promise<void> {
  const { db, now } = services
  const application = await findApplicationById(db, applicationId)
  const account = application && (await findAccount(db, application.accountId))
  if (application === undefined || account === undefined) return
  const drafts = (await listDigests(db, application.id)).filter(({ kind }) => kind === 'thank-you')
  const write = writer(services, application, account)
  for (const draft of drafts.filter(isUntouched)) {
    const { id: digestId, version, contactId } = draft
    await rewriteDraft(db, { digestId, version, ...write(contactId) })
  }
  const lead = drafts.find(({ contactId, state }) => contactId === null && isOpen(state))
  if (lead === undefined || readerOf(application).kind === 'recruiter') return
  const missing = application.contacts.filter(
    ({ id }) => !drafts.some(({ contactId, state }) => contactId === id && isOpen(state)),
  )
  if (missing.length === 0) return
  const panel = missing.map(({ id }) => ({ contactId: id, ...write(id) }))
  await addPanelDraftsBeside(db, lead.id, panel, now())
  await nudgeDelivery(services)
}

function writer(
  { now }: Services,
  application: StoredApplication,
  { name, phone, timeZone }: AccountForMail,
) {
  return (contactId: number | null) => {
    const contact = application.contacts.find(({ id }) => id === contactId)
    const { subject, body } = composeLetter({
      kind: 'thank-you',
      candidateName: name,
      ownNumber: phone,
      application,
      ...(contact && { contact }),
      steps: [],
      earlierSubjects: [],
      today: localDate(now(), timeZone),
      timeZone,
    })
    return { subject, body }
  }
}

function isUntouched({ state, subject, body, preparedSubject, preparedBody }: Digest): boolean {
  return state === 'ready' && subject === preparedSubject && body === preparedBody
}

function isOpen(state: Digest['state']): boolean {
  return state === 'ready' || state === 'sent'
}
