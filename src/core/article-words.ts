import { readWords, type Word } from './word-reader.ts'

/** The words of an article, read once for all that look at them. */
export type ArticleWords = {
  readonly title: readonly Word[]
  readonly summary: readonly Word[]
  /** The title as it is written. */
  readonly headline: string
}

type Reading = { article: ArticleWords; summary: string }

// A feed that carries whole articles must not cost more, nor find more by its length alone.
const READ_LENGTH = 600
// The best articles of a sector are the same for all its applications: one reading does for a batch of digests. The
// oldest are forgotten first.
const MOST_READINGS = 2000
const readings = new Map<string, Reading>()

export function readArticle({ title, summary }: { title: string; summary: string }): ArticleWords {
  const known = readings.get(title)
  if (known?.summary === summary) return known.article
  const article = {
    title: readWords(title.slice(0, READ_LENGTH)),
    summary: readWords(summary.slice(0, READ_LENGTH)),
    headline: title,
  }
  const [oldest] = readings.size < MOST_READINGS ? [] : readings.keys()
  if (oldest !== undefined) readings.delete(oldest)
  readings.set(title, { article, summary })
  return article
}

/** What depends on nothing but the article is found out once for each reading of it. */
export function oncePerArticle<Found>(
  find: (article: ArticleWords) => Found,
): (article: ArticleWords) => Found {
  const found = new WeakMap<ArticleWords, { value: Found }>()
  return (article) => {
    const known = found.get(article)
    if (known !== undefined) return known.value
    const value = find(article)
    found.set(article, { value })
    return value
  }
}
