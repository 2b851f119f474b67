import type { PublisherWishes } from '../../core/sources/reading-times.ts'

/**
 * What a feed of any format says, best candidate first in each list, not yet cleaned.
 * Links are resolved as far as they can be; texts may hold markup.
 */
export type RawFeed = {
  titles: readonly string[]
  sites: readonly string[]
  languages: readonly string[]
  wishes: PublisherWishes
  items: readonly RawItem[]
}

export type RawItem = {
  titles: readonly string[]
  links: readonly string[]
  summaries: readonly string[]
  dates: readonly string[]
}
