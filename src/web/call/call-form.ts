import type { LocalDate } from '../../core/application/application.ts'
import type { CallResult } from '../../core/ladder/step.ts'
import { readSentAt } from '../draft/sent-day.ts'
import type { FieldError } from '../form/field-error.ts'
import { promiseDayField, textField } from '../form/form-fields.ts'

/** How a call went, as the candidate tells it. */
export type CallLog = {
  result: CallResult
  note: string
  at: Date
  news: { kind: 'none' } | { kind: 'promised'; on: LocalDate } | { kind: 'yes' } | { kind: 'no' }
}

const FIELDS = ['result', 'note', 'calledOn', 'news', 'promisedOn'] as const
export type CallValues = Readonly<Record<(typeof FIELDS)[number], string>>

type Rules = {
  today: LocalDate
  interviewedOn: LocalDate
  preparedAt: Date
  timeZone: string
  now: Date
}

const parseNote = textField('Your note', 500)
const RESULTS: readonly CallResult[] = ['answered', 'voicemail', 'no-answer']

/** News that ends the whole follow-up. */
export function isOutcome(news: string): boolean {
  return news === 'yes' || news === 'no'
}

export function readCallValues(params: Readonly<Record<string, string>>): CallValues {
  const { result = '', note = '', calledOn = '', news = '', promisedOn = '' } = params
  return { result, note, calledOn, news, promisedOn }
}

export function parseCallLog(
  values: CallValues,
  rules: Rules,
): { kind: 'valid'; log: CallLog } | { kind: 'invalid'; errors: readonly FieldError[] } {
  const result = RESULTS.find((known) => known === values.result)
  const note = parseNote(values.note)
  const at = readSentAt(values.calledOn, rules, rules.now)
  // A day that stands in its field was named, whether or not the list above it says so too.
  const isNamed = values.news === 'promised' || (values.news === '' && values.promisedOn !== '')
  const promised = isNamed ? promiseDayField(rules)(values.promisedOn) : undefined
  const errors: FieldError[] = []
  if (result === undefined) errors.push({ field: 'result', message: 'Select how the call went' })
  if (!note.ok) errors.push({ field: 'note', message: note.reason })
  if (!at.ok) errors.push({ field: 'calledOn', message: at.reason })
  if (promised?.ok === false) errors.push({ field: 'promisedOn', message: promised.reason })
  const on = promised?.ok ? promised.value : undefined
  if (promised?.ok && on === undefined) {
    errors.push({ field: 'promisedOn', message: 'Enter the day that they named' })
  }
  if (errors.length > 0 || result === undefined || !note.ok || !at.ok) {
    return { kind: 'invalid', errors }
  }
  return {
    kind: 'valid',
    log: { result, note: note.value, at: at.value, news: newsOf(values.news, result, on) },
  }
}

/** Only somebody who was spoken to can have said anything. */
function newsOf(news: string, result: CallResult, on: LocalDate | undefined): CallLog['news'] {
  if (result !== 'answered') return { kind: 'none' }
  if (on !== undefined) return { kind: 'promised', on }
  return news === 'yes' || news === 'no' ? { kind: news } : { kind: 'none' }
}
