import { NAME_MARK } from '../text/patterns.ts'
import type { Word } from '../text/word-reader.ts'
import { isWrittenInCapitals } from './employer-names.ts'
import { isHeadlineVerb } from './headline-verbs.ts'

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
  `hit put held cut shut caught stung struck left lost sold told seen found made blown has had was were is are nearly
  say says tell tells claim claims allege alleges describe describes face faces want wants fear fears lose loses find finds`.split(
    /\s+/,
  ),
)
// They end like verbs or stand in the list of them, and do nothing to anybody.
const NO_VERBS = new Set(
  'as vs versus plus across towards besides its this is was has to and says said'.split(' '),
)
const HELPERS = new Set('has have had is are was were be been will may can cannot fail'.split(' '))
/** What follows these is a thing. */
const NOUN_FOLLOWS = new Set(
  'by a an the of its their after over from for with in at on no every each another this that new old faulty botched'.split(
    ' ',
  ),
)
/** Right after the name they are no deed: a firm is one, so that it pilots and tests. */
const BASE_NOUNS = new Set(
  `pilot plant ship share train fund back land work stage champion target test trial supply sponsor pick design power model
  update upgrade boost support rescue guard shield host guide coach store order score surge climb rebound reward gift print
  paint film stream scan screen house rally farm engineer release launch repair update map track fight tap mix`.split(
    /\s+/,
  ),
)
/** After a plural they make a noun of it: "Acme partners face". */
const PLAIN_VERBS = new Set(
  `face get got say said tell told walk lose lost fear want show see vote hit quit leave left strike sue fight down reject
  demand protest complain claim accuse blame wait miss need fall fell drop sink slump stall fail stop burn leak break crash go
  went are were have had will may could must cannot can't won't still keep remain stay start begin call ask seek back warn
  threaten picket march stage refuse balk suffer struggle pay paid owe sell sold buy hold put set come came turn run ran`.split(
    /\s+/,
  ),
)
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

/**
 * Nothing bad is said, but it is asked, or done to the employer or its people: "Can Acme recover?", "Acme staff
 * searched", "Thieves strip Acme".
 */
export function isDoubtful(title: readonly Word[]): boolean {
  if (QUESTIONS.has(title[0]?.lower ?? '')) return true
  const at = title.findIndex(({ folded }) => folded === NAME_MARK)
  return at === 0 ? isSufferingSubject(title) : isActedUpon(title, at)
}

/** Whether a word after the name is what somebody does: not "Acme Maps", "Acme partners face" nor "hurt by Acme update". */
export function isVerbOfName(
  title: readonly Word[],
  { start, end }: { start: number; end: number },
): boolean {
  if (title[start]?.folded !== NAME_MARK) return true
  const word = title[end]
  const before = title[end - 1]
  if (word === undefined || before === undefined) return false
  if (/^\p{Lu}/u.test(word.raw) && !isWrittenInCapitals(title)) return false
  if (NOUN_FOLLOWS.has(before.lower)) return false
  if (end !== start + 1 || before.folded !== NAME_MARK) return true
  if (BASE_NOUNS.has(word.lower)) return false
  const next = title[end + 1]?.lower ?? ''
  return !(word.lower.endsWith('s') && (PLAIN_VERBS.has(next) || /[^e]ed$/.test(next)))
}

function isSufferingSubject(title: readonly Word[]): boolean {
  const [, second] = title
  if (second !== undefined && !HELPERS.has(second.lower) && isUndergoing(second)) return true
  const at = title.findIndex(
    ({ folded }, index) => index > 0 && index < SUBJECT_WORDS && PEOPLE.has(folded),
  )
  const verb = title[at + 1]
  return at > 0 && verb !== undefined && (UNDERGOES.has(verb.lower) || isUndergoing(verb))
}

/** A verb stands right before the name. */
function isActedUpon(title: readonly Word[], at: number): boolean {
  const before = title[at - 1]
  if (at < 2 || before === undefined || title[at]?.startsPhrase) return false
  if (before.raw !== before.lower && !isWrittenInCapitals(title)) return false
  if (NO_VERBS.has(before.lower)) return false
  return isHeadlineVerb(before) || /(?:..[^s]s|.ed)$/.test(before.lower)
}

// "Acme records exposed" and "Acme ovens have": the word before was a plural.
function isUndergoing(word: Word | undefined): boolean {
  if (word === undefined || word.startsPhrase) return false
  return HELPERS.has(word.lower) || /(?:ed|aken|iven|ozen|olen|oken)$/.test(word.lower)
}
