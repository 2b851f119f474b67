import type { Candidate } from '../article/article.ts'
import type { ArticleWords } from '../text/article-words.ts'
import { hasPhrase, type Phrase, readPhrase } from '../text/phrase-match.ts'

export const RULE_KINDS = ['prefer', 'avoid', 'never'] as const
/** Prefer raises an article, avoid holds it back for the candidate's eyes, never drops it whatever else speaks for it. */
export type RuleKind = (typeof RULE_KINDS)[number]

/** Whole words that follow each other, for all articles or for those of one feed. */
export type Rule = { kind: RuleKind; phrase: string; feedId?: number | undefined }

export type ReadRule = Phrase & { feedId: number | undefined }

export function readRules(rules: readonly Rule[], kind: RuleKind): ReadRule[] {
  return rules.flatMap((rule) => {
    const phrase = rule.kind === kind ? readPhrase(rule.phrase) : undefined
    return phrase === undefined ? [] : [{ ...phrase, feedId: rule.feedId }]
  })
}

/** The rules whose words stand in the article. */
export function matchingRules(
  rules: readonly ReadRule[],
  candidate: Pick<Candidate, 'feedIds'>,
  { title, summary, stems }: ArticleWords,
): readonly ReadRule[] {
  if (rules.length === 0) return rules
  const matching: ReadRule[] = []
  for (const rule of rules) {
    if (!stems.has(rule.words[0]?.stem ?? '')) continue
    const isAsked = rule.feedId === undefined || candidate.feedIds?.includes(rule.feedId)
    if (isAsked && (hasPhrase(title, rule) || hasPhrase(summary, rule))) matching.push(rule)
  }
  return matching
}
