import type { ApplicationEntry } from '../application/application.ts'
import { isUnderHost, siteHost } from '../application/site.ts'
import { type ArticleWords, oncePerArticle } from '../text/article-words.ts'
import { compilePatterns, findPatterns, type PatternSet, splitPatterns } from '../text/patterns.ts'
import { readWords, type Word } from '../text/word-reader.ts'
import { COUNTRIES } from './countries.ts'

/** Its ending, "in" of "thehindu.in", and its papers without it, each with the country. */
const OWN_HOSTS = Object.entries(COUNTRIES).flatMap(([code, { hosts }]) =>
  [code.toLowerCase(), ...hosts.split(/\s+/).filter(Boolean)].map((host) => [host, code] as const),
)

/** Where an article is at home by its headline, else by its paper; none for most. */
const countriesOf = oncePerArticle(({ title, url }): readonly string[] => {
  const named = countriesNamed(title)
  if (named.length > 0) return named
  const paper = countryOfHost(siteHost(url))
  return paper === undefined ? [] : [paper]
})

/** The countries that are not far away: where they read it, and those that employer, talk and role speak of. */
export function readNearCountries(
  application: ApplicationEntry,
  timeZone: string,
): ReadonlySet<string> {
  const { employer, employerAliases, employerSite, role, topics, strengths, prefer } = application
  const said = [employer, ...employerAliases, role, ...topics, ...strengths, ...prefer].join('. ')
  const zoned = Object.entries(COUNTRIES).filter(([, { zones }]) => zones.includes(timeZone))
  const own = countryOfHost(siteHost(employerSite))
  return new Set([
    application.country,
    ...zoned.map(([code]) => code),
    ...countriesNamed(readWords(said)),
    ...(own === undefined ? [] : [own]),
  ])
}

/** The name of the country that an article is for, when it is for no near one. */
export function findFarCountry(
  article: ArticleWords,
  near: ReadonlySet<string>,
): string | undefined {
  const codes = countriesOf(article)
  const [first] = codes
  if (first === undefined || codes.some((code) => near.has(code))) return undefined
  return COUNTRIES[first]?.name
}

let compiled: PatternSet<string> | undefined

function countriesNamed(words: readonly Word[]): readonly string[] {
  compiled ??= compilePatterns(
    Object.entries(COUNTRIES).map(
      ([code, country]) => [code, splitPatterns(country.words)] as const,
    ),
  )
  return [...new Set(findPatterns(compiled, words).map(({ label }) => label))]
}

function countryOfHost(host: string | undefined): string | undefined {
  return OWN_HOSTS.find(([own]) => isUnderHost(host, own))?.[1]
}
