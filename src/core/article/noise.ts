import { type ArticleWords, oncePerArticle } from '../text/article-words.ts'
import { compilePatterns, findPatterns, type PatternSet } from '../text/patterns.ts'
import type { Word } from '../text/word-reader.ts'
import type { ArticleKind } from './article.ts'
import type { Noise } from './noise-kind.ts'
import { LIFE_NOISE } from './noise-life.ts'
import { MARKET_NOISE } from './noise-market.ts'
import { PROMOTION_NOISE } from './noise-promotion.ts'

const NOISE: readonly Noise[] = [...MARKET_NOISE, ...PROMOTION_NOISE, ...LIFE_NOISE]

let compiled: PatternSet<Noise> | undefined

/** What makes an item no reading for an interviewer, by its title; undefined for a real article. */
export function findNoise(article: ArticleWords, kind: ArticleKind): string | undefined {
  return listNoise(article).find(({ kinds }) => kinds.includes(kind))?.name
}

const listNoise = oncePerArticle(({ title, headline }) => {
  compiled ??= compilePatterns(NOISE.map((noise) => [noise, noise.patterns] as const))
  // "I-95" is a road, and nobody speaks.
  const words = /^I-\d/.test(headline) ? title.slice(1) : title
  return findPatterns(compiled, withoutAsides(words)).map(({ label }) => label)
})

/** "Three artificial intelligence (AI) stocks" says the same without the letters between. */
function withoutAsides(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1]
    if (isAside(word, next)) return []
    return index > 0 && isAside(words[index - 1], word) ? { ...word, startsPhrase: false } : word
  })
}

function isAside(word: Word | undefined, next: Word | undefined): boolean {
  return (
    word?.startsPhrase === true && next?.startsPhrase === true && /^\p{Lu}{2,5}$/u.test(word.raw)
  )
}
