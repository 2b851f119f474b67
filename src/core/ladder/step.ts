import type { LocalDate } from '../application/application.ts'

/** A rung of a ladder, and the draft that is prepared for it. */
export type DraftKind =
  | 'digest'
  | 'thank-you'
  | 'second-mail'
  | 'first-call'
  | 'second-call'
  | 'last-mail'
  | 'hiring-call'
  | 'hiring-answer'
  | 'hiring-update'
  | 'hiring-outcome'

/** 'application': what happened to no rung. */
export type StepKind = DraftKind | 'application'

export type CallResult = 'answered' | 'voicemail' | 'no-answer'

/** What happens to a rung. */
type RungEvent = 'prepared' | 'thin' | 'sent' | 'skipped' | 'snoozed' | 'called'
/** What happens to the application as a whole. */
type ApplicationEvent = 'promised' | 'they-wrote' | 'paused' | 'resumed' | 'outcome'

export type StepEvent = RungEvent | ApplicationEvent

/**
 * Something that happened. `detail` says until which day ('snoozed'), for which day ('promised'), with which result
 * ('called') or which outcome; for the other events it is empty.
 */
export type PastStep = {
  kind: StepKind
  event: StepEvent
  at: Date
  detail?: LocalDate | CallResult | string
}
