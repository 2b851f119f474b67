import { siteHost } from '../application/site.ts'
import type { Candidate } from './article.ts'

/** On how many sites the reports of one story stand: two feeds of one paper are one outlet, and a forum is none. */
export function countOutlets(reports: readonly Pick<Candidate, 'kind' | 'url'>[]): number {
  const hosts = reports.flatMap(({ kind, url }) =>
    kind === 'article' ? (siteHost(url) ?? []) : [],
  )
  return new Set(hosts).size
}
