import type { Candidate } from '../article/article.ts'
import { findSector } from './sectors.ts'

// "Battery storage" and "instant payments" can head a note; "grid operator" would want an article before it.
const HEADING_TERM =
  /^.{3,} .*(?:[^s]s|(?<!\b(?:offer|build|list|fil|meet|hear|rul|hold|fund|sav))ing|tion|sion|(?<!depart)ment|ity|age|ance|ence|ics|ware|care|demand|energy|finance|heat|lending|power|supply|tech|trade|wind)$/

/** What the articles are about, for a heading: their strongest terms, then the sector. */
export function listThemes(
  picks: readonly Pick<Candidate, 'terms'>[],
  sectorId: string,
): readonly string[] {
  const terms = picks.flatMap((pick) => pick.terms.filter(isHeadingTerm))
  const [first, ...others] = [...new Set(terms)]
  const said = new Set(first?.split(' '))
  // "Wind energy and clean energy" would say energy twice.
  const second = others.find((term) => !term.split(' ').some((word) => said.has(word)))
  const both = first !== undefined && second !== undefined ? [`${first} and ${second}`] : []
  return [...both, first ?? '', sectorHeading(sectorId)].filter(Boolean)
}

/** Whether a term of the catalogue can stand by itself, without an article before it. */
export function isHeadingTerm(term: string): boolean {
  return HEADING_TERM.test(term)
}

/** 'Power, Utilities & Renewables' as one would write it: 'power, utilities and renewables'. */
function sectorHeading(sectorId: string): string {
  const name = findSector(sectorId)?.name ?? ''
  return name.replace(/ & /g, ' and ').replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase())
}
