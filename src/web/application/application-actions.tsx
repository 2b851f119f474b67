import type { PlannedStep } from '../../core/ladder/facts.ts'
import { localDate } from '../../core/time/local-time.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import type { Digest } from '../../store/digest/digests.ts'
import { openDraftInWords } from '../today/open-draft.ts'
import { PrepareButton } from '../today/today-card.tsx'
import { wantsDebrief } from './debrief-prompt.tsx'
import { awaitedThanks, WriteNow } from './write-now.tsx'

type Props = {
  application: StoredApplication
  drafts: readonly Digest[]
  plan: readonly PlannedStep[]
  path: string
  formId: string
  timeZone: string
  now: Date
}

/** One of them is the main one: the questions after the interview, else the first draft that waits, the last mail, a digest. */
export function ApplicationActions(props: Props) {
  const { application, drafts, plan, path, formId, timeZone, now } = props
  const isFresh = wantsDebrief(application, localDate(now, timeZone))
  const ready = drafts.filter(({ state }) => state === 'ready')
  const lastMail = plan.find(
    ({ kind, isPrepared, state }) =>
      (kind === 'last-mail' || kind === 'hiring-outcome') && state === 'due' && !isPrepared,
  )
  const thanks = awaitedThanks(plan)
  const hasMain = isFresh || ready.length > 0 || lastMail !== undefined || thanks !== undefined
  // First things first: a note with articles has its time after the thank-you mail.
  const canPrepare =
    application.status === 'active' &&
    thanks === undefined &&
    plan.some(({ kind }) => kind === 'digest')
  return (
    <div class="actions">
      {isFresh && (
        <a class="button" href={`${path}/debrief`}>
          Note down how it was
        </a>
      )}
      {ready.map((draft, index) => (
        <a
          class={index === 0 && !isFresh ? 'button' : 'button second'}
          href={`/digests/${draft.publicId}`}
        >
          {openDraftInWords(draft, application, ready)}
        </a>
      ))}
      {lastMail !== undefined && (
        <WriteNow kind={lastMail.kind} words="Write one last mail" path={path} formId={formId} />
      )}
      {thanks !== undefined && (
        <WriteNow
          kind={thanks.kind}
          words="Write the thank-you mail now"
          path={path}
          formId={formId}
          style={isFresh || ready.length > 0 ? 'second' : undefined}
        />
      )}
      {canPrepare && (
        <PrepareButton
          application={application}
          formId={formId}
          style={hasMain ? 'second' : undefined}
        />
      )}
      <StatusButtons status={application.status} path={path} isMain={!hasMain} />
    </div>
  )
}

type StatusProps = { status: StoredApplication['status']; path: string; isMain: boolean }

function StatusButtons({ status, path, isMain }: StatusProps) {
  return (
    <form method="post" action={`${path}/status`} class="actions">
      {status === 'active' ? (
        <button type="submit" name="change" value="pause" class="second">
          Pause
        </button>
      ) : (
        <button type="submit" name="change" value="resume" class={isMain ? undefined : 'second'}>
          Resume
        </button>
      )}
      {status !== 'closed' && (
        <button type="submit" name="change" value="close" class="plain">
          Close it
        </button>
      )}
    </form>
  )
}
