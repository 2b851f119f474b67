import { settleDay } from '../../core/time/day-input.ts'
import type { FieldError } from '../form/field-error.ts'
import { editRows, readRows, withPastedRows } from '../form/form-rows.ts'
import { readPastedTable } from '../form/pasted-table.ts'
import { COACHED_COLUMNS, findSectorId } from './coach-columns.ts'

/** One application of somebody whom the coach helps, as typed. */
export type CoachedValues = Readonly<
  Record<'name' | 'email' | 'employer' | 'sectorId' | 'role' | 'interviewedOn', string>
>

export type CoachValues = { formId: string; pasted: string; rows: readonly CoachedValues[] }

type EditedCoach = { values: CoachValues; errors?: readonly FieldError[]; focusOn?: number }
type Params = Readonly<Record<string, string>>

export const MAX_COACHED = 20

const BLANK: CoachedValues = {
  name: '',
  email: '',
  employer: '',
  sectorId: '',
  role: '',
  interviewedOn: '',
}
const ROWS = { blank: BLANK, most: MAX_COACHED }

export function readCoachValues(params: Params): CoachValues {
  const { formId = '', pasted = '' } = params
  return { formId, pasted, rows: readRows(params, 'rows', ROWS) }
}

/** What a button other than the main one makes of the form; undefined for the main one. */
export function editCoached(values: CoachValues, action: string): EditedCoach | undefined {
  if (action === 'paste') {
    const taken = takePastedCoached(values)
    if (taken.values !== values) return { ...taken, focusOn: 0 }
    const errors = [{ field: 'pasted', message: 'Paste at least one line with a name' }]
    return { errors, ...taken }
  }
  const edited = editRows(values.rows, action, ROWS)
  return edited && { values: { ...values, rows: edited.rows }, focusOn: edited.focusOn }
}

/** Pasted lines become rows like any other; nothing pasted, nothing changed. */
export function takePastedCoached(values: CoachValues): EditedCoach {
  const pasted = readPastedTable(values.pasted, COACHED_COLUMNS).map((row) => ({
    ...row,
    sectorId: findSectorId(row.sectorId ?? '') ?? '',
    interviewedOn: settleDay(row.interviewedOn ?? ''),
  }))
  if (pasted.length === 0) return { values }
  const taken = withPastedRows(values.rows, pasted, ROWS)
  if ('tooMany' in taken) return { values, errors: [taken.tooMany] }
  return { values: { ...values, pasted: '', rows: taken.rows } }
}
