/**
 * Learns which words are typical of a sector from articles that nobody labelled:
 * `node dev/learn-sector-weights.ts <articles.jsonl> <day> [target]`, one `{title, summary, source, publishedAt}`
 * a line. The catalogue's terms say what an article is about, and a little what a feed of the catalogue of that name is
 * about; the words beside are counted, and no text is kept. The same articles give the same file. Emptying `weights` in catalogue/learned-weights.json goes back to
 * the terms alone. The running service learns the same way from its own articles: src/jobs/reading/learn-words.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import feeds from '../catalogue/feeds.json' with { type: 'json' }
import {
  addToInflow,
  learnWords,
  startInflow,
  weightsOf,
} from '../src/core/sectors/word-learner.ts'

const [articlesPath, day, target = 'catalogue/learned-weights.json'] = process.argv.slice(2)
if (articlesPath === undefined || day === undefined) {
  throw new Error('Say which articles to read, and the day that they reach to.')
}
const mainSectors = new Map(feeds.map(({ title, sectors }) => [title, sectors.slice(0, 1)]))
const inflow = startInflow()
for (const line of readFileSync(articlesPath, 'utf8').split('\n')) {
  if (line === '') continue
  const { title, summary, source, publishedAt } = JSON.parse(line)
  addToInflow(inflow, {
    title,
    summary,
    source,
    day: String(publishedAt).slice(0, 10),
    feedSectorIds: mainSectors.get(source) ?? [],
  })
}
const sectors = learnWords(inflow)
const weights = weightsOf(sectors)
const articlesBySector = Object.fromEntries(
  Object.entries(sectors).map(([id, { articles }]) => [id, articles]),
)
const made = { version: 1, until: day, articles: inflow.articles.length, articlesBySector, weights }
writeFileSync(target, `${JSON.stringify(made).replace(/("[a-z-]+":\{)/g, '\n$1')}\n`)
