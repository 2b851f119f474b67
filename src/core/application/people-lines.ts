import { cleanLine } from '../text/line.ts'
import { foldText } from '../text/text.ts'
import type { Contact } from './contact.ts'

const SEPARATOR = /\s*[,;|]\s*|\s+[-–—]\s+|\s*[<>()]\s*/
const BULLET = /^(?:[-–—•*]|\d{1,2}[.)])\s+/
// A mistyped one too, so that the form can say so: it would stand in a job title without a word.
const ADDRESS = /[^\s,;|<>()@]+@[^\s,;|<>()]*|@[^\s,;|<>()]+/
const PRONOUNS = /\((?:she|he|they|her|him)\b[^()]*\)/i
const QUOTED_PAIR = /^["“][^"”,]+,[^"”]+["”]/
const MAILBOX = /<[^<>@]+@[^<>]+>/

/** "Jonas Berg, Head of Planning, jonas@energy.example": a name, and whatever else the line holds. */
export function parsePerson(line: string): Contact | undefined {
  const clean = cleanLine(line.replaceAll('\t', ',')).replace(BULLET, '').replace(PRONOUNS, '')
  const [written = ''] = ADDRESS.exec(clean) ?? []
  const email = written.toLowerCase().replace(/^mailto:|\.$/g, '')
  const parts = clean.replace(written, ',').replace(/["“”]/g, '').split(SEPARATOR).filter(Boolean)
  const [first = '', second = '', ...others] = parts.map((part) => part.trim())
  if (!/\p{L}/u.test(first)) return undefined
  const name = QUOTED_PAIR.test(clean)
    ? `${second} ${first}`
    : joinName(clean, email, first, second)
  return {
    kind: 'interviewer',
    name: name ?? first,
    salutation: '',
    jobTitle: [name === undefined ? second : '', ...others].filter(Boolean).join(', '),
    email,
    phone: '',
  }
}

/**
 * Of two parts of which the address is made, "dana.whitfield@" or "dwhitfield@"; a job title stands in none. A mail program
 * puts the surname before its comma, and a table with a column for each name may do so or not: there the address tells.
 */
function joinName(line: string, email: string, first: string, second: string): string | undefined {
  const [local = ''] = email.split('@')
  const [address, one, other] = [lettersOf(local), lettersOf(first), lettersOf(second)]
  if (one === '' || other === '') return undefined
  const isAsWritten = [one + other, one.charAt(0) + other].includes(address)
  if (isAsWritten && !MAILBOX.test(line)) return `${first} ${second}`
  const turned = [other + one, other.charAt(0) + one, one + other.charAt(0)]
  return isAsWritten || turned.includes(address) ? `${second} ${first}` : undefined
}

function lettersOf(text: string): string {
  return foldText(text).replace(/[^\p{L}]+/gu, '')
}

/** Whether two names are likely the same person's: "Dana" is "Dana Whitfield". */
export function isSamePerson(one: string, other: string): boolean {
  const [first, second] = [foldText(one), foldText(other)]
  if (first === '' || second === '') return false
  return (
    first === second || `${second} `.startsWith(`${first} `) || `${first} `.startsWith(`${second} `)
  )
}
