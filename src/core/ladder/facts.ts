import type { Application, LocalDate } from '../application/application.ts'
import { countryOfZone, holidaysOf } from '../time/holidays.ts'
import { type Playbook, playbookOf } from './playbooks.ts'
import type { DraftKind, PastStep } from './step.ts'

export type LadderApplication = Pick<
  Application,
  | 'interviewedOn'
  | 'promisedOn'
  | 'cadenceDays'
  | 'secondMailDays'
  | 'firstCallDays'
  | 'secondCallDays'
  | 'status'
  | 'outcome'
  | 'calls'
  | 'createdAt'
>

/** All that the ladder knows. Everything but the steps is data that somebody entered. */
export type LadderFacts = {
  playbook: Playbook
  application: LadderApplication
  /** Of whoever gets the drafts from us. */
  timeZone: string
  /** Of whoever they are for. */
  recipientTimeZone: string
  /** Days that count as a weekend for the recipient. */
  holidays: ReadonlySet<LocalDate>
  /** What happened so far, in any order. */
  steps: readonly PastStep[]
}

/**
 * - due: its time has come. `isPrepared`: the draft is there and waits to be sent.
 * - upcoming: it comes at `dueAt`.
 * - waiting: for a promised day, for another step to be done, or for the end of a pause (then without `dueAt`).
 * - held: it would come sooner, were the last contact not so recent.
 * - merged: another mail of that day takes its place.
 * - snoozed: put off by the candidate until `dueAt`.
 * - done, skipped, ended: nothing more comes of it.
 */
type PlannedState =
  | 'due'
  | 'upcoming'
  | 'waiting'
  | 'held'
  | 'merged'
  | 'snoozed'
  | 'done'
  | 'skipped'
  | 'ended'

/** What Today, the timeline, the calendar and the tick all go by. It is the same for every playbook. */
export type PlannedStep = {
  /** 'digest-3': the third draft of its kind. It stays the same while the step moves. */
  key: string
  kind: DraftKind
  /** "the second mail" */
  name: string
  way: 'mail' | 'call'
  state: PlannedState
  /** When the draft comes; of a step that is done, when that was. */
  dueAt: Date | undefined
  /** The rule that set the date, in words, beginning in lower case and without a full stop. */
  reason: string
  /** What would change it, as a sentence; empty when nothing would. */
  change: string
  isPrepared: boolean
}

export function ladderFacts(
  application: LadderApplication &
    Pick<Application, 'playbook' | 'country' | 'interviewerTimeZone'>,
  timeZone: string,
  steps: readonly PastStep[],
): LadderFacts {
  const recipientTimeZone = application.interviewerTimeZone || timeZone
  return {
    playbook: playbookOf(application.playbook),
    application,
    timeZone,
    recipientTimeZone,
    holidays: holidaysOf(application.country || countryOfZone(recipientTimeZone)),
    steps,
  }
}
