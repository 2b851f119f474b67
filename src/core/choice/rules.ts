import type { Candidate } from '../article/article.ts'
import { type ArticleWords, hasOneOf, type SoughtStem, soughtStems } from '../text/article-words.ts'
import { hasPhrase, type Phrase, readPhrase } from '../text/phrase-match.ts'

export const RULE_KINDS = ['prefer', 'avoid', 'never'] as const
/** Prefer raises an article, avoid holds it back for the candidate's eyes, never drops it whatever else speaks for it. */
export type RuleKind = (typeof RULE_KINDS)[number]

/** Whole words that follow each other, for all articles or for those of one feed. */
export type Rule = { kind: RuleKind; phrase: string; feedId?: number | undefined }

export type ReadRule = Phrase & { feedId: number | undefined; firstStem: readonly SoughtStem[] }

export function readRules(rules: readonly Rule[], kind: RuleKind): ReadRule[] {
  return rules.flatMap((rule) => {
    const phrase = rule.kind === kind ? readPhrase(rule.phrase) : undefined
    if (phrase === undefined) return []
    const firstStem = soughtStems(phrase.words.slice(0, 1).map(({ stem }) => stem))
    return [{ ...phrase, feedId: rule.feedId, firstStem }]
  })
}

/** The rules whose words stand in the article. */
export function matchingRules(
  rules: readonly ReadRule[],
  candidate: Pick<Candidate, 'feedIds'>,
  article: ArticleWords,
): readonly ReadRule[] {
  if (rules.length === 0) return rules
  const matching: ReadRule[] = []
  for (const rule of rules) {
    if (!hasOneOf(article, rule.firstStem)) continue
    const isAsked = rule.feedId === undefined || candidate.feedIds?.includes(rule.feedId)
    if (isAsked && (hasPhrase(article.title, rule) || hasPhrase(article.summary, rule)))
      matching.push(rule)
  }
  return matching
}
