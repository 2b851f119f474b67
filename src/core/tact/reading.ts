import {
  findPatterns,
  NAME_MARK,
  type PatternHit,
  type PatternSet,
  wordsBefore,
} from '../text/patterns.ts'
import { type Word, withForm } from '../text/word-reader.ts'
import { isWrittenInCapitals } from './employer-names.ts'
import type { Risk } from './risk.ts'
import { tactRules } from './rules.ts'

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
const KNOWN_NAMES = new Set([
  'hindenburg',
  'grizzly',
  'citron',
  'elliott',
  'starboard',
  'icahn',
  'peltz',
  'moody',
])
/** What befalls many at once, or expressly others. */
const OTHERS = new Set(
  `rival competitor elsewhere industry sector storm hurricane flood earthquake wildfire heatwave blizzard typhoon cyclone
  pandemic drought postal dock port rail railway airport war other bankrupt collapsed failed supplier`.split(
    /\s+/,
  ),
)

/** Words that only sound like bad news lose their meaning; the employer's name keeps its own. */
export function withoutLookalikes(words: readonly Word[]): readonly Word[] {
  const { lookalikes, noNegations } = tactRules()
  const told = words.map(asDeal)
  // "No end to the strike" ends none.
  return blankOut(told, lookalikes, blankOut(told, noNegations))
}

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

/** "Acme report: fraud is down" */
function isReport([, kind, next]: readonly Word[]): boolean {
  return kind !== undefined && next?.startsPhrase === true && REPORTS.has(kind.lower)
}

/** "Ray-Ban maker" and "Dodge revives": within a sentence a capital makes a name of a word. */
function isProperNoun(
  words: readonly Word[],
  { start, end }: { start: number; end: number },
): boolean {
  const word = words[start]
  if (start === 0 || start !== end || word === undefined || word.startsPhrase) return false
  return (
    /^\p{Lu}\p{Ll}/u.test(word.raw) && !KNOWN_NAMES.has(word.lower) && !isWrittenInCapitals(words)
  )
}

/** "Acme survey finds layoffs easing", but not "Acme says layoffs at its plants are over". */
function isTellingOfOthers(words: readonly Word[]): boolean {
  if (findPatterns(tactRules().benefits, words).length > 0) return true
  if (!isReport(words) && findPatterns(tactRules().reports, words).length === 0) return false
  return !words.some(({ lower }, index) => OWN.has(lower) || (index > 0 && lower === NAME_MARK))
}

/** "Acme gains as Globex strike drags on": the employer acts, and what follows is said of somebody else. */
function isOthersClause(
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

/** Denied before or after, or something that somebody fights. */
function isAllayed(
  words: readonly Word[],
  denying: readonly Word[],
  { label, start, end }: PatternHit<Risk>,
): boolean {
  const rules = tactRules()
  const follows = (before: PatternSet<true>, reach: number, text = words) =>
    findPatterns(before, wordsBefore(text, start, reach)).length > 0
  const precedes = (after: PatternSet<true>, reach: number) =>
    findPatterns(after, words.slice(end + 1, end + 1 + reach)).length > 0
  if (follows(rules.negations, NEGATION_REACH, denying)) return true
  if (follows(rules.acquittals, ACQUITTAL_REACH)) return true
  if (
    findPatterns(rules.notPlanned, denying.slice(Math.max(0, start - ACQUITTAL_REACH), start))
      .length > 0
  )
    return true
  if (precedes(rules.overturned, NEGATION_REACH)) return true
  if (COURT_MATTERS.has(label.name) && precedes(rules.dismissed, NEGATION_REACH)) return true
  if (follows(rules.othersIll, ACQUITTAL_REACH)) return true
  if (!label.canBeFought) return false
  return (
    (!label.isVague && precedes(rules.eased, EASED_REACH)) ||
    follows(rules.fights, FIGHT_REACH) ||
    follows(rules.ownFights, ACQUITTAL_REACH)
  )
}

// "Acme strikes gas" and "Acme struck a deal": it is people who strike, not firms.
function asDeal(word: Word, index: number, words: readonly Word[]): Word {
  const isDeal = words[index - 1]?.folded === NAME_MARK && /^(?:strikes|struck)$/.test(word.lower)
  return isDeal ? withForm(word, '') : word
}

/** Where the patterns stand in `reading`, the words lose their meaning. */
function blankOut(
  words: readonly Word[],
  patterns: PatternSet<true>,
  reading = words,
): readonly Word[] {
  return blankWithin(words, findPatterns(patterns, reading))
}

/** The words without the meaning of those that were hit; the employer's name keeps its own. */
function blankWithin(
  words: readonly Word[],
  hits: readonly { start: number; end: number }[],
): readonly Word[] {
  const blank = new Set<number>()
  for (const { start, end } of hits) {
    for (let index = start; index <= end; index++) blank.add(index)
  }
  if (blank.size === 0) return words
  return words.map((word, index) =>
    blank.has(index) && word.folded !== NAME_MARK ? withForm(word, '') : word,
  )
}
