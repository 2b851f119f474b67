import { SECTORS } from '../../core/sectors/sectors.ts'
import { hasTwoReadings, parseDay } from '../../core/time/day-input.ts'
import { type Column, NAME_PARTS } from '../form/pasted-table.ts'
import type { CoachedValues } from './coach-values.ts'

const isEmail = (cell: string) => cell.includes('@')
// One that may be two days is one all the same: the form asks which.
const isDay = (cell: string) => parseDay(cell) !== undefined || hasTwoReadings(cell)
const isSector = (cell: string) => findSectorId(cell) !== undefined
const isWords = (cell: string) => !isEmail(cell) && !isDay(cell) && !isSector(cell)

/** Of the cells that are plain words the first is the name, then the employer, then the role. */
export const COACHED_COLUMNS: readonly Column<keyof CoachedValues>[] = [
  {
    field: 'name',
    names: ['name', 'candidate', 'client', 'fullname'],
    mentions: /^(?:client|candidate|full|their)s?name/,
    parts: NAME_PARTS,
    fits: isWords,
  },
  { field: 'email', names: ['email', 'mail', 'emailaddress'], mentions: /mail/, fits: isEmail },
  {
    field: 'employer',
    names: ['employer', 'company', 'organisation', 'organization'],
    mentions: /employer|company|organi[sz]ation/,
    fits: isWords,
  },
  {
    field: 'role',
    names: ['role', 'position', 'job', 'jobtitle', 'title'],
    mentions: /role|position/,
    fits: isWords,
  },
  { field: 'sectorId', names: ['sector', 'industry'], mentions: /sector|industry/, fits: isSector },
  {
    field: 'interviewedOn',
    names: ['interview', 'interviewed', 'interviewedon', 'finalinterview', 'interviewdate'],
    mentions: /interview/,
    fits: isDay,
  },
]

/** 'Banking', as a table names it, → 'banking' */
export function findSectorId(typed: string): string | undefined {
  const key = typed.trim().toLowerCase()
  return SECTORS.find(({ id, name }) => id === key || name.toLowerCase() === key)?.id
}
