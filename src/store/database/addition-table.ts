import type { ColumnType, Generated } from 'kysely'
import type { ArticleKind, SourcePreference } from '../../core/article/article.ts'
import type { DefaultTimestamp, NullableTimestamp, Timestamp } from './timestamps.ts'

/** Addresses that somebody wants to add: part of the Database in tables.ts. */
export type AdditionTable = {
  id: Generated<number>
  public_id: Generated<string>
  account_id: number
  batch_id: string
  position: number
  address: string
  url: string
  guesses: Generated<string[]>
  sector_id: string
  application_id: number | null
  is_import: Generated<boolean>
  settings: ColumnType<AdditionSettings, string | undefined, string>
  state: Generated<AdditionState>
  choices: ColumnType<FeedChoice[], string | undefined, string>
  found: ColumnType<FoundFeed | null, string | null | undefined, string | null>
  reason: Generated<string>
  leased_until: DefaultTimestamp
  read_at: NullableTimestamp
  created_at: Timestamp
}

export type AdditionState = 'waiting' | 'choose' | 'found' | 'chosen' | 'added' | 'known' | 'failed'
export type AdditionSettings = { isOff?: boolean; preference?: SourcePreference }
export type FeedChoice = { url: string; title: string }

/** What one reading of a feed brought, for whoever thinks about subscribing to it. Dates are ISO 8601, as JSON has them. */
export type FoundFeed = {
  title: string
  site: string
  language: string
  kind: ArticleKind
  itemCount: number
  rhythmHours: number | null
  hasSummaries: boolean
  newest: { url: string; title: string; publishedAt: string | null }[]
  /** To which employers of the account it would have given how many articles in the last ten days. */
  suits: { employer: string; count: number }[]
}
