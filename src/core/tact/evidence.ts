import { findPatterns } from '../text/patterns.ts'
import { isDoubtful } from './actor.ts'
import type { Headline } from './headline.ts'
import { tactRules } from './rules.ts'

/**
 * What the rules see in a headline that names the employer, each as a word of its own to be weighed. They know phrases
 * that no list of words holds; how much each of them is worth was learned from headlines that they were not made for.
 */
export function evidenceOf(headline: Headline): readonly string[] {
  const { words, readable, hasLookalike, ills } = headline
  const mood = headline.mood()
  const grave = ills.own.filter(({ label }) => !label.isVague).length
  const vague = ills.own.length - grave
  const isTouchy = findPatterns(tactRules().subjects, readable).length > 0
  const isHard = isDoubtful(words)
  const isIll = grave > 0 || isTouchy || (vague > 0 && mood !== 'good')
  const speaksAgainst = isIll || (isHard && mood === 'unknown')
  const seen = [`mood-${mood}`]
  if (grave > 0) seen.push('ill', `ill-${mood}`)
  if (grave > 1) seen.push('ills')
  if (vague > 0) seen.push('doubt', `doubt-${mood}`)
  if (vague > 1) seen.push('doubts')
  if (isHard) seen.push('hard', `hard-${mood}`)
  if (isTouchy) seen.push('touchy')
  if (ills.relieved.length > 0) seen.push('relief')
  if (hasLookalike) seen.push('lookalike')
  if (speaksAgainst) seen.push('against')
  if (speaksAgainst && hasLookalike) seen.push('against-lookalike')
  if (speaksAgainst && ills.relieved.length > 0) seen.push('against-relief')
  for (const { label } of ills.own) seen.push(label.name.replaceAll(' ', '-'))
  for (const { label } of ills.relieved) seen.push(`no-${label.name.replaceAll(' ', '-')}`)
  return seen
}
