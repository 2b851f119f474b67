import { findSector } from '../../core/sectors/sectors.ts'
import { hasProblem, judgeHealth } from '../../core/sources/source-health.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import type { Source } from '../../store/source/sources.ts'
import { Layout } from '../frame/layout.tsx'
import { Notice } from '../frame/notice.tsx'
import { SourceRow } from './source-row.tsx'

type Props = {
  sources: readonly Source[]
  applications: readonly StoredApplication[]
  /** Only those with problems are asked for. */
  isFiltered: boolean
  done: string | undefined
  removed: { publicId: string; title: string } | undefined
  timeZone: string
  now: Date
}

const DONE: Readonly<Record<string, string>> = {
  on: 'Switched on.',
  off: 'Switched off. Nothing from it is chosen any more.',
  restored: 'It is back.',
  reset: 'It is as the catalogue has it again.',
}

export function SourcesPage(props: Props) {
  const { sources, isFiltered, done, removed, now } = props
  const ill = sources.filter((source) => hasProblem(judgeHealth(source, now)))
  const shown = isFiltered ? ill : sources
  const sectorIds = [...new Set(shown.map(({ sectorId }) => sectorId))]
  const notice = DONE[done ?? '']
  return (
    <Layout title="Sources" visitor="owner" here="/sources">
      {notice !== undefined && <Notice>{notice}</Notice>}
      {removed !== undefined && <Removed source={removed} />}
      <h1>Sources</h1>
      <p>Articles for your digests come from these feeds. Open one to tweak it.</p>
      <p class="actions">
        <a class="button" href="/sources/add">
          Add sources
        </a>
      </p>
      <nav class="places" aria-label="More about sources">
        <a href="/sources/rules">Rules</a>
        <a href="/sources/catalogue">Catalogue</a>
        <a href="/sources/opml">Import and export</a>
        <a href="/sources/doctor">Feed doctor</a>
      </nav>
      <Filter count={ill.length} isFiltered={isFiltered} />
      {sources.length === 0 && (
        <p>
          The catalogue’s feeds for a sector appear here as soon as <a href="/">an application</a>{' '}
          is in it.
        </p>
      )}
      {sectorIds.map((sectorId) => (
        <Sector {...props} sectorId={sectorId} sources={shown} />
      ))}
    </Layout>
  )
}

function Removed({ source }: { source: { publicId: string; title: string } }) {
  return (
    <form
      method="post"
      action={`/sources/${source.publicId}/restore`}
      class="notice good with-button"
    >
      <p role="status">{source.title} is removed.</p>
      <button type="submit" class="second small">
        Undo
      </button>
    </form>
  )
}

function Filter({ count, isFiltered }: { count: number; isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <p>
        {count === 0 ? 'No source has a problem.' : 'Only those with problems are shown.'}{' '}
        <a href="/sources">Show all</a>
      </p>
    )
  }
  if (count === 0) return null
  return (
    <p>
      <a href="/sources?show=problems">Only with problems ({count})</a>
    </p>
  )
}

function Sector({ sectorId, sources, applications, timeZone, now }: Props & { sectorId: string }) {
  const employers = new Map(applications.map(({ id, employer }) => [id, employer]))
  return (
    <section>
      <h2>{findSector(sectorId)?.name ?? sectorId}</h2>
      <ul class="sources">
        {sources
          .filter((source) => source.sectorId === sectorId)
          .map((source) => (
            <SourceRow
              source={source}
              only={source.applicationId === null ? undefined : employers.get(source.applicationId)}
              timeZone={timeZone}
              now={now}
            />
          ))}
      </ul>
    </section>
  )
}
