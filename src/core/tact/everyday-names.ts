import type { Word } from '../text/word-reader.ts'
import {
  BEFORE_COMPANY,
  COMPANY_NOUNS,
  COUNTING,
  DAYS,
  EVERYDAY_NAMES,
  FIRM_PLANS,
  OTHER_MEANINGS,
  PROPER_BOTH_WAYS,
  WELL_KNOWN,
} from './everyday-words.ts'
import { isHeadlineVerb } from './headline-verbs.ts'

/** Whether a name that may be an everyday word stands for the company at this place. */
export function isMeantByNeighbours(
  words: readonly Word[],
  at: number,
  isTitleCase: boolean,
): boolean {
  const name = words[at]?.lower ?? ''
  if (hasOtherMeaning(words, at, isTitleCase)) return false
  if (!EVERYDAY_NAMES.has(name)) return true
  const before = wordBefore(words, at)
  const after = nextWord(words, at)
  if (isCompanyNoun(after) || hasTicker(words, at)) return true
  if (before === undefined) {
    return beginsAList(words, at, isTitleCase) || isNameAtStart(words, at, after, isTitleCase)
  }
  if (!isTitleCase || WELL_KNOWN.has(name)) return true
  return BEFORE_COMPANY.has(before.lower) || (after?.lower !== 'to' && isVerb(after))
}

/** "Apple pie", "ballot box", "the gap": the words beside it make it something else. */
function hasOtherMeaning(words: readonly Word[], at: number, isTitleCase: boolean): boolean {
  const name = words[at]?.lower ?? ''
  const meanings = isAboutToAct(words, at) ? undefined : OTHER_MEANINGS.get(name)
  if (meanings === undefined) return false
  const before = wordBefore(words, at)
  const after = nextWord(words, at)
  // In the middle of a sentence a capital makes a name: "inquiry into Visa fees".
  const isCapitalTelling = before !== undefined && !isTitleCase && !PROPER_BOTH_WAYS.has(name)
  const isOneOf = (set: ReadonlySet<string>, word: Word | undefined) =>
    word !== undefined &&
    (set.has(word.lower) || set.has(`${word.lower}s`)) &&
    !(isCapitalTelling && word.raw === word.lower)
  if (isOneOf(meanings.before, before) || isOneOf(meanings.after, after)) return true
  return before?.lower === 'the' && !isCompanyNoun(after)
}

/** "Next to cut jobs", but not "next to the station". */
function isAboutToAct(words: readonly Word[], at: number): boolean {
  const [to, verb] = words.slice(at + 1, at + 3)
  return to?.lower === 'to' && verb !== undefined && FIRM_PLANS.has(verb.lower)
}

function isNameAtStart(
  words: readonly Word[],
  at: number,
  after: Word | undefined,
  isTitleCase: boolean,
): boolean {
  if (after === undefined) return false
  if (isVerb(after) || joinsAName(words, at)) return true
  if (isTitleCase) return WELL_KNOWN.has(words[at]?.lower ?? '')
  if (COUNTING.has(words[at]?.lower ?? '')) return false
  // Its other meanings are known, and this is none of them.
  if (OTHER_MEANINGS.has(words[at]?.lower ?? '')) return true
  if (/[^e]ed$/.test(after.lower) || words.slice(at + 2, at + 4).some(isCompanyNoun)) return true
  return after.raw !== after.lower && !DAYS.test(after.lower)
}

function isVerb(word: Word | undefined): boolean {
  return word !== undefined && isHeadlineVerb(word)
}

function wordBefore(words: readonly Word[], at: number): Word | undefined {
  return words[at]?.startsPhrase ? undefined : words[at - 1]
}

// "Target mistakenly bills" is read as "Target bills".
function nextWord(words: readonly Word[], at: number): Word | undefined {
  const next = words[at + 1]
  if (next === undefined || next.startsPhrase) return undefined
  return /ly$/.test(next.lower) && next.raw === next.lower ? words[at + 2] : next
}

function isCompanyNoun(word: Word | undefined): boolean {
  return word !== undefined && COMPANY_NOUNS.has(word.lower)
}

/** "Apple (AAPL) raises its dividend". */
function hasTicker(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next?.startsPhrase === true && /^[A-Z]{2,5}$/.test(next.raw)
}

/** "Visa, Mastercard in talks with grocers", "Target: a dividend to like". */
function beginsAList(words: readonly Word[], at: number, isTitleCase: boolean): boolean {
  const next = words[at + 1]
  const name = words[at]?.lower ?? ''
  if (next?.startsPhrase !== true || !next.isCapitalised) return false
  return !COUNTING.has(name) && !DAYS.test(next.lower) && (!isTitleCase || WELL_KNOWN.has(name))
}

/** "Visa and Mastercard", but not "Apple and pear growers". */
function joinsAName(words: readonly Word[], at: number): boolean {
  const [joint, other] = words.slice(at + 1, at + 3)
  if (joint?.lower !== 'and' || other === undefined) return false
  return other.raw !== other.raw.toLowerCase() && joint.raw === 'and'
}
