import { cleanLine } from '../text/line.ts'
import { foldText } from '../text/text.ts'
import type { Contact } from './contact.ts'

const SEPARATOR = /\s*[,;\t|]\s*|\s+[-–—]\s+|\s*[<>()]\s*/
const BULLET = /^(?:[-–—•*]|\d{1,2}[.)])\s+/
const ADDRESS = /^[^\s@]+@[^\s@]+$/

/** "Jonas Berg, Head of Planning, jonas@energy.example": a name, and whatever else the line holds. */
export function parsePerson(line: string): Contact | undefined {
  const parts = cleanLine(line).replace(BULLET, '').split(SEPARATOR).filter(Boolean)
  const email = parts.find((part) => ADDRESS.test(part)) ?? ''
  const [name = '', ...rest] = parts.filter((part) => part !== email)
  if (!/\p{L}/u.test(name)) return undefined
  return {
    kind: 'interviewer',
    name,
    salutation: '',
    jobTitle: rest.join(', '),
    email: email.toLowerCase(),
    phone: '',
  }
}

/** Whether two names are likely the same person's: "Dana" is "Dana Whitfield". */
export function isSamePerson(one: string, other: string): boolean {
  const [first, second] = [foldText(one), foldText(other)]
  if (first === '' || second === '') return false
  return (
    first === second || `${second} `.startsWith(`${first} `) || `${first} `.startsWith(`${second} `)
  )
}
