import type { LinkState } from './link-state.ts'

export type ArticleKind = 'article' | 'discussion'

/** How much an account wants of a source. */
export type SourcePreference = 'prefer' | 'normal' | 'less'

/** What a feed says of one item, as text: no markup, an absolute http(s) address without tracking. */
export type FeedItem = {
  url: string
  title: string
  summary: string
  publishedAt: Date | undefined
}

export type SectorScore = {
  sectorId: string
  score: number
  /** The catalogue's terms that were found, strongest first. */
  terms: readonly string[]
}

/** An article that may go into a digest, with its score for the application's sector. */
export type Candidate = {
  articleId: number
  url: string
  title: string
  summary: string
  kind: ArticleKind
  publishedAt: Date
  /** Title of the feed that carried it; of the best one when several did. */
  source: string
  /** How many of the feeds carried it, at least 1. */
  sourceCount: number
  /** How many sites told the story, each with an article of its own; not known of a stored one. */
  outletCount?: number
  score: number
  terms: readonly string[]
  /** The neighbouring sector that it is about; absent: the application's own. */
  sectorId?: string
  /** Of the feeds that carried it the kindest word; absent: normal. */
  preference?: SourcePreference
  /** The feeds that carried it, for rules about one feed. */
  feedIds?: readonly number[]
}

export type Place = 'pick' | 'alternate' | 'held-back'

/** How an article came into the digest: from a feed, or added or saved by the candidate. */
export type Origin = 'feed' | 'own' | 'saved'

/** Another outlet's report of the same story. */
export type Report = { source: string; title: string; url: string; summary: string }

/** A candidate with its place in a digest and, in words, why it stands there. */
export type PlacedArticle = Candidate & {
  place: Place
  position: number
  /** At most 20 words for the interviewer; empty for a held-back one. */
  why: string
  /** For the candidate's eyes, at least one. */
  reasons: readonly string[]
  /** The points behind each reason, in the same order; none for a held-back one. */
  points: readonly number[]
  /** All its points; more or less than the sum of those told. */
  total: number
  origin: Origin
  alsoIn: readonly Report[]
}

/** As it stands in a draft, with what the candidate said of it. */
export type DraftArticle = PlacedArticle & {
  isRead: boolean
  /** It was held back, and the candidate took it in all the same. */
  isIncluded: boolean
  /** What its address answered when somebody looked. */
  link: LinkState
}
