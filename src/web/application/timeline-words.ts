import type { Outcome, PlaybookName } from '../../core/application/application.ts'
import { rungOf } from '../../core/ladder/playbooks.ts'
import type { CallResult } from '../../core/ladder/step.ts'
import { formatShortDay } from '../../core/time/local-time.ts'
import type { StoredStep } from '../../store/ladder/steps.ts'

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  offer: 'An offer',
  rejected: 'A rejection',
  withdrew: 'I withdrew',
  'role-closed': 'The role was closed',
  'no-answer': 'No answer',
}
/** Of a hiring team's candidate. */
const HIRING_OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  offer: 'you chose them',
  rejected: 'you chose somebody else',
  withdrew: 'they withdrew',
  'role-closed': 'the role was closed',
  'no-answer': 'no answer',
}
const CALL_WORDS: Readonly<Record<CallResult, string>> = {
  answered: 'they answered',
  voicemail: 'you left a message',
  'no-answer': 'nobody answered',
}

/** What happened, as the timeline tells it. */
export function happeningInWords(
  { kind, event, detail }: StoredStep,
  playbook: PlaybookName,
): string {
  if (kind === 'application') return applicationEventInWords(event, detail, playbook)
  const { name, way } = rungOf(kind)
  switch (event) {
    case 'prepared':
      return `The ${way === 'call' ? 'card for' : 'draft of'} ${name} was ready`
    case 'thin':
      return kind === 'digest' ? 'No digest: too few good articles' : `No draft of ${name}`
    case 'skipped':
      return `You skipped ${name}`
    case 'snoozed':
      return `You put ${name} off until ${formatShortDay(detail)}`
    case 'called':
      return `You called: ${CALL_WORDS[asResult(detail)]}`
    default:
      return `You sent ${name}`
  }
}

function applicationEventInWords(
  event: StoredStep['event'],
  detail: string,
  playbook: PlaybookName,
): string {
  switch (event) {
    case 'promised':
      return `${playbook === 'hiring' ? 'You' : 'They'} named a day: ${formatShortDay(detail)}`
    case 'they-wrote':
      return 'They wrote to you'
    case 'paused':
      return 'You paused it'
    case 'resumed':
      return 'You resumed it'
    default:
      return `How it ended: ${outcomeInWords(asOutcome(detail), playbook)}`
  }
}

function outcomeInWords(outcome: Outcome, playbook: PlaybookName): string {
  if (playbook === 'hiring') return HIRING_OUTCOME_WORDS[outcome]
  return OUTCOME_WORDS[outcome].toLowerCase().replace(/^i /, 'I ')
}

function asResult(detail: string): CallResult {
  return detail === 'answered' || detail === 'voicemail' ? detail : 'no-answer'
}

function asOutcome(detail: string): Outcome {
  return detail in OUTCOME_WORDS ? findOutcome(detail) : 'no-answer'
}

export function findOutcome(typed: string): Outcome {
  const outcomes: readonly Outcome[] = ['offer', 'rejected', 'withdrew', 'role-closed']
  return outcomes.find((outcome) => outcome === typed) ?? 'no-answer'
}
