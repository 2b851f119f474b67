import { type ArticleWords, oncePerArticle } from './article-words.ts'

const ENGLISH = new Set(
  `the of and to in for on with at by from as is are was were be will has have it its this that how why what
  after over more than not but new can we you your who a an`.split(/\s+/),
)

/** Frequent words of other languages that are no English ones. Folded, without accents. */
const FOREIGN = new Set(
  `der das den dem des ein eine einen einer und ist nicht mit auf fur von zum zur im bei wird werden sich auch nach uber vor
  le les des du et est une dans pour par sur avec qui que pas aux ses sont cette plus au
  el los las del una y con para por su sus como mas esta este entre pero al
  il lo gli dei della delle nel nella di che per non sono alla dal ed
  os uma um na nos nas ao dos das com mais seu pela pelo sao em
  het een van voor niet zijn naar wordt aan bij
  och att det som av den ett till pa for ikke og til
  sie wir hat aus wie noch als jetzt kein doch sein`.split(/\s+/),
)

// In an English headline "des", "van" or "del" is part of a name; two such words and hardly an English one are not.
const FOREIGN_WORDS = 2
const LATIN_SHARE = 0.6

/** A light check: what is not written in English, by its letters and its small words. */
export const isEnglish = oncePerArticle(({ headline, title, summary }: ArticleWords): boolean => {
  if (!isLatin(headline)) return false
  const words = [...title, ...summary]
  const foreign = words.filter(({ lower }) => FOREIGN.has(lower)).length
  if (foreign < FOREIGN_WORDS) return true
  return foreign <= words.filter(({ lower }) => ENGLISH.has(lower)).length
})

function isLatin(title: string): boolean {
  if (/^[\x20-\x7e]*$/.test(title)) return true
  const letters = title.match(/\p{L}/gu)?.length ?? 0
  const latin = title.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters === 0 || latin >= LATIN_SHARE * letters
}
