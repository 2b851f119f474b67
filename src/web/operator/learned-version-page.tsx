import { compareWords } from '../../core/sectors/learned-doubt.ts'
import { SECTORS, type Sector } from '../../core/sectors/sectors.ts'
import { Layout } from '../frame/layout.tsx'
import type { Shown } from './shown-words.ts'

const SHOWN_WORDS = 8

/** What a version learned for each sector, and what changed since the version before. */
export function LearnedVersionPage({ address, ...shown }: Shown & { address: string }) {
  const { version, before } = shown
  const wordsOf = ({ id }: Sector) => ({
    now: version.sectors[id]?.words ?? {},
    before: before?.sectors[id]?.words ?? {},
  })
  const isSilent = (sector: Sector) =>
    Object.values(wordsOf(sector)).every((words) => Object.keys(words).length === 0)
  const silent = SECTORS.filter(isSilent).map(({ name }) => name)
  return (
    <Layout title="Learned words" visitor="owner">
      <p>
        <a href="/learned-words">All versions</a>
      </p>
      <h1>Learned words: {version.name}</h1>
      {before !== undefined && <p>New and gone are told against {before.name}.</p>}
      <ul class="sources">
        {SECTORS.filter((sector) => !isSilent(sector)).map((sector) => (
          <SectorRow {...{ shown, sector, address }} />
        ))}
      </ul>
      {silent.length > 0 && <p class="hint">Nothing for {silent.join('; ')}.</p>}
    </Layout>
  )
}

function SectorRow(props: { shown: Shown; sector: Sector; address: string }) {
  const { sector, address } = props
  const { version, before } = props.shown
  const { articles = 0, words = {} } = version.sectors[sector.id] ?? {}
  const changes = compareWords(words, before?.sectors[sector.id]?.words ?? {})
  const isNew = before === undefined ? 0 : changes.filter((one) => one.before === undefined).length
  const gone = changes.filter(({ weight }) => weight === undefined).length
  const weightiest = changes.filter(({ weight }) => weight !== undefined).slice(0, SHOWN_WORDS)
  const counts = [
    `${articles} articles`,
    `${Object.keys(words).length} words`,
    ...(isNew === 0 ? [] : [`${isNew} new`]),
    ...(gone === 0 ? [] : [`${gone} gone`]),
  ]
  return (
    <li>
      <div>
        <a href={`/learned-words/${address}?sector=${sector.id}`}>{sector.name}</a>{' '}
        <span class="hint">{counts.join(', ')}</span>
        <p class="hint">{weightiest.map(({ word }) => word).join(', ')}</p>
      </div>
    </li>
  )
}
