import { type FeedMeasures, measureFeeds } from './feed-measures.ts'
import {
  areLabelsThere,
  type Figures,
  measureSectors,
  measureStories,
  type SectorMeasures,
  type StoryMeasures,
} from './ranking-measures.ts'

const print = (line: string) => process.stdout.write(`${line}\n`)

/** Prints the tables of docs/ranking.md. The headlines belong to their publishers; only figures come out. */
export function evaluateRanking(): void {
  if (!areLabelsThere) {
    print('Skipped: the labelled headlines are not there.')
    return
  }
  printSectors(measureSectors())
  printFeeds(measureFeeds())
  printStories(measureStories())
}

function printSectors({ sectors, mean, sets, worstStrangers }: SectorMeasures): void {
  print('| sector | right answers | AUC | P@5 | P@20 | nDCG@10 | strangers |')
  print('|---|---|---|---|---|---|---|')
  for (const { id, answers, figures, strangers } of sectors) {
    print(tableRow([id, answers, ...numbersOf(figures), percent(strangers)]))
  }
  print(tableRow([`mean of ${sectors.length}`, '', ...numbersOf(mean), '']))
  print('\n| set | sectors | AUC | P@5 | P@20 | nDCG@10 |\n|---|---|---|---|---|---|')
  for (const { set, sectors: count, mean: ofSet } of sets) {
    print(tableRow([set, count, ...numbersOf(ofSet)]))
  }
  const { id, share } = worstStrangers
  print(`\nrows of no sector over the threshold: at most ${percent(share)} (${id})`)
}

function printFeeds({ pairs, auc, rightPassed, othersPassed }: FeedMeasures): void {
  print('\n| sources and sectors | AUC | right articles that pass | others that pass |')
  print('|---|---|---|---|')
  print(tableRow([pairs, auc.toFixed(3), percent(rightPassed), percent(othersPassed)]))
}

function printStories(stories: StoryMeasures): void {
  const { precision, recall, f1, relatedMerged, republishedFound } = stories
  print('\n| precision | recall | F1 | related pairs merged | re-published items found |')
  print('|---|---|---|---|---|')
  const shares = [percent(relatedMerged), percent(republishedFound)]
  print(tableRow([...[precision, recall, f1].map((value) => value.toFixed(3)), ...shares]))
}

function numbersOf({ auc, precision5, precision20, gain10 }: Figures): string[] {
  return [auc, precision5, precision20, gain10].map((value) => value.toFixed(3))
}

function tableRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
