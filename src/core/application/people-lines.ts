import { cleanLine } from '../text/line.ts'
import { foldText } from '../text/text.ts'
import type { Contact } from './contact.ts'

const SEPARATOR = /\s*[,;|]\s*|\s+[-–—]\s+|\s*[<>()]\s*/
const BULLET = /^(?:[-–—•*]|\d{1,2}[.)])\s+/
// A mistyped one too, so that the form can say so: it would stand in a job title without a word.
const ADDRESS = /[^\s,;|<>()@]+@[^\s,;|<>()]*|@[^\s,;|<>()]+/
const PRONOUNS = /\((?:she|he|they|her|him)\b[^()]*\)/i
const QUOTED_PAIR = /^["“][^"”,]+,[^"”]+["”]/

/** "Jonas Berg, Head of Planning, jonas@energy.example": a name, and whatever else the line holds. */
export function parsePerson(line: string): Contact | undefined {
  const clean = cleanLine(line.replaceAll('\t', ',')).replace(BULLET, '').replace(PRONOUNS, '')
  const [written = ''] = ADDRESS.exec(clean) ?? []
  const email = written.toLowerCase().replace(/^mailto:|\.$/g, '')
  const isQuoted = QUOTED_PAIR.test(clean)
  const parts = clean.replace(written, ',').replace(/["“”]/g, '').split(SEPARATOR).filter(Boolean)
  const [first = '', second = '', ...others] = parts.map((part) => part.trim())
  if (!/\p{L}/u.test(first)) return undefined
  const isTurned = second !== '' && (isQuoted || isNamedIn(email, second, first))
  return {
    kind: 'interviewer',
    name: isTurned ? `${second} ${first}` : first,
    salutation: '',
    jobTitle: [isTurned ? '' : second, ...others].filter(Boolean).join(', '),
    email,
    phone: '',
  }
}

/** Whether the address is made of both names, "dana.whitfield@" or "dwhitfield@": a job title stands in none. */
function isNamedIn(email: string, given: string, family: string): boolean {
  const [local = ''] = email.split('@')
  const [address, one, other] = [lettersOf(local), lettersOf(given), lettersOf(family)]
  if (one === '' || other === '') return false
  const initial = one.charAt(0)
  return [one + other, other + one, initial + other, other + initial].includes(address)
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
