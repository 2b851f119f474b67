import type { StoredContact } from '../../core/application/contact.ts'
import { composeLetter, type LetterKind, type RungRequest } from '../../core/letters/letters.ts'
import { localDate } from '../../core/time/local-time.ts'
import type { Services } from '../../services.ts'
import type { AccountForMail } from '../../store/account/accounts.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import { countInRun } from '../../store/database/runs.ts'
import {
  type AddressedDigest,
  listEarlierSubjects,
  listEditedTexts,
} from '../../store/digest/digests.ts'
import { finishDigest } from '../../store/digest/finish-digest.ts'
import { listSteps } from '../../store/ladder/steps.ts'
import { enqueue } from '../enqueue.ts'
import { planNext } from './plan-next.ts'

/**
 * Writes the draft of a rung that needs no articles: a mail, or the card for a call; of a panel one for each. One that was
 * put off after the candidate had changed it comes back as they left it.
 */
export async function prepareLetter(
  services: Services,
  work: {
    digest: AddressedDigest
    kind: LetterKind
    account: AccountForMail
    runId: number | undefined
  },
): Promise<void> {
  const { db, queue } = services
  const { digest, kind, account, runId } = work
  const { application } = digest
  const now = services.now()
  const steps = await listSteps(db, account.accountId)
  const edited = await listEditedTexts(db, application.id, kind)
  const request: RungRequest = {
    kind,
    candidateName: account.name,
    ownNumber: account.phone,
    application,
    steps: steps.filter(({ applicationId }) => applicationId === application.id),
    earlierSubjects: await listEarlierSubjects(db, application.id),
    today: localDate(now, account.timeZone),
    timeZone: account.timeZone,
  }
  const write = (contact?: StoredContact) => {
    const kept = edited.find(({ contactId }) => contactId === (contact?.id ?? null))
    const { subject, body } = kept ?? composeLetter({ ...request, ...(contact && { contact }) })
    return { subject, body, isChanged: kept !== undefined }
  }
  const outcome = await finishDigest(db, {
    digestId: digest.id,
    kind,
    ...write(),
    panel: listPanel(kind, application).map((contact) => ({
      contactId: contact.id,
      ...write(contact),
    })),
    placed: [],
    newCount: 0,
    fittingCount: 0,
    ...(await planNext(services, account, application.id, { kind, event: 'prepared', at: now })),
    now,
  })
  if (outcome !== 'finished') return
  await enqueue(queue, [{ kind: 'deliver', runId }])
  await countInRun(db, runId, { digestsPrepared: 1 })
}

/** Everybody of a panel is thanked by a mail of their own, unless a recruiter stands in between. */
function listPanel(kind: LetterKind, { contacts }: StoredApplication): readonly StoredContact[] {
  const hasRecruiter = contacts.some((contact) => contact.kind === 'recruiter')
  return kind === 'thank-you' && !hasRecruiter ? contacts : []
}
