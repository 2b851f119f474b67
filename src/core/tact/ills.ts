import { findPatterns, type PatternHit, type PatternSet, wordsBefore } from '../text/patterns.ts'
import type { Word } from '../text/word-reader.ts'
import { isWrittenInCapitals } from './employer-names.ts'
import { blankOut } from './lost-meaning.ts'
import type { Risk } from './risk.ts'
import { tactRules } from './rules.ts'
import { isOthersClause, isTellingOfOthers } from './told-of-others.ts'

/** How many words away from the ill each may stand. */
const NEGATION_REACH = 3
const FIGHT_REACH = 4
const ACQUITTAL_REACH = 8
const EASED_REACH = 2
const COURT_MATTERS = new Set([
  'a lawsuit',
  'a fine or an investigation',
  'sanctions or a ban',
  'bad news',
  'what may be bad news',
])
const STAFF_MATTERS = new Set(['a labour dispute', 'bad news', 'what may be bad news'])
/** Who attacks firms for a living: that is bad news by the name alone. */
const ATTACKERS = new Set(
  'hindenburg grizzly citron elliott starboard icahn peltz moody'.split(' '),
)

/** The ills in a text: its own, and those that are denied, fought, overturned, settled or somebody else's. */
export type Ills = {
  own: readonly PatternHit<Risk>[]
  relieved: readonly PatternHit<Risk>[]
}

export function readIlls(words: readonly Word[]): Ills {
  const { risks, noNegations, casesWon, disputesOver } = tactRules()
  const hits = findPatterns(risks, words).filter((hit) => !isProperNoun(words, hit))
  if (hits.length === 0) return { own: [], relieved: [] }
  const isCaseWon = findPatterns(casesWon, words).length > 0
  const denying = blankOut(words, noNegations)
  const isDisputeOver = findPatterns(disputesOver, denying).length > 0
  const isOnOthers = isTellingOfOthers(words)
  const isOwn = (hit: PatternHit<Risk>) => {
    if (isOnOthers || isOthersClause(words, hit)) return false
    if (isCaseWon && COURT_MATTERS.has(hit.label.name)) return false
    if (isDisputeOver && STAFF_MATTERS.has(hit.label.name)) return false
    return !isAllayed(words, denying, hit)
  }
  const own = hits.filter(isOwn)
  return { own, relieved: hits.filter((hit) => !own.includes(hit)) }
}

/** The ills that are its own. */
export function findRisks(words: readonly Word[]): readonly PatternHit<Risk>[] {
  return readIlls(words).own
}

/** Whether something bad is named only to say that it is over, denied, fought or somebody else's. */
export function isRelief(words: readonly Word[], { relieved }: Ills): boolean {
  const { casesWon, disputesOver, noNegations, benefits } = tactRules()
  if (relieved.length > 0) return true
  if (findPatterns(benefits, words).length > 0) return true
  if (findPatterns(casesWon, words).length > 0) return true
  return findPatterns(disputesOver, blankOut(words, noNegations)).length > 0
}

/** "Ray-Ban maker" and "Dodge revives": within a sentence a capital makes a name of a word. */
function isProperNoun(
  words: readonly Word[],
  { start, end }: { start: number; end: number },
): boolean {
  const word = words[start]
  if (start === 0 || start !== end || word === undefined || word.startsPhrase) return false
  return (
    /^\p{Lu}\p{Ll}/u.test(word.raw) && !ATTACKERS.has(word.lower) && !isWrittenInCapitals(words)
  )
}

/** Denied before or after, somebody else's after all, or something that somebody fights. */
function isAllayed(
  words: readonly Word[],
  denying: readonly Word[],
  hit: PatternHit<Risk>,
): boolean {
  const { label, start, end } = hit
  const rules = tactRules()
  const isAfter = (patterns: PatternSet<true>, reach: number) =>
    findPatterns(patterns, wordsBefore(words, start, reach)).length > 0
  const isBefore = (patterns: PatternSet<true>, reach: number) =>
    findPatterns(patterns, words.slice(end + 1, end + 1 + reach)).length > 0
  if (isDenied(denying, hit) || isAfter(rules.acquittals, ACQUITTAL_REACH)) return true
  if (isBefore(rules.overturned, NEGATION_REACH)) return true
  if (COURT_MATTERS.has(label.name) && isBefore(rules.dismissed, NEGATION_REACH)) return true
  if (isAfter(rules.othersIll, ACQUITTAL_REACH)) return true
  if (!label.canBeFought) return false
  const isEased = !label.isVague && isBefore(rules.eased, EASED_REACH)
  return isEased || isAfter(rules.fights, FIGHT_REACH) || isAfter(rules.ownFights, ACQUITTAL_REACH)
}

/** "No layoffs", and "has no plans for further layoffs", across whatever stands between. */
function isDenied(denying: readonly Word[], { start }: PatternHit<Risk>): boolean {
  const { negations, notPlanned } = tactRules()
  const near = wordsBefore(denying, start, NEGATION_REACH)
  if (findPatterns(negations, near).length > 0) return true
  const far = denying.slice(Math.max(0, start - ACQUITTAL_REACH), start)
  return findPatterns(notPlanned, far).length > 0
}
