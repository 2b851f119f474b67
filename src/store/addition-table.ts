import type { ColumnType, Generated } from 'kysely'
import type { ArticleKind, SourcePreference } from '../core/article.ts'
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

type AdditionState = 'waiting' | 'choose' | 'found' | 'failed' | 'added' | 'known'
type AdditionSettings = {
  isOff?: boolean
  preference?: SourcePreference
  kind?: ArticleKind
}
type FeedChoice = { url: string; title: string }

/** What one reading of a feed brought, before anybody subscribes to it. Dates are ISO 8601, as JSON has them. */
type FoundFeed = {
  url: string
  title: string
  site: string
  language: string
  kind: ArticleKind
  items: FoundItem[]
}
type FoundItem = { url: string; title: string; summary: string; publishedAt: string | null }
