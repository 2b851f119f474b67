import { findPatterns } from '../text/patterns.ts'
import { isDoubtful } from './actor.ts'
import type { Headline } from './headline.ts'
import { tactRules } from './rules.ts'

/**
 * What the rules see in a headline that names the employer, each as a word of its own to be weighed. They know phrases
 * that no list of words holds; how much each of them is worth was learned from headlines that they were not made for.
 */
export function evidenceOf(headline: Headline): readonly string[] {
  const { words, readable, ills } = headline
  const mood = headline.mood()
  const grave = ills.own.filter(({ label }) => !label.isVague)
  const vague = ills.own.filter(({ label }) => label.isVague)
  const isTouchy = findPatterns(tactRules().subjects, readable).length > 0
  const isHard = isDoubtful(words)
  const isIll = grave.length > 0 || isTouchy || (vague.length > 0 && mood !== 'good')
  const speaksAgainst = isIll || (isHard && mood === 'unknown')
  const hasLookalike = readable.some((word, index) => word !== words[index])
  const hasRelief = ills.relieved.length > 0
  const seen: readonly (readonly [boolean, string])[] = [
    [grave.length > 0, 'ill'],
    [grave.length > 0, `ill, ${mood}`],
    [grave.length > 1, 'two ills'],
    [vague.length > 0, 'doubt'],
    [vague.length > 0, `doubt, ${mood}`],
    [vague.length > 1, 'two doubts'],
    [isHard, 'hard'],
    [isHard, `hard, ${mood}`],
    [isTouchy, 'touchy'],
    [hasRelief, 'relief'],
    [hasLookalike, 'lookalike'],
    [speaksAgainst, 'against'],
    [speaksAgainst && hasLookalike, 'against, lookalike'],
    [speaksAgainst && hasRelief, 'against, relief'],
    [true, mood],
  ]
  const kinds = ills.own.map(({ label }) => label.name)
  const relieved = ills.relieved.map(({ label }) => `no ${label.name}`)
  const told = seen.flatMap(([isSeen, name]) => (isSeen ? [name] : []))
  return [...new Set([...told, ...kinds, ...relieved])].map((name) => `(${name})`)
}
