import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApplicationEntry } from '../../src/core/application/application.ts'
import { USUAL_ENTRY } from '../../src/core/application/usual-entry.ts'
import type { Candidate } from '../../src/core/article/article.ts'
import { articleRank, sectorScoresFor } from '../../src/core/sectors/ranking.ts'
import { shippedPoints, weighSectors } from '../../src/core/sectors/sectors.ts'
import { EVALUATION } from '../feeds/suites.ts'

/** Real headlines of a few weeks, which are not part of this repository: a bench may read them, and shows none. */
export type Item = { title: string; summary: string; url: string; source: string; at: Date }

/** What an application says of itself, for sectors that have enough news in the inflow. */
const ENTRIES: readonly (readonly [
  sector: string,
  employer: string,
  role: string,
  topics: string,
])[] = [
  ['oil-gas-mining', 'Shell', 'LNG trader', 'LNG prices, carbon capture, refinery margins'],
  ['banking', 'JPMorgan Chase', 'Payments product manager', 'instant payments, stablecoins'],
  ['software', 'Oracle', 'Cloud engineer', 'cloud migration, open source, data residency'],
  ['semiconductors', 'Nvidia', 'Chip designer', 'export controls, advanced packaging'],
  ['retail-consumer', 'Target', 'Supply chain analyst', 'returns, store traffic, import tariffs'],
  ['investment', 'BlackRock', 'Portfolio manager', 'private credit, bond yields'],
  ['media', 'Netflix', 'Content strategist', 'sports rights, ad-supported streaming'],
  ['ai-data', 'Palantir', 'Research engineer', 'agents, inference costs, training data'],
]

export function readInflow(count: number): Item[] {
  const lines = readFileSync(join(EVALUATION, 'stream.jsonl'), 'utf8').split('\n')
  const items: Item[] = lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map(({ title, summary, url, source, publishedAt }) => ({
      title,
      summary: summary ?? '',
      url,
      source,
      at: new Date(publishedAt),
    }))
  return items.filter(({ at }) => !Number.isNaN(at.getTime())).slice(0, count)
}

export function makeEntries(): ApplicationEntry[] {
  return ENTRIES.map(([sectorId, employer, role, topics]) => ({
    ...USUAL_ENTRY,
    employer,
    sectorId,
    role,
    topics: topics.split(', '),
    prefer: ['regulation'],
    avoid: ['crypto'],
    interviewedOn: '2025-06-02',
    interviewerName: 'Dana Whitfield',
  }))
}

/** What the index of the sector gives for a digest: its best recent articles, as if all came from feeds of the sector. */
export function bestOfSector(items: readonly Item[], sectorId: string, count: number): Candidate[] {
  return items
    .flatMap((item, number) => {
      const score = sectorScoresFor(weighSectors(item, shippedPoints()), [sectorId]).find(
        (found) => found.sectorId === sectorId,
      )
      return score === undefined ? [] : [{ item, number, score }]
    })
    .toSorted((a, b) => rankOf(b) - rankOf(a))
    .slice(0, count)
    .map(({ item: { title, summary, url, source, at }, number, score: { score, terms } }) => ({
      articleId: number + 1,
      url,
      title,
      summary,
      kind: 'article',
      publishedAt: at,
      source,
      sourceCount: 1,
      score,
      terms,
    }))
}

function rankOf({ item, score }: { item: Item; score: { score: number } }): number {
  return articleRank(score.score, item.at)
}
