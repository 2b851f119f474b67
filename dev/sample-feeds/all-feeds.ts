import { BANKING } from './banking.ts'
import { CONSTRUCTION } from './construction.ts'
import { FORUMS } from './forums.ts'
import { HEALTHCARE } from './healthcare.ts'
import { LOGISTICS } from './logistics.ts'
import { MANUFACTURING } from './manufacturing.ts'
import { GRID_PLANNERS_FORUM, UTILITY_DAILY } from './power-daily-and-forum.ts'
import { GRID_JOURNAL } from './power-grid-journal.ts'
import { POWER_SYSTEMS_REVIEW } from './power-systems-review.ts'
import { RETAIL } from './retail.ts'
import type { SampleFeed } from './sample-feed.ts'
import { SOFTWARE } from './software.ts'

export const SAMPLE_FEEDS: readonly SampleFeed[] = [
  GRID_JOURNAL,
  POWER_SYSTEMS_REVIEW,
  UTILITY_DAILY,
  GRID_PLANNERS_FORUM,
  ...SOFTWARE,
  ...HEALTHCARE,
  ...BANKING,
  ...MANUFACTURING,
  ...CONSTRUCTION,
  ...RETAIL,
  ...LOGISTICS,
  ...FORUMS,
]
