import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Labelled } from './headlines-apart.ts'

const LABELS = new URL('real-news-labels.tsv', import.meta.url)
const DOUBTFUL = '?'

/**
 * Headlines as they stood in feeds, each with an employer that it names and what a reader said of it. Their texts are not
 * ours to keep, so the labels go with a hash, and only those are given that are found among the articles (one
 * `{title}` a line). Without those about which careful readers would be split.
 */
export function readRealNews(articlesPath: string): Labelled[] {
  const labels = Map.groupBy(readLabels(), ({ hash }) => hash)
  const titles = readFileSync(articlesPath, 'utf8').split('\n').filter(Boolean).map(titleOf)
  return [...new Set(titles)].flatMap((title) =>
    (labels.get(hashOf(title)) ?? [])
      .filter(({ label }) => label !== DOUBTFUL)
      .map(({ label, employer }) => {
        return { title, employer, employerAliases: [], isAwkward: label === '+' }
      }),
  )
}

function readLabels() {
  const lines = readFileSync(LABELS, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [hash = '', label = '', employer = ''] = line.split('\t')
    return { hash, label, employer }
  })
}

function titleOf(line: string): string {
  return JSON.parse(line).title.replace(/\s+/g, ' ').trim()
}

function hashOf(title: string): string {
  return createHash('sha256').update(title).digest('hex').slice(0, 12)
}
