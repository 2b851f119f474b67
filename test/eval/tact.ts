import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  figuresOf,
  judgeEmployerHeadlines,
  judgeLastHeadlines,
  judgeNoiseHeadlines,
  judgePlainHeadlines,
  judgePracticeHeadlines,
  judgeRealNews,
  judgeStrangersHeadlines,
  type Row,
  STRANGERS,
} from '../core/tact/figures.ts'
import { EVALUATION } from '../feeds/suites.ts'

const ARTICLES = join(EVALUATION, 'stream.jsonl')
const print = (line: string) => process.stdout.write(`${line}\n`)

/** Prints how much of what is awkward is held back, and how much innocent news with it, on our own headlines and on real ones. */
export function evaluateTact(): void {
  print('| tact | headlines | recall of the awkward | false alarms |\n|---|---|---|---|')
  printHalves('plain', judgePlainHeadlines())
  printHalves('twisted', judgeEmployerHeadlines())
  printRow('last set, none of it tuned on', judgeLastHeadlines())
  for (const set of STRANGERS) printRow(`${set}, by a stranger`, judgeStrangersHeadlines(set))
  printHalves('nothing for anybody', judgeNoiseHeadlines())
  printRow('practice, all tuned on', judgePracticeHeadlines())
  if (existsSync(ARTICLES)) printRow('real news, all of it learned from', judgeRealNews(ARTICLES))
}

function printHalves(set: string, rows: readonly Row[]): void {
  for (const half of ['tuned', 'unseen'] as const) {
    const name = half === 'tuned' ? 'the half tuned on' : 'the other half'
    printRow(
      `${set}, ${name}`,
      rows.filter((row) => row.half === half),
    )
  }
}

function printRow(name: string, rows: readonly Row[]): void {
  const { recall, falseAlarms } = figuresOf(rows)
  print(`| ${name} | ${rows.length} | ${percent(recall)} | ${percent(falseAlarms)} |`)
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
