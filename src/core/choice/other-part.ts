import type { Candidate } from '../article/article.ts'
import { partOf } from '../sectors/sector-parts.ts'
import type { Interests } from './interests.ts'

/**
 * Whether an article speaks of other parts of the sector alone than employer, talk and role do: of airlines, where it was
 * about freight. Not when nobody said anything of parts.
 */
export function isOtherPart({ terms }: Candidate, { parts, sectorId }: Interests): boolean {
  if (parts.size === 0) return false
  let isOther = false
  for (const term of terms) {
    const part = partOf(sectorId, term)
    if (part === undefined) continue
    if (parts.has(part)) return false
    isOther = true
  }
  return isOther
}
