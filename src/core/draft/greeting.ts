import type { Application } from '../application/application.ts'
import { type Tone, USUAL_TONE } from '../application/tone.ts'
import { cleanLine } from '../text/line.ts'
import { isNoAnswer } from '../text/no-answer.ts'
import { findFirstName, findWholeName, hasTitle } from './person-name.ts'
import { wordingFor } from './wording.ts'

export type Greeting = { line: string; isFormal: boolean }

const GREETING_WORD =
  /^(?:dear|hello|hi|hey|greetings|good (?:day|morning|afternoon|evening)|bonjour|bonsoir|salut|ch[eè]re?s?|hola|buen[oa]s (?:d[ií]as|tardes)|estimad[oa]s?|querid[oa]|hallo|moin|servus|grü(?:ß|ss)\S*(?: gott)?|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|ciao|buongiorno|buonasera|gentil[ei]|egregi[oa]|olá|bom dia|boa tarde|prezad[oa]s?|beste|geachte|hoi|hej|hei|kære|kjære|dzień dobry|szanown\S*)(?=[\s,]|$)/iu
/** Names, too, when nothing follows. */
const GREETING_OR_NAME = /^(?:car[oa]|drog[ia])\s/iu
const ONLY_TITLES = /^(?:(?:mrs?|ms|miss|mx|dr|prof|herr|frau|hr|mme|sra?)(?:\.\s*|\s+|$))+$/i
const FORMAL_GREETING_WORD = /^(?:dear|estimad|sehr|gentil|egregi|prezad|geachte|szanown)/i

/**
 * Works with whatever is known: how to address them, else their first name, else nobody by name. A formal note calls
 * them by their whole name, since nobody said what to put before the last one.
 */
export function greet({
  salutation,
  interviewerName,
  tone = USUAL_TONE,
}: Pick<Application, 'salutation' | 'interviewerName'> & { tone?: Tone }): Greeting {
  const isReserved = tone === 'formal'
  const known = isReserved ? findWholeName(interviewerName) : findFirstName(interviewerName)
  const said = cleanLine(salutation).replace(/[\s,:;!]+$/, '')
  const typed = isNoAnswer(said) ? '' : completed(said, interviewerName, known)
  if (isGreeting(typed)) {
    return { line: `${typed},`, isFormal: FORMAL_GREETING_WORD.test(typed) }
  }
  const name = typed === '' ? known : typed
  if (name === '') return { line: wordingFor(tone).greetingWithoutName, isFormal: false }
  const isFormal = hasTitle(name)
  return { line: `${isFormal || isReserved ? 'Dear' : 'Hello'} ${name},`, isFormal }
}

/** Whom the candidate writes to, for a sentence about them; empty if it was not said. */
export function recipientName({
  salutation,
  interviewerName,
}: Pick<Application, 'salutation' | 'interviewerName'>): string {
  const typed = cleanLine(salutation)
  const isName = !isGreeting(typed) && !isNoAnswer(typed) && !ONLY_TITLES.test(typed)
  return findFirstName(interviewerName) || (isName ? typed : '')
}

/** How one speaks to them without a greeting: "Ms Fernández", "Dana"; empty if there is no name. */
export function spokenName(person: Pick<Application, 'salutation' | 'interviewerName'>): string {
  const said = /^(?:Hello|Dear)(?: (.+))?,$/.exec(greet(person).line)
  return said === null ? findFirstName(person.interviewerName) : (said[1] ?? '')
}

/** "Dear" and "Ms" stand before a name, so it follows: after a title the whole one, as its last word may not be the surname. */
function completed(said: string, interviewerName: string, known: string): string {
  const [greeting = ''] = GREETING_WORD.exec(said) ?? []
  const titles = said.slice(greeting.length).trim()
  const hasTitles = ONLY_TITLES.test(titles)
  if (said === '' || (titles !== '' && !hasTitles)) return said
  const name = hasTitles ? findWholeName(interviewerName) : known
  if (name === '') return hasTitles ? '' : said
  // Somebody may be called Beste.
  if (findFirstName(interviewerName) === greeting) return ''
  return [greeting, hasTitle(name) ? '' : titles, name].filter(Boolean).join(' ')
}

function isGreeting(typed: string): boolean {
  return GREETING_WORD.test(typed) || GREETING_OR_NAME.test(typed)
}
