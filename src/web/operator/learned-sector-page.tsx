import { compareWords, type WordChange } from '../../core/sectors/learned-doubt.ts'
import type { Sector } from '../../core/sectors/sectors.ts'
import { Layout } from '../frame/layout.tsx'
import type { Shown, ShownWord } from './shown-words.ts'

type Props = Shown & { address: string; sector: Sector }

/** The words of one sector, each with its weight and the evidence for it. */
export function LearnedSectorPage({ version, before, address, sector }: Props) {
  const words = version.sectors[sector.id]?.words ?? {}
  const changes = compareWords(words, before?.sectors[sector.id]?.words ?? {})
  const against = before === undefined ? undefined : `Against ${before.name}`
  return (
    <Layout title="Learned words" visitor="owner">
      <p>
        <a href={`/learned-words/${address}`}>All sectors of {version.name}</a>
      </p>
      <h1>
        {sector.name}: {version.name}
      </h1>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">Word</th>
            <th scope="col">Weight</th>
            <th scope="col">Met in</th>
            {against !== undefined && <th scope="col">{against}</th>}
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr>
              <th scope="row">{change.word}</th>
              <td data-label="Weight">{change.weight ?? '–'}</td>
              <td data-label="Met in">{evidenceWords(words[change.word])}</td>
              {against !== undefined && <td data-label={against}>{changeWords(change)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Layout>
  )
}

/** Of the words shipped no evidence is kept. */
function evidenceWords({ articles, sources, days }: Partial<ShownWord> = {}): string {
  if (articles === undefined) return '–'
  return `${articles} articles of ${sources} sources on ${days} days`
}

function changeWords({ weight, before }: WordChange): string {
  if (weight === undefined) return `gone, was ${before}`
  if (before === undefined) return 'new'
  return weight === before ? 'as before' : `was ${before}`
}
