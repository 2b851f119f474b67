import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { measureFeeds } from './feed-measures.ts'
import { areLabelsThere, measureSectors, measureStories } from './ranking-measures.ts'

/**
 * What was reached. Raise a figure when it has grown; lower one for nothing. Of those in `atMost` less is better, of
 * all others more. After a change `npm run eval -- ranking` prints the tables for docs/ranking.md.
 */
const reached: { atLeast: Record<string, number>; atMost: Record<string, number> } = JSON.parse(
  readFileSync(new URL('ranking-reached.json', import.meta.url), 'utf8'),
)
const SLACK = 0.01

if (!areLabelsThere) process.stdout.write('Skipped: the labelled headlines are not there.\n')

let measured: Record<string, number> | undefined
const figure = (name: string) => {
  measured ??= measureAll()
  const value = measured[name]
  if (value === undefined) throw new Error(`Nobody measures “${name}”.`)
  return value
}

it.skipIf(!areLabelsThere).each(Object.entries(reached.atLeast))(
  'keeps “%s” at %d',
  (name, value) => {
    expect(figure(name)).toBeGreaterThanOrEqual(value - SLACK)
  },
)

it.skipIf(!areLabelsThere).each(Object.entries(reached.atMost))(
  'keeps “%s” down at %d',
  (name, value) => {
    expect(figure(name)).toBeLessThanOrEqual(value + SLACK)
  },
)

it.skipIf(!areLabelsThere)('forgets no figure', () => {
  const kept = [...Object.keys(reached.atLeast), ...Object.keys(reached.atMost)]
  expect(kept.toSorted()).toEqual(Object.keys(measureAll()).toSorted())
})

function measureAll(): Record<string, number> {
  const { sectors, mean, worstStrangers } = measureSectors()
  const stories = measureStories()
  const feeds = measureFeeds()
  const lowest = (of: 'auc' | 'precision20' | 'gain10') =>
    Math.min(...sectors.map(({ figures }) => figures[of]))
  return {
    'mean AUC': mean.auc,
    'mean P@5': mean.precision5,
    'mean P@20': mean.precision20,
    'mean nDCG@10': mean.gain10,
    'lowest AUC': lowest('auc'),
    'lowest P@20': lowest('precision20'),
    'lowest nDCG@10': lowest('gain10'),
    'most strangers': worstStrangers.share,
    'AUC with feeds': feeds.auc,
    'right articles of feeds passed': feeds.rightPassed,
    'other articles of feeds passed': feeds.othersPassed,
    'same-story precision': stories.precision,
    'same-story recall': stories.recall,
    'same-story F1': stories.f1,
    'related pairs merged': stories.relatedMerged,
    're-published items found': stories.republishedFound,
  }
}
