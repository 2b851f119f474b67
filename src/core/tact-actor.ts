import { NAME_MARK } from './patterns.ts'
import type { Word } from './word-reader.ts'

const SUBJECT_WORDS = 4
/** Where one of these comes first, it is they who act, or whom something befalls. */
const PEOPLE = new Set(
  `staff worker employee boss customer user shopper passenger driver rider pilot crew nurse owner investor shareholder
  auditor lender creditor banker client supplier seller buyer tenant union founder chief ceo chairman executive director
  player patient parent viewer subscriber member partner guest resident share bond stock bill victim family account
  record contractor insider engineer trader host manager baker apprentice`.split(/\s+/),
)
/** What befalls people, or what they say of those for whom they work. */
const UNDERGOES = new Set(
  `hit put held cut shut caught stung struck left lost sold told seen found made blown has had was were is are under in on at over off out nearly
  say says tell tells claim claims allege alleges describe describes face faces want wants fear fears lose loses find finds`.split(
    /\s+/,
  ),
)
const HELPERS = new Set('has have had is are was were be been will may can cannot fail'.split(' '))
const JOINTS = new Set(['and', '&'])
const QUESTIONS = new Set([
  'can',
  'could',
  'will',
  'would',
  'is',
  'are',
  'was',
  'did',
  'does',
  'should',
  'has',
  'who',
  'where',
])

/** "Acme ferry crosses": the employer stands first and a verb of its own soon follows. Other forms say little. */
export function isActing(title: readonly Word[]): boolean {
  if (title[0]?.folded !== NAME_MARK) return false
  if (arePeopleActing(title)) return true
  for (const [index, word] of title.slice(1, 1 + SUBJECT_WORDS).entries()) {
    const { lower, folded } = word
    if (index === 0 && (lower === 'to' || word.startsPhrase || JOINTS.has(lower))) return true
    if (PEOPLE.has(folded) || UNDERGOES.has(lower) || isUndergoing(word)) return false
    if (/[^sui']s$/.test(lower) && lower.length > 3) return !isUndergoing(title[index + 2])
    if (lower === 'to') return true
  }
  return false
}

/** "Can Acme recover?" doubts whatever it asks. */
export function isQuestion(title: readonly Word[]): boolean {
  return QUESTIONS.has(title[0]?.lower ?? '') && title.length > 1
}

/** "Acme bankers plant trees": people and then what they do, in words that say nothing of what befell them. */
function arePeopleActing(title: readonly Word[]): boolean {
  const at = title.findIndex(
    ({ folded }, index) => index > 0 && index < SUBJECT_WORDS && PEOPLE.has(folded),
  )
  const verb = title[at + 1]
  if (at < 1 || verb === undefined || verb.startsPhrase) return false
  if (UNDERGOES.has(verb.lower) || isUndergoing(verb)) return false
  return verb.raw === verb.lower
}

// "Acme records exposed" and "Acme ovens have": the word before was a plural.
function isUndergoing(word: Word | undefined): boolean {
  if (word === undefined || word.startsPhrase) return false
  return HELPERS.has(word.lower) || /(?:ed|en)$/.test(word.lower)
}
