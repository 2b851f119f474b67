import catalogue from '../../../catalogue/sector-parts.json' with { type: 'json' }
import { findTerms } from './sectors.ts'

const partsBySector = new Map(
  Object.entries(catalogue).map(([sectorId, parts]) => [sectorId, partsByTerm(parts)] as const),
)

/** The parts of a sector that a text speaks of: "freight" of logistics, not "passengers". Few sectors are so divided. */
export function partsOf(sectorId: string, text: string): ReadonlySet<string> {
  if (!partsBySector.has(sectorId)) return new Set()
  return new Set(findTerms(sectorId, text).flatMap((term) => partOf(sectorId, term) ?? []))
}

/** The part that a term of the sector belongs to, if it does to one. */
export function partOf(sectorId: string, term: string): string | undefined {
  return partsBySector.get(sectorId)?.get(term)
}

function partsByTerm(parts: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  return new Map(
    Object.entries(parts).flatMap(([part, terms]) => terms.map((term) => [term, part] as const)),
  )
}
