import type { ArticleKind } from '../../src/core/article/article.ts'

/** A made-up feed. Its items are served newest first, spread over the last twelve days. */
export type SampleFeed = {
  /** The path it is served at. */
  id: string
  title: string
  site: string
  format: 'rss' | 'atom' | 'rdf' | 'json'
  kind: ArticleKind
  sector: string
  items: readonly SampleItem[]
  /** What will be published in the days to come, soonest first. */
  coming?: readonly SampleItem[]
}

export type SampleItem = {
  title: string
  summary: string
  /** Where it stands when that is not on the feed's own site. */
  url?: string
  /** Some publishers leave the date out. */
  isUndated?: true
  /** Title and summary are HTML, as many feeds have them. */
  isHtml?: true
}
