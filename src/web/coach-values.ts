import { COACHED_COLUMNS, findSectorId } from './coach-columns.ts'
import { readRows, withPastedRows } from './form-rows.ts'
import { readPastedTable } from './pasted-table.ts'

/** One application of somebody whom the coach helps, as typed. */
export type CoachedValues = Readonly<
  Record<'name' | 'email' | 'employer' | 'sectorId' | 'role' | 'interviewedOn', string>
>

export type CoachValues = { formId: string; pasted: string; rows: readonly CoachedValues[] }

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

export function readCoachValues(params: Params): CoachValues {
  const { formId = '', pasted = '' } = params
  return { formId, pasted, rows: orOne(readRows(params, 'rows', BLANK, MAX_COACHED)) }
}

export function addCoached(values: CoachValues): CoachValues {
  if (values.rows.length >= MAX_COACHED) return values
  return { ...values, rows: [...values.rows, BLANK] }
}

export function removeCoached(values: CoachValues, index: number): CoachValues {
  return { ...values, rows: orOne(values.rows.filter((_, other) => other !== index)) }
}

/** Pasted lines become rows like any other; nothing pasted, nothing changed. */
export function takePastedCoached(values: CoachValues): CoachValues {
  const pasted = readPastedTable(values.pasted, COACHED_COLUMNS).map((row) => ({
    ...row,
    sectorId: findSectorId(row.sectorId ?? '') ?? '',
  }))
  if (pasted.length === 0) return values
  return {
    ...values,
    pasted: '',
    rows: orOne(withPastedRows(values.rows, pasted, BLANK, MAX_COACHED)),
  }
}

function orOne(rows: readonly CoachedValues[]): readonly CoachedValues[] {
  return rows.length === 0 ? [BLANK] : rows
}
