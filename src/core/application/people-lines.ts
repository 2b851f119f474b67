import { cleanLine } from '../text/line.ts'
import { foldText } from '../text/text.ts'
import type { Contact } from './contact.ts'

const SEPARATOR = /\s*[,;\t|]\s*|\s+[-–—]\s+|\s*[<>()]\s*/
const BULLET = /^(?:[-–—•*]|\d{1,2}[.)])\s+/
// A mistyped one too, so that the form can say so: it would stand in a job title without a word.
const ADDRESS = /[^\s,;|<>()@]+@[^\s,;|<>()]*|@[^\s,;|<>()]+/

/** "Jonas Berg, Head of Planning, jonas@energy.example": a name, and whatever else the line holds. */
export function parsePerson(line: string): Contact | undefined {
  const clean = cleanLine(line).replace(BULLET, '')
  const [email = ''] = ADDRESS.exec(clean) ?? []
  const [name = '', ...rest] = clean.replace(email, ',').trim().split(SEPARATOR).filter(Boolean)
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
