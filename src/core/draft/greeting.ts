import type { Application } from '../application/application.ts'
import { type Tone, USUAL_TONE } from '../application/tone.ts'
import { cleanLine } from '../text/line.ts'
import { wordingFor } from './wording.ts'

export type Greeting = { line: string; isFormal: boolean }

const GREETING_WORD =
  /^(?:dear|hello|hi|hey|greetings|good (?:day|morning|afternoon)|bonjour|ch[eè]re?|hola|estimad[oa]|querid[oa]|guten tag|liebe[rs]?|sehr geehrte[rs]?|buongiorno|gentile|olá|prezad[oa]|beste|geachte|hej|kære)(?=\s|$)/iu
const FORMAL_GREETING_WORD = /^(?:dear|estimad|sehr|gentile|prezad|geachte)/i
const TITLE =
  /^(?:mrs?|ms|miss|mx|dr|prof|professor|sir|madam|dame|lord|lady|rev|herr|frau|mme|madame|monsieur|sra?|señora?|dott|ing)\b/iu
const SIMPLE_SCRIPT = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\s.,'’`-]+$/u
const INITIAL = /^\p{L}\.?$|\.$/u
const NOT_A_NAME = /^(?:n\/?a|none|unknown|tbd|tbc)$/i

/**
 * Works with whatever is known: how to address them, else their first name, else nobody by name. A formal note calls
 * them by their whole name, since nobody said what to put before the last one.
 */
export function greet({
  salutation,
  interviewerName,
  tone = USUAL_TONE,
}: Pick<Application, 'salutation' | 'interviewerName'> & { tone?: Tone }): Greeting {
  const typed = cleanLine(salutation).replace(/[\s,:;!]+$/, '')
  if (GREETING_WORD.test(typed)) {
    return { line: `${typed},`, isFormal: FORMAL_GREETING_WORD.test(typed) }
  }
  const isReserved = tone === 'formal'
  const known = isReserved ? findWholeName(interviewerName) : findFirstName(interviewerName)
  const name = typed === '' ? known : typed
  if (name === '') return { line: wordingFor(tone).greetingWithoutName, isFormal: false }
  const isFormal = TITLE.test(name)
  return { line: `${isFormal || isReserved ? 'Dear' : 'Hello'} ${name},`, isFormal }
}

/** Whom the candidate writes to, for a sentence about them; empty if it was not said. */
export function recipientName({
  salutation,
  interviewerName,
}: Pick<Application, 'salutation' | 'interviewerName'>): string {
  const typed = cleanLine(salutation)
  return findFirstName(interviewerName) || (GREETING_WORD.test(typed) ? '' : typed)
}

/** "Whitfield, Dana" is Dana Whitfield; what follows "Dana Whitfield, PhD" stays away. */
function findWholeName(typed: string): string {
  const first = findFirstName(typed)
  const [before = '', after = ''] = cleanLine(typed)
    .split(',')
    .map((part) => part.trim())
  if (first === '' || after === '') return first === '' ? '' : before
  return before.includes(' ') ? before : `${after} ${before}`
}

/** The whole name where its first word may not be what people are called by; empty if there is no name. */
export function findFirstName(typed: string): string {
  const name = cleanLine(typed)
  if (!/\p{L}/u.test(name) || NOT_A_NAME.test(name)) return ''
  if (TITLE.test(name) || !SIMPLE_SCRIPT.test(name) || / (?:and|und|et|y) /i.test(name)) return name
  const [before = '', after = ''] = name.split(',').map((part) => part.trim())
  // "Whitfield, Dana", but not "Dana Whitfield, PhD".
  const givenFirst = after !== '' && !before.includes(' ') ? after : before
  const [first = ''] = givenFirst.split(' ')
  return INITIAL.test(first) ? givenFirst : first
}
