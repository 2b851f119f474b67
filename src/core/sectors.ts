import catalogue from '../../catalogue/sectors.json' with { type: 'json' }
import type { SectorScore } from './article.ts'
import { compileSectors, type SectorMatcher, type TermHit } from './sector-matcher.ts'
import { isShouted, readWords } from './word-reader.ts'

export type Sector = { id: string; name: string; neighbours: readonly string[] }

export type SectorWeight = SectorScore & { isAbout: boolean }

/** From this score on an article is about a sector: one strong term in its title, or two in its text. */
export const SECTOR_THRESHOLD = 4

const TITLE_FACTOR = 2
const STRONG_WEIGHT = 2
// What an article is about stands in its first lines; a long body would collect a term of every sector.
const READ_LENGTH = 600

export const SECTORS: readonly Sector[] = catalogue.map(({ id, name, neighbours }) => ({
  id,
  name,
  neighbours,
}))

const byId = new Map(SECTORS.map((sector) => [sector.id, sector]))
let compiled: SectorMatcher | undefined
let termWords: ReadonlySet<string> | undefined

export function findSector(id: string): Sector | undefined {
  return byId.get(id)
}

/** Whether a folded word belongs to any sector's terms: "energy" is nobody's name. */
export function isSectorWord(folded: string): boolean {
  termWords ??= new Set(
    catalogue.flatMap(({ terms }) =>
      Object.keys(terms).flatMap((term) => readWords(term).map((word) => word.folded)),
    ),
  )
  return termWords.has(folded)
}

/** The sectors that an article is about, in the catalogue's order. */
export function scoreSectors(item: { title: string; summary: string }): SectorScore[] {
  return weighSectors(item)
    .filter(({ isAbout }) => isAbout)
    .map(({ sectorId, score, terms }) => ({ sectorId, score, terms }))
}

/** Every sector of which the text has a term, with whether that is enough to say that it is about it. */
export function weighSectors(item: { title: string; summary: string }): SectorWeight[] {
  const inTitle = findTerms(item.title)
  const inSummary = findTerms(item.summary)
  return SECTORS.flatMap(({ id }, index) => {
    const title = inTitle.get(index) ?? []
    const summary = inSummary.get(index) ?? []
    return title.length + summary.length === 0 ? [] : weigh(id, title, summary)
  })
}

function weigh(sectorId: string, title: TermHit[], summary: TermHit[]): SectorWeight {
  const points = new Map<string, number>()
  for (const { term, weight } of title) points.set(term, TITLE_FACTOR * weight)
  for (const { term, weight } of summary) if (!points.has(term)) points.set(term, weight)
  const strongestFirst = [...points].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const score = strongestFirst.reduce((sum, [, value]) => sum + value, 0)
  const hasStrongTerm = [...title, ...summary].some(({ weight }) => weight >= STRONG_WEIGHT)
  return {
    sectorId,
    score,
    terms: strongestFirst.map(([term]) => term),
    isAbout: hasStrongTerm && score >= SECTOR_THRESHOLD,
  }
}

function findTerms(text: string): Map<number, TermHit[]> {
  compiled ??= compileSectors(catalogue)
  const read = text.slice(0, READ_LENGTH)
  return compiled(readWords(read), isShouted(read))
}
