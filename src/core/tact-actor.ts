import { NAME_MARK } from './patterns.ts'
import type { Word } from './word-reader.ts'

const SUBJECT_WORDS = 4
/** Where one of these comes first, something befalls the employer or its people. */
const PEOPLE = new Set(
  `staff worker employee boss customer user shopper passenger driver rider pilot crew nurse owner investor shareholder
  auditor lender creditor banker client supplier seller buyer tenant union founder chief ceo chairman executive director
  player patient parent viewer subscriber member partner guest resident share bond stock bill victim family account
  record contractor insider`.split(/\s+/),
)
const UNDERGOES = new Set(
  'hit put held cut shut caught stung struck left lost sold told seen found made blown has had was were is are under in on at over off out nearly'.split(
    ' ',
  ),
)

const HELPERS = new Set('has have had is are was were be been will may can cannot fail'.split(' '))

/** "Acme ferry crosses": the employer stands first and a verb of its own soon follows. Other forms say little. */
export function isActing(title: readonly Word[]): boolean {
  if (title[0]?.folded !== NAME_MARK) return false
  for (const [index, word] of title.slice(1, 1 + SUBJECT_WORDS).entries()) {
    const { lower, folded } = word
    if (index === 0 && (lower === 'to' || word.startsPhrase)) return true
    if (PEOPLE.has(folded) || UNDERGOES.has(lower) || isUndergoing(word)) return false
    if (lower.length > 3 && /[^sui']s$/.test(lower)) return !isUndergoing(title[index + 2])
  }
  return false
}

// "Acme records exposed" and "Acme ovens have": the word before was a plural.
function isUndergoing(word: Word | undefined): boolean {
  if (word === undefined || word.startsPhrase) return false
  return HELPERS.has(word.lower) || /(?:ed|en)$/.test(word.lower)
}
