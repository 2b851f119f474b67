import { SECTORS } from '../../core/sectors/sectors.ts'
import { isMeantAsDay } from '../../core/time/day-input.ts'
import { type Column, NAME_PARTS } from '../form/pasted-table.ts'
import type { CoachedValues } from './coach-values.ts'

const isEmail = (cell: string) => cell.includes('@')
// One that nobody can read, or that may be two days, is one all the same: the form asks which.
const isDay = isMeantAsDay
const isSector = (cell: string) => findSectorId(cell) !== undefined
const isWords = (cell: string) =>
  /\p{L}/u.test(cell) && !isEmail(cell) && !isDay(cell) && !isSector(cell)

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

/** 'Banking & Payments' or 'banking', as a table names it, → 'banking'. What several are called in part is none of them. */
export function findSectorId(typed: string): string | undefined {
  const key = typed.trim().toLowerCase()
  const exact = SECTORS.find(({ id, name }) => id === key || name.toLowerCase() === key)
  if (exact !== undefined) return exact.id
  const words = wordsOf(key)
  const [partly, other] = SECTORS.filter(({ name }) => {
    const known = wordsOf(name)
    return words.length > 0 && words.every((word) => known.includes(word))
  })
  return other === undefined ? partly?.id : undefined
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && word !== 'and')
}
