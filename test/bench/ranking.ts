/**
 * Choosing beside a search engine, and telling stories apart beside an index of words, on real headlines that are not
 * part of this repository: `node test/bench/ranking.ts`. By hand, never in CI; docs/ranking.md has the figures of one run.
 */
import { readFileSync } from 'node:fs'
import MiniSearch from 'minisearch'
import type { ApplicationEntry } from '../../src/core/application/application.ts'
import type { Candidate } from '../../src/core/article/article.ts'
import { groupStories, storyKey } from '../../src/core/article/duplicates.ts'
import { chooseArticles, rankCandidates } from '../../src/core/choice/choice.ts'
import { readWords } from '../../src/core/text/word-reader.ts'
import { compare, print, processorClock, time } from './compare.ts'
import { bestOfSector, type Item, makeEntries, readInflow } from './inflow.ts'

const ARTICLES = 10_000
const CANDIDATES = 200
const RUNS = 40
const WARMING_RUNS = 400
const WEEKS = 3

type Round = { application: ApplicationEntry; candidates: Candidate[]; now: Date }

const items = readInflow(ARTICLES)
const entries = makeEntries()
const terms = new Map<string, string>(
  JSON.parse(readFileSync('catalogue/sectors.json', 'utf8')).map(
    (sector: { id: string; terms: object }) =>
      [sector.id, Object.keys(sector.terms).join(' ')] as const,
  ),
)

/** Each application in several weeks: more articles than a process remembers, so that each is read anew. */
const weeks: Round[] = Array.from({ length: WEEKS }, (_, week) =>
  entries.map((entry) => makeRound(entry, items.slice(0, (items.length * (week + 1)) / WEEKS))),
).flat()
const lastWeek = weeks.slice(-entries.length)

const choose = ({ application, candidates, now }: Round) =>
  chooseArticles({ application, candidates, now, sentUrls: new Set() })
const rank = ({ application, candidates, now }: Round) =>
  rankCandidates({ application, candidates, now, sentUrls: new Set() })
/** As the database gives them: no text is the same string as before. */
const anew = ({ candidates, ...round }: Round): Round => ({
  ...round,
  candidates: structuredClone(candidates),
})
/** One after the other, from the first again after the last. */
function inTurn<Thing>(things: readonly Thing[], use: (thing: Thing) => unknown): () => unknown {
  let at = 0
  return () => {
    const thing = things[at++ % things.length]
    if (thing !== undefined) use(thing)
  }
}
const copies = Array.from({ length: 10 }, () => lastWeek.map(anew)).flat()

const counts = weeks.map(({ candidates }) => candidates.length)
print(`${items.length} articles; ${Math.min(...counts)} to ${Math.max(...counts)} candidates each.`)
const first = lastWeek.map(anew)[0]
if (first !== undefined) {
  const ms = await time(processorClock, () => choose(first))
  print(`The first choice of a fresh process, the articles weighed before: ${ms.toFixed(1)} ms.`)
}

// A process that has served for a while: compiled as well as it ever will be.
const chooseAny = inTurn(weeks, choose)
for (let run = 0; run < WARMING_RUNS; run += 1) chooseAny()

const engine = new MiniSearch({ fields: ['title', 'summary'] })
engine.addAll(items.map(({ title, summary }, id) => ({ id, title, summary })))
const search = (words: (entry: ApplicationEntry) => string, options = {}) =>
  inTurn(entries, (entry) => engine.search(words(entry), { boost: { title: 2 }, ...options }))
const ownWords = ({ topics, role, prefer }: ApplicationEntry) =>
  [...topics, role, ...prefer].join(' ')
const allWords = (entry: ApplicationEntry) => `${terms.get(entry.sectorId)} ${ownWords(entry)}`

await compare(
  `One application's ${CANDIDATES} candidates, beside MiniSearch over ${items.length} articles`,
  processorClock,
  {
    'MiniSearch, the terms of the sector and the words of the application': search(allWords),
    'MiniSearch, the words of the application alone': search(ownWords),
    'the same, prefixes and a fifth of the letters wrong': search(ownWords, {
      prefix: true,
      fuzzy: 0.2,
    }),
    'rankCandidates: gates, score, stories, selection; the articles read before': inTurn(
      copies,
      rank,
    ),
    'chooseArticles: the same with reasons and lines': inTurn(copies, choose),
  },
  RUNS,
)

// By themselves, since they drive the articles above out of what is remembered.
await compare(
  'The same for articles that are read for the first time',
  processorClock,
  {
    'MiniSearch, the terms of the sector and the words of the application': search(allWords),
    chooseArticles: inTurn(weeks, choose),
  },
  RUNS,
)

await compare(
  `${items.length} headlines by story`,
  processorClock,
  {
    'index of exact words, built and asked for each headline': askIndex,
    'index of exact words, only built': buildIndex,
    'storyKey and groupStories': () =>
      groupStories(items.map(({ title }) => ({ key: storyKey(readWords(title)) }))),
  },
  1,
)

function makeRound(application: ApplicationEntry, known: readonly Item[]): Round {
  const candidates = bestOfSector(known, application.sectorId, CANDIDATES)
  const now = new Date(Math.max(...known.map(({ at }) => at.getTime())))
  return { application, candidates, now }
}

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}

function buildIndex(): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [number, { title }] of items.entries()) {
    for (const word of wordsOf(title)) {
      const found = index.get(word)
      if (found === undefined) index.set(word, [number])
      else found.push(number)
    }
  }
  return index
}

/** For each headline the earlier one that shares most words with it. */
function askIndex(): (number | undefined)[] {
  const index = new Map<string, number[]>()
  return items.map(({ title }, number) => {
    const shared = new Map<number, number>()
    for (const word of wordsOf(title)) {
      const found = index.get(word) ?? []
      for (const other of found) shared.set(other, (shared.get(other) ?? 0) + 1)
      found.push(number)
      index.set(word, found)
    }
    let best: number | undefined
    for (const [other, count] of shared) {
      if (best === undefined || count > (shared.get(best) ?? 0)) best = other
    }
    return best
  })
}
