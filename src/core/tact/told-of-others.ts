import { findPatterns, NAME_MARK } from '../text/patterns.ts'
import type { Word } from '../text/word-reader.ts'
import { isWrittenInCapitals } from './employer-names.ts'
import { tactRules } from './rules.ts'

const OWN = new Set(['its', 'it', 'their', 'own', 'we', 'our'])
const WHILE = new Set(['as', 'while', 'when'])
const SUBORDINATE = new Set([...WHILE, 'after', 'amid', 'despite', 'following', 'since'])
const NATIONS = /(?:ese|ish|an|ch|ea|ia)$|^(?:china|japan|us|uk|eu)$/
const REPORTS = new Set([
  'report',
  'study',
  'survey',
  'poll',
  'research',
  'index',
  'data',
  'analysis',
  'forecast',
])
/** What befalls many at once, or expressly others. */
const OTHERS = new Set(
  `rival competitor elsewhere industry sector storm hurricane flood earthquake wildfire heatwave blizzard typhoon cyclone
  pandemic drought postal dock port rail railway airport war other bankrupt collapsed failed supplier`.split(
    /\s+/,
  ),
)

/** "Acme survey finds layoffs easing", but not "Acme says layoffs at its plants are over". */
export function isTellingOfOthers(words: readonly Word[]): boolean {
  if (findPatterns(tactRules().benefits, words).length > 0) return true
  if (!isReport(words) && findPatterns(tactRules().reports, words).length === 0) return false
  return !words.some(({ lower }, index) => OWN.has(lower) || (index > 0 && lower === NAME_MARK))
}

/** "Acme report: fraud is down" */
function isReport([, kind, next]: readonly Word[]): boolean {
  return kind !== undefined && next?.startsPhrase === true && REPORTS.has(kind.lower)
}

/** "Acme gains as Globex strike drags on": the employer acts, and what follows is said of somebody else. */
export function isOthersClause(
  words: readonly Word[],
  { start, end }: { start: number; end: number },
): boolean {
  if (words[0]?.folded !== NAME_MARK) return false
  const from = words.findLastIndex(
    ({ lower }, index) => index > 0 && index <= start && SUBORDINATE.has(lower),
  )
  if (from < 1) return false
  const clause = words.slice(from + 1)
  if (clause.some(({ lower }) => lower === NAME_MARK || OWN.has(lower))) return false
  if (clause.slice(0, end - from).some(({ folded }) => OTHERS.has(folded))) return true
  const [first] = clause
  return (
    WHILE.has(words[from]?.lower ?? '') &&
    first !== undefined &&
    isOthersName(first) &&
    !isWrittenInCapitals(words)
  )
}

function isOthersName({ raw, lower }: Word): boolean {
  return /^\p{Lu}\p{Ll}/u.test(raw) && !NATIONS.test(lower)
}
