import { findPatterns, type PatternHit } from '../text/patterns.ts'
import type { Word } from '../text/word-reader.ts'
import { isVerbOfName } from './actor.ts'
import { type Ills, isRelief, readIlls } from './ills.ts'
import { withoutLookalikes } from './lost-meaning.ts'
import { tactRules } from './rules.ts'

/** Good where somebody does or gets something good, or something bad is over; neutral where the employer just acts. */
type Mood = 'good' | 'neutral' | 'unknown'

/** A text that names the employer, read once; its mood, which costs most, when it is asked for. */
export type Headline = {
  words: readonly Word[]
  /** Without the words that only sound like bad news. */
  readable: readonly Word[]
  hasLookalike: boolean
  ills: Ills
  mood: () => Mood
}

export function readHeadline(words: readonly Word[]): Headline {
  const readable = withoutLookalikes(words)
  const ills = readIlls(readable)
  let mood: Mood | undefined
  return {
    words,
    readable,
    hasLookalike: readable.some((word, index) => word !== words[index]),
    ills,
    mood: () => {
      mood ??= moodOf(words, readable, ills)
      return mood
    },
  }
}

function moodOf(words: readonly Word[], readable: readonly Word[], ills: Ills): Mood {
  const { goodNews, neutralNews } = tactRules()
  const isDone = (hit: PatternHit<unknown>) => hit.label === 'news' || isVerbOfName(words, hit)
  if (findPatterns(goodNews, words).some(isDone) || isRelief(readable, ills)) return 'good'
  return findPatterns(neutralNews, words).some(isDone) ? 'neutral' : 'unknown'
}
