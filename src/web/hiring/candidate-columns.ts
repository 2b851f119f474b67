import { isMeantAsDay } from '../../core/time/day-input.ts'
import { type Column, NAME_PARTS } from '../form/pasted-table.ts'
import type { CandidateValues } from './hiring-values.ts'

const PHONE = /^[+\d][\d ()./-]{5,}$/

const isEmail = (cell: string) => cell.includes('@')
// One that nobody can read, or that may be two days, is one all the same: the form asks which.
const isDay = isMeantAsDay
const isPhone = (cell: string) => PHONE.test(cell) && !isDay(cell)
const isName = (cell: string) =>
  /\p{L}/u.test(cell) && !isEmail(cell) && !isDay(cell) && !isPhone(cell)

/** Of two dates the first one is the interview. */
export const CANDIDATE_COLUMNS: readonly Column<keyof CandidateValues | 'role'>[] = [
  {
    field: 'name',
    names: ['name', 'candidate', 'candidatename', 'fullname', 'applicant'],
    mentions: /^(?!first|last|sur|given|family|user|file).*name/,
    parts: NAME_PARTS,
    fits: isName,
  },
  {
    field: 'role',
    names: ['role', 'roletitle', 'position', 'job', 'jobtitle', 'vacancy'],
    // Without a heading nobody can tell it from a remark.
    fits: () => false,
  },
  {
    field: 'email',
    names: ['email', 'mail', 'emailaddress', 'mailaddress'],
    mentions: /mail/,
    fits: isEmail,
  },
  {
    field: 'phone',
    names: ['phone', 'phonenumber', 'telephone', 'mobile', 'tel'],
    mentions: /phone|mobile|cell/,
    fits: isPhone,
  },
  {
    field: 'interviewedOn',
    names: ['interview', 'interviewed', 'interviewedon', 'finalinterview', 'interviewdate'],
    mentions: /interview/,
    fits: isDay,
  },
  {
    field: 'promisedOn',
    names: ['promised', 'promisedon', 'promiseddate', 'answerby', 'hearsby', 'decisionby'],
    mentions: /promis|hear|answer|decision|reply|feedback|update/,
    fits: isDay,
  },
]
