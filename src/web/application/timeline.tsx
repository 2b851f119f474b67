import type { Child } from 'hono/jsx'
import type { PlannedStep } from '../../core/ladder/facts.ts'
import { isTakenBack } from '../../core/ladder/history.ts'
import {
  formatDay,
  formatMoment,
  formatShortDay,
  localDate,
  relativeDay,
} from '../../core/time/local-time.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import type { Digest } from '../../store/digest/digests.ts'
import type { StoredStep } from '../../store/ladder/steps.ts'
import { sentence } from './standing.tsx'
import { happeningInWords } from './timeline-words.ts'

type Props = {
  application: StoredApplication
  steps: readonly StoredStep[]
  plan: readonly PlannedStep[]
  drafts: readonly Digest[]
  timeZone: string
  now: Date
}

const STATE_WORDS: Readonly<Record<PlannedStep['state'], string>> = {
  due: 'Due',
  upcoming: '',
  waiting: 'Waits',
  // The reason says so.
  held: '',
  merged: 'Left out',
  snoozed: 'Put off',
  done: '',
  skipped: 'Not planned',
  ended: 'Not planned',
}
const OVER: readonly PlannedStep['state'][] = ['done', 'skipped', 'ended']

/** What happened, where it stands today, and what is to come with the rule behind each day. */
export function Timeline(props: Props) {
  const { application, plan, timeZone, now } = props
  const ahead = plan.filter(({ state }) => !OVER.includes(state))
  const off = plan.filter(({ state, dueAt }) => OVER.includes(state) && dueAt === undefined)
  return (
    <section>
      <h2 id="timeline">Timeline</h2>
      <ol class="timeline">
        <Entry when={formatDay(application.interviewedOn)}>Final interview</Entry>
        {listPast(props).map((step) => (
          <Past step={step} {...props} />
        ))}
        <li class="today">
          <span class="when">{formatShortDay(localDate(now, timeZone))}</span> Today
        </li>
        {ahead.map((step) => (
          <Ahead step={step} {...props} />
        ))}
      </ol>
      {off.map(({ name, reason }) => (
        <p class="hint">
          Not planned: {name}. {sentence(reason)}
        </p>
      ))}
    </section>
  )
}

/** That a draft was ready is no news once it was sent or skipped, and an outcome that was taken back never was one. */
function listPast({ steps }: Props): StoredStep[] {
  return steps.filter(
    (step) =>
      !isTakenBack(step, steps) &&
      (step.event !== 'prepared' ||
        !steps.some(({ digestId, event }) => digestId === step.digestId && event !== 'prepared')),
  )
}

function Past({ step, application, drafts, timeZone }: Props & { step: StoredStep }) {
  const draft = drafts.find(({ id }) => id === step.digestId)
  const words = happeningInWords(step, application.playbook)
  return (
    <Entry when={formatShortDay(localDate(step.at, timeZone))}>
      {draft === undefined ? (
        words
      ) : (
        <a href={`/digests/${draft.publicId}`}>
          {words}
          {toWhom(draft, application)}
        </a>
      )}
      {step.note !== '' && <p class="hint">{step.note}</p>}
    </Entry>
  )
}

/** Of a panel everybody is thanked by a mail of their own. */
function toWhom({ kind, state, contactId }: Digest, application: StoredApplication): string {
  if (kind !== 'thank-you' || state !== 'sent') return ''
  const { contacts, interviewerName } = application
  if (contacts.length === 0) return ''
  const name = contacts.find(({ id }) => id === contactId)?.name ?? interviewerName
  return name === '' ? '' : ` to ${name}`
}

function Ahead({ step, drafts, timeZone, now }: Props & { step: PlannedStep }) {
  const { state, dueAt, name, isPrepared, reason, change } = step
  const ready = isPrepared
    ? drafts.find((draft) => draft.kind === step.kind && draft.state === 'ready')
    : undefined
  const label = sentence(name).slice(0, -1)
  const word = isPrepared ? 'Ready' : STATE_WORDS[state]
  return (
    <Entry when={dueAt === undefined ? 'Later' : whenInWords(dueAt, timeZone, now)} isAhead>
      {ready === undefined ? (
        <strong>{label}</strong>
      ) : (
        <a href={`/digests/${ready.publicId}`}>{label}</a>
      )}{' '}
      {word !== '' && <span class={state === 'due' ? 'tag good' : 'tag'}>{word}</span>}
      <p class="hint">
        {sentence(reason)} {change}
      </p>
    </Entry>
  )
}

function whenInWords(at: Date, timeZone: string, now: Date): string {
  const day = relativeDay(localDate(at, timeZone), localDate(now, timeZone))
  return `${formatMoment(at, timeZone)}, ${day}`
}

type EntryProps = { when: string; isAhead?: boolean; children: Child }

function Entry({ when, isAhead = false, children }: EntryProps) {
  return (
    <li class={isAhead ? 'ahead' : undefined}>
      <span class="when">{when}</span> {children}
    </li>
  )
}
