import type { FieldError } from '../form/field-error.ts'
import { ErrorSummary, TextField } from '../form/fields.tsx'
import { SectorField } from '../form/sector-field.tsx'
import { Layout } from '../frame/layout.tsx'

type Props = {
  values: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  batchId: string
}

export function OpmlPage({ values, errors, batchId }: Props) {
  const form = { values, errors, prefix: '' }
  const wrong = errors.find(({ field }) => field === 'file')?.message
  return (
    <Layout title="Import and export" visitor="owner" here="/sources" hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <p class="back">
        <a href="/sources">All sources</a>
      </p>
      <h1>Import and export</h1>
      <p>Feed readers exchange their subscriptions as OPML files.</p>
      <h2>Export</h2>
      <p>All of your sources, with a folder for each sector, and how you have set them.</p>
      <p>
        <a class="button second" href="/sources/sources.opml" download>
          Download sources.opml
        </a>
      </p>
      <h2>Import</h2>
      <form method="post" action="/sources/opml" enctype="multipart/form-data" novalidate>
        <input type="hidden" name="batchId" value={batchId} />
        <div class={wrong === undefined ? 'field' : 'field wrong'}>
          <label for="file">OPML file</label>
          <p class="hint" id="file-hint">
            At most 256 kB and 200 feeds.
          </p>
          {wrong !== undefined && (
            <p class="err" id="file-error">
              <span class="unseen">Error: </span>
              {wrong}
            </p>
          )}
          <input
            type="file"
            id="file"
            name="file"
            accept=".opml,.xml,text/xml,application/xml,text/x-opml"
            aria-describedby={wrong === undefined ? 'file-hint' : 'file-hint file-error'}
          />
        </div>
        <TextField form={form} name="url" label="Or its address" />
        <SectorField
          form={form}
          name="sectorId"
          label="Sector of feeds whose folder is none of our sectors"
        />
        <div class="actions">
          <button type="submit" data-busy="Importing…">
            Import
          </button>
        </div>
      </form>
    </Layout>
  )
}
