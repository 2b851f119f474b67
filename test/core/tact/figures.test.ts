import { expect, it } from 'vitest'
import {
  figuresOf,
  judgeEmployerHeadlines,
  judgeLastHeadlines,
  judgeNoiseHeadlines,
  judgePlainHeadlines,
  judgePracticeHeadlines,
  judgeStrangersHeadlines,
  type Row,
} from './figures.ts'

const wrongly = (rows: readonly Row[]) =>
  rows
    .filter(({ isAwkward, isCaught }) => isAwkward !== isCaught)
    .map(({ employer, title, verdict }) => `${employer}: ${title} → ${verdict}`)

const SETS = { twisted: judgeEmployerHeadlines, plain: judgePlainHeadlines }

// What docs/ranking.md says, less a hundredth: one or two headlines come or go whenever the weights are learned anew.
it.each([
  { set: 'plain', half: 'tuned', recall: 0.99, falseAlarms: 0.01 },
  { set: 'plain', half: 'unseen', recall: 0.949, falseAlarms: 0.05 },
  { set: 'twisted', half: 'tuned', recall: 0.985, falseAlarms: 0.015 },
  { set: 'twisted', half: 'unseen', recall: 0.965, falseAlarms: 0.041 },
] as const)(
  'news of the employer, $set headlines, the $half half: $recall found, $falseAlarms too many at most',
  (least) => {
    const rows = SETS[least.set]().filter(({ half }) => half === least.half)
    const figures = figuresOf(rows)
    // Nobody reads the headlines of the half that was not tuned on.
    const seen = least.half === 'tuned' ? wrongly(rows).join('\n') : ''
    process.stdout.write(`tact, ${least.set}, ${least.half} half: ${JSON.stringify(figures)}\n`)
    expect(figures.recall, seen).toBeGreaterThanOrEqual(least.recall)
    expect(figures.falseAlarms, seen).toBeLessThanOrEqual(least.falseAlarms)
  },
)

it('news of the employer, the last set, none of which was tuned on', () => {
  const figures = figuresOf(judgeLastHeadlines())
  process.stdout.write(`tact, last set: ${JSON.stringify(figures)}\n`)
  expect(figures.recall).toBeGreaterThanOrEqual(0.898)
  expect(figures.falseAlarms).toBeLessThanOrEqual(0.021)
})

it.each([
  { set: 'fifty-employers', recall: 0.973, falseAlarms: 0.087 },
  { set: 'forty-employers', recall: 0.975, falseAlarms: 0.045 },
  { set: 'forty-of-all-kinds', recall: 0.965, falseAlarms: 0.038 },
  { set: 'forty-of-the-press', recall: 0.98, falseAlarms: 0.061 },
  { set: 'forty-fair-and-plain', recall: 0.983, falseAlarms: 0.039 },
  { set: 'forty-half-and-half', recall: 0.973, falseAlarms: 0.068 },
  { set: 'forty-to-the-letter', recall: 0.971, falseAlarms: 0.06 },
] as const)(
  'news of the employer, $set by a writer who knew neither the rules nor the weights: $recall found, $falseAlarms too many at most',
  (least) => {
    const figures = figuresOf(judgeStrangersHeadlines(least.set))
    process.stdout.write(`tact, ${least.set} by a stranger: ${JSON.stringify(figures)}\n`)
    expect(figures.recall).toBeGreaterThanOrEqual(least.recall)
    expect(figures.falseAlarms).toBeLessThanOrEqual(least.falseAlarms)
  },
)

it.each(['tuned', 'unseen'] as const)('leaves out or puts down noise, the %s half', (half) => {
  const figures = figuresOf(judgeNoiseHeadlines().filter((row) => row.half === half))
  process.stdout.write(`noise, ${half} half: ${JSON.stringify(figures)}\n`)
  expect(figures.recall).toBeGreaterThanOrEqual(0.9)
  expect(figures.falseAlarms).toBeLessThanOrEqual(0.06)
})

it('keeps what was learned in practice', () => {
  const rows = judgePracticeHeadlines()
  const figures = figuresOf(rows)
  process.stdout.write(`tact, practice: ${JSON.stringify(figures)}\n`)
  expect(figures.recall, wrongly(rows).join('\n')).toBeGreaterThanOrEqual(0.98)
  expect(figures.falseAlarms, wrongly(rows).join('\n')).toBeLessThanOrEqual(0.015)
})
