import type { ArticleKind } from './article.ts'

/** One kind of item that is no reading for an interviewer. Patterns are written as core/text/patterns describes. */
export type Noise = {
  /** As in "left out: an advert". */
  name: string
  /** On boards people say "I" and ask for advice; in a paper that is a column. */
  kinds: readonly ArticleKind[]
  patterns: readonly string[]
}

export const ALL_KINDS = ['article', 'discussion'] as const
