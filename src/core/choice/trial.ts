import type { ApplicationEntry } from '../application/application.ts'
import type { Candidate } from '../article/article.ts'
import { tactJudge } from '../tact/tact.ts'
import { readArticle } from '../text/article-words.ts'
import { findGate, findLastGate, MAX_AGE_DAYS } from './gates.ts'
import { readInterests } from './interests.ts'
import { matchingRules, type Rule, readRules } from './rules.ts'

type Question = {
  application: ApplicationEntry
  candidates: readonly Candidate[]
  rules: readonly Rule[]
}

/**
 * The articles that could have gone to this employer on the day they appeared. Which of them would have been chosen
 * depends on the others of that day.
 */
export function articlesThatSuit({ application, candidates, rules }: Question): Candidate[] {
  const interests = readInterests(application, rules)
  const judge = tactJudge(application)
  return candidates.filter((candidate) => {
    const article = readArticle(candidate)
    const ofNames = judge.ofNames(article)
    const fresh = {
      sentUrls: new Set<string>(),
      maxAgeDays: MAX_AGE_DAYS,
      now: candidate.publishedAt,
    }
    const asked = { candidate, article, interests, ofNames, ...fresh }
    if (findGate(asked) !== undefined) return false
    return findLastGate(asked, ofNames ?? judge.ofOthers(article)) === undefined
  })
}

export type RuleEffect = { prefer: number; avoid: number; never: number; of: number }

/** How many articles each kind of rule would touch. One that is dropped anyway is neither held back nor preferred. */
export function countRuleEffect(
  rules: readonly Rule[],
  candidates: readonly Candidate[],
): RuleEffect {
  const read = {
    never: readRules(rules, 'never'),
    avoid: readRules(rules, 'avoid'),
    prefer: readRules(rules, 'prefer'),
  }
  const effect = { prefer: 0, avoid: 0, never: 0, of: candidates.length }
  for (const candidate of candidates) {
    const words = readArticle(candidate)
    const kind = (['never', 'avoid', 'prefer'] as const).find(
      (name) => matchingRules(read[name], candidate, words).length > 0,
    )
    if (kind !== undefined) effect[kind] += 1
  }
  return effect
}
