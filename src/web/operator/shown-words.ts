import { SHIPPED_WORDS } from '../../core/sectors/sectors.ts'
import type { LearnedWord } from '../../core/sectors/word-learner.ts'
import type { Db } from '../../store/database/database.ts'
import { findLearnedVersions, type LearnedWords } from '../../store/learned/learned-versions.ts'

/** With its evidence; the file that came with the program has the weights alone. */
export type ShownWord = Pick<LearnedWord, 'weight'> & Partial<LearnedWord>
type ShownSector = { articles: number; words: Readonly<Record<string, ShownWord>> }
type ShownVersion = { name: string; sectors: Readonly<Record<string, ShownSector>> }
/** A version beside the one before it. */
export type Shown = { version: ShownVersion; before: ShownVersion | undefined }

const NUMBER = /^[1-9]\d{0,8}$/

/** By its number, or 'shipped'. */
export async function findShown(db: Db, name: string): Promise<Shown | undefined> {
  if (name === 'shipped') return { version: shipped(), before: undefined }
  const found = NUMBER.test(name) ? await findLearnedVersions(db, Number(name)) : undefined
  if (found === undefined) return undefined
  const { version, before } = found
  return { version: named(version), before: before === undefined ? shipped() : named(before) }
}

function named({ id, sectors }: LearnedWords): ShownVersion {
  return { name: `version ${id}`, sectors }
}

function shipped(): ShownVersion {
  const { weights, articlesBySector } = SHIPPED_WORDS
  const articles = new Map(Object.entries(articlesBySector))
  const sectors = Object.entries(weights).map(([id, words]): [string, ShownSector] => [
    id,
    {
      articles: articles.get(id) ?? 0,
      words: Object.fromEntries(Object.entries(words).map(([word, weight]) => [word, { weight }])),
    },
  ])
  return { name: 'the words shipped', sectors: Object.fromEntries(sectors) }
}
