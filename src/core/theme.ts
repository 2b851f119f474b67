import type { Candidate } from './article.ts'
import { findSector } from './sectors.ts'

// "Battery storage" and "instant payments" can head a note; "grid operator" would want an article before it.
const HEADING_TERM =
  /^.{3,} .*(?:[^s]s|ing|tion|sion|(?<!depart)ment|ity|age|ance|ence|ics|ware|care|demand|energy|finance|heat|lending|power|supply|tech|trade|wind)$/

/** What the articles are about, for a heading: their strongest terms, then the sector. */
export function listThemes(
  picks: readonly Pick<Candidate, 'terms'>[],
  sectorId: string,
): readonly string[] {
  const terms = picks.flatMap((pick) => pick.terms.filter((term) => HEADING_TERM.test(term)))
  const [first, second] = [...new Set(terms)]
  const both = first !== undefined && second !== undefined ? [`${first} and ${second}`] : []
  return [...both, first ?? '', sectorHeading(sectorId)].filter(Boolean)
}

/** 'Power, Utilities & Renewables' as one would write it: 'power, utilities and renewables'. */
function sectorHeading(sectorId: string): string {
  const name = findSector(sectorId)?.name ?? ''
  return name.replace(/ & /g, ' and ').replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase())
}
