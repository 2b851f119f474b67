import { findSector } from '../core/sectors.ts'
import type { Source } from '../store/sources.ts'
import { ErrorSummary, TextField } from './fields.tsx'
import { Layout } from './layout.tsx'
import { Notice } from './notice.tsx'
import { SectorField } from './sector-field.tsx'
import type { FieldError } from './shortlist-form.ts'
import { SourceRow } from './source-row.tsx'

export type FoundFeed = { url: string; title: string }

type Props = {
  sources: readonly Source[]
  values: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  /** A page was given, and these are the feeds it names. */
  found: readonly FoundFeed[]
  done: string | undefined
  timeZone: string
  now: Date
}

const DONE: Readonly<Record<string, string>> = {
  added: 'Added. It counts from the next digest on.',
  known: 'That feed is among your sources already.',
  on: 'Switched on.',
  off: 'Switched off. Nothing from it is chosen any more.',
  removed: 'Removed.',
}

export function SourcesPage(props: Props) {
  const { sources, errors, found, done, timeZone } = props
  const notice = DONE[done ?? '']
  const sectorIds = [...new Set(sources.map(({ sectorId }) => sectorId))]
  return (
    <Layout title="Sources" visitor="owner" here="/sources" hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      {notice !== undefined && errors.length === 0 && found.length === 0 && (
        <Notice>{notice}</Notice>
      )}
      <h1>Sources</h1>
      <p>Articles for your digests come from these feeds. Switch off what you do not trust.</p>
      {found.length > 0 ? <FoundFeeds {...props} /> : <AddSource {...props} />}
      {sectorIds.length === 0 && (
        <p>
          The catalogue’s feeds for a sector appear here as soon as <a href="/">an application</a>{' '}
          is in it.
        </p>
      )}
      {sectorIds.map((sectorId) => (
        <section>
          <h2>{findSector(sectorId)?.name ?? sectorId}</h2>
          <ul class="sources">
            {sources
              .filter((source) => source.sectorId === sectorId)
              .map((source) => (
                <SourceRow source={source} timeZone={timeZone} />
              ))}
          </ul>
        </section>
      ))}
    </Layout>
  )
}

function AddSource({ values, errors }: Props) {
  const form = { values, errors, prefix: '' }
  return (
    <details class="fold" open={errors.length > 0}>
      <summary>Add a source</summary>
      <form method="post" action="/sources" novalidate>
        <TextField
          form={form}
          name="address"
          label="Address of the feed"
          hint="A feed, or a page that has one: example.com/news"
        />
        <SectorField form={form} name="sectorId" label="Sector" />
        <div class="actions">
          <button type="submit" data-busy="Reading it…">
            Add it
          </button>
        </div>
      </form>
    </details>
  )
}

/** Nothing is chosen beforehand: a page often names its comments too. */
function FoundFeeds({ found, values }: Props) {
  return (
    <form method="post" action="/sources" class="card">
      <input type="hidden" name="sectorId" value={values['sectorId']} />
      <input type="hidden" name="page" value={values['page'] ?? values['address']} />
      <fieldset>
        <legend>
          <h2>That page has {found.length === 1 ? 'a feed' : 'several feeds'}. Which one?</h2>
        </legend>
        {found.map(({ url, title }, index) => (
          <p class="choice">
            <input type="radio" name="address" value={url} id={`feed-${index}`} />
            <label for={`feed-${index}`}>
              {title || url} <span class="hint">{url}</span>
            </label>
          </p>
        ))}
      </fieldset>
      <div class="actions">
        <button type="submit" data-busy="Reading it…">
          Add it
        </button>
        <a href="/sources">Cancel</a>
      </div>
    </form>
  )
}
