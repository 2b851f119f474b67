import { readWords, type Word } from './word-reader.ts'

/** The words of an article, read once for all that look at them. */
export type ArticleWords = { title: readonly Word[]; summary: readonly Word[] }

// A feed that carries whole articles must not cost more, nor find more by its length alone.
const READ_LENGTH = 600

export function readArticle(item: { title: string; summary: string }): ArticleWords {
  return {
    title: readWords(item.title.slice(0, READ_LENGTH)),
    summary: readWords(item.summary.slice(0, READ_LENGTH)),
  }
}
