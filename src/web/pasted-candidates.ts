import Papa from 'papaparse'
import { parseDay } from '../core/day-input.ts'
import { cleanLine } from './form-text.ts'
import type { CandidateValues } from './hiring-values.ts'

type Column = keyof CandidateValues

/** What tables call these columns, in lower case without anything but letters. */
const COLUMN_NAMES: Readonly<Record<Column, readonly string[]>> = {
  name: ['name', 'candidate', 'candidatename', 'fullname', 'applicant'],
  email: ['email', 'mail', 'emailaddress', 'mailaddress'],
  phone: ['phone', 'phonenumber', 'telephone', 'mobile', 'tel'],
  interviewedOn: ['interview', 'interviewed', 'interviewedon', 'finalinterview', 'interviewdate'],
  promisedOn: ['promised', 'promisedon', 'promiseddate', 'answerby', 'decisionby', 'promise'],
}
const COLUMNS = ['name', 'email', 'phone', 'interviewedOn', 'promisedOn'] as const
const PHONE = /^[+\d][\d ()./-]{5,}$/
const NO_CANDIDATE: CandidateValues = {
  name: '',
  email: '',
  phone: '',
  interviewedOn: '',
  promisedOn: '',
}

/**
 * Candidates out of a pasted table: tabs, commas or semicolons between the cells. A first line that names the columns
 * decides what is what; without one each cell is known by its looks, the interview being the first of two dates.
 */
export function readPastedCandidates(pasted: string): CandidateValues[] {
  const { data } = Papa.parse<string[]>(pasted, {
    delimitersToGuess: ['\t', ';', ',', '|'],
    skipEmptyLines: 'greedy',
  })
  const rows = data.map((row) => row.map(cleanLine))
  const [first, ...others] = rows
  if (first === undefined) return []
  const columns = first.map(findColumn)
  const isHeader = columns.includes('name') && first.every((cell) => !cell.includes('@'))
  return isHeader ? others.map((row) => byHeader(row, columns)) : rows.map(byLooks)
}

function findColumn(cell: string): Column | undefined {
  const name = cell.toLowerCase().replace(/[^a-z]/g, '')
  return COLUMNS.find((column) => COLUMN_NAMES[column].includes(name))
}

function byHeader(row: readonly string[], columns: readonly (Column | undefined)[]) {
  const named = row.flatMap((cell, index) => {
    const column = columns[index]
    return column === undefined ? [] : [[column, cell] as const]
  })
  return { ...NO_CANDIDATE, ...Object.fromEntries(named) }
}

function byLooks(row: readonly string[]): CandidateValues {
  const candidate: Record<Column, string> = { ...NO_CANDIDATE }
  for (const cell of row.filter(Boolean)) {
    const column = looksLike(cell).find((possible) => candidate[possible] === '')
    if (column !== undefined) candidate[column] = cell
  }
  return candidate
}

function looksLike(cell: string): readonly Column[] {
  if (cell.includes('@')) return ['email']
  if (parseDay(cell) !== undefined) return ['interviewedOn', 'promisedOn']
  if (PHONE.test(cell)) return ['phone']
  return ['name']
}
