import type { ChoiceQuestion } from '../../core/choice/judgement.ts'
import { composeDraft } from '../../core/draft/draft.ts'
import { localDate } from '../../core/time/local-time.ts'
import type { Services } from '../../services.ts'
import type { AccountForMail } from '../../store/account/accounts.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import { countArticlesSince } from '../../store/article/candidates.ts'
import { countInRun } from '../../store/database/runs.ts'
import { type AddressedDigest, listEarlierSubjects } from '../../store/digest/digests.ts'
import { finishDigest, finishThinDigest } from '../../store/digest/finish-digest.ts'
import { LINKS_MINUTES } from '../../store/digest/link-checks.ts'
import { enqueue } from '../enqueue.ts'
import { readQuestion } from './choose-for-digest.ts'
import { chooseWithFreeLead } from './free-lead.ts'
import { planNext } from './plan-next.ts'

/** For leads that others take between the choice and the writing; each costs a handful of queries. */
const MOST_TRIES = 6

type Work = {
  digest: AddressedDigest
  account: AccountForMail
  runId: number | undefined
}
type Known = {
  question: ChoiceQuestion & { application: StoredApplication }
  newCount: number
  earlierSubjects: readonly string[]
}

/** Chooses the articles of a digest and writes the note around them, or says why there are too few. */
export async function writeNote(services: Services, work: Work): Promise<void> {
  const { db } = services
  const { application, widening, createdAt } = work.digest
  const known = {
    question: await readQuestion(services, application, widening),
    newCount: await countArticlesSince(db, application, createdAt),
    earlierSubjects: await listEarlierSubjects(db, application.id),
  }
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    if (await chooseAndWrite(services, work, known)) return
  }
  throw new Error('Each article that was to lead the note was taken meanwhile.')
}

/** False when somebody else took the lead meanwhile, so that one has to choose again. */
async function chooseAndWrite(services: Services, work: Work, known: Known): Promise<boolean> {
  const { db, queue } = services
  const { digest, account, runId } = work
  const { application, kind } = digest
  const { question, newCount, earlierSubjects } = known
  const { now } = question
  const { choice, lead } = await chooseWithFreeLead(services, question)
  const { placed, fittingCount } = choice
  const event = choice.kind === 'enough' ? 'prepared' : 'thin'
  const plan = await planNext(services, account, application.id, { kind, event, at: now })
  const preparation = { digestId: digest.id, placed, newCount, fittingCount, ...plan, now }
  if (choice.kind === 'thin') {
    await finishThinDigest(db, { ...preparation, state: 'thin', reason: choice.reason })
    await countInRun(db, runId, { digestsThin: 1 })
    return true
  }
  const { subject, body } = composeDraft({
    candidateName: account.name,
    application,
    picks: placed.filter(({ place }) => place === 'pick'),
    earlierSubjects,
    digestNumber: earlierSubjects.length + 1,
    today: localDate(now, account.timeZone),
  })
  const text = { kind, subject, body, mailWaitsMinutes: LINKS_MINUTES }
  const outcome = await finishDigest(db, { ...preparation, ...text, lead })
  if (outcome !== 'finished') return outcome === 'was-finished'
  // The mail waits until the links of the note were looked at.
  await enqueue(queue, [{ kind: 'check-links', digestId: digest.id, runId }])
  await countInRun(db, runId, { digestsPrepared: 1 })
  return true
}
