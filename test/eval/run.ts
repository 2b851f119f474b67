/**
 * How well feeds are read and articles ranked, on labelled data outside the repository:
 *
 *     npm run eval                            everything but the mutants
 *     npm run eval -- feeds [SUITE]           agreement with other readers; lists what disagrees in one suite
 *     npm run eval -- mutants [COUNT] [SEED]  damaged feeds
 *     npm run eval -- ranking                 sectors and duplicates
 *     npm run eval -- tact                    what is held back, on headlines of our own
 *     npm run eval -- weeks                   six weeks with the place of each headline, and why
 */
import { evaluateFeeds } from './feeds.ts'
import { evaluateMutants } from './mutants.ts'
import { evaluateRanking } from './ranking-figures.ts'
import { evaluateTact } from './tact.ts'
import { evaluateWeeks } from './weeks.ts'

const [what = 'all', first, second] = process.argv.slice(2)
if (what === 'mutants') await evaluateMutants(numberOf(first), numberOf(second))
if (what === 'feeds' || what === 'all') await evaluateFeeds(first)
if (what === 'ranking' || what === 'all') {
  process.stdout.write('\n')
  evaluateRanking()
}

if (what === 'weeks' || what === 'all') evaluateWeeks()

if (what === 'tact' || what === 'all') {
  process.stdout.write('\n')
  evaluateTact()
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}
