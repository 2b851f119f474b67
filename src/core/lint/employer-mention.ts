import type { Application } from '../application/application.ts'
import { plainText, words } from '../text/text.ts'

const LEGAL_FORMS = new Set(
  `ltd limited inc incorporated plc llc llp corp corporation co company gmbh ag kg sa se nv bv ab asa oy spa srl group
  holding holdings`.split(/\s+/),
)

/** Scripts that put no space between words. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u

/** A name as its words, without the legal form: "Müller & Sohn GmbH" is "muller sohn". */
export function employerWords(name: string): string {
  const found = bareWords(name)
  if (found.length > 1 && found[0] === 'the') found.shift()
  while (found.length > 1 && LEGAL_FORMS.has(found.at(-1) ?? '')) found.pop()
  return found.join(' ')
}

/**
 * Whether a text speaks of that employer. A name of one word must stand there with its capitals, since "target" and
 * "shell" are words too. What belongs to the own employer's name, "Example Energy" in "Example Energy Networks", is no
 * mention.
 */
export function namesEmployer(
  text: string,
  name: string,
  own: Pick<Application, 'employer' | 'employerAliases'>,
): boolean {
  const wanted = employerWords(name)
  if (wanted === '') return false
  if (WITHOUT_SPACES.test(name)) return text.includes(name.trim())
  const mine = [own.employer, ...own.employerAliases].map(employerWords).filter(Boolean)
  const rest = mine.reduce(
    (left, each) => left.replaceAll(` ${each} `, ' | '),
    ` ${bareWords(text).join(' ')} `,
  )
  if (!rest.includes(` ${wanted} `)) return false
  return wanted.includes(' ') || standsAsWritten(plainText(text), plainText(name))
}

/** "Northbank's" names Northbank, and "Lowe's" is one name with it. */
function bareWords(text: string): string[] {
  return words(text).map((word) => word.replace(/'s$/, ''))
}

function standsAsWritten(text: string, name: string): boolean {
  const [word = ''] = name
    .trim()
    .split(/\s+/)
    .filter((part) => words(part).length > 0)
  if (word.toLowerCase() === word) return true
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '')
  return [word, word.toUpperCase()].some((form) => {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      if (!isLetter(text[at - 1]) && !isLetter(text[at + form.length])) return true
    }
    return false
  })
}
