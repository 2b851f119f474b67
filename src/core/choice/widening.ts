import { findSector } from '../sectors/sectors.ts'
import { MAX_AGE_DAYS } from './gates.ts'

/** How far a digest looks when its own sector's last weeks have too little; only when the candidate says so. */
export type Widening = 'none' | 'neighbours' | 'older'

/** What the page may offer, in its order. */
export const WIDENINGS = ['neighbours', 'older'] as const satisfies readonly Widening[]

const WIDENED_AGE_DAYS = 30

export function findWidening(text: string | undefined): Widening {
  return WIDENINGS.find((widening) => widening === text) ?? 'none'
}

export function maxAgeDaysOf(widening: Widening): number {
  return widening === 'older' ? WIDENED_AGE_DAYS : MAX_AGE_DAYS
}

/** The sectors beside its own that a digest also looks at. */
export function neighboursOf(widening: Widening, sectorId: string): readonly string[] {
  return widening === 'neighbours' ? (findSector(sectorId)?.neighbours ?? []) : []
}
