import type { StoredApplication } from '../../store/application/applications.ts'
import type { FieldError } from '../form/field-error.ts'
import { AreaField, ErrorSummary } from '../form/fields.tsx'
import { SectorField } from '../form/sector-field.tsx'
import { Layout } from '../frame/layout.tsx'
import { ApplicationField } from './application-field.tsx'

type Props = {
  applications: readonly StoredApplication[]
  values: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  batchId: string
}

export function AddSourcesPage({ applications, values, errors, batchId }: Props) {
  const form = { values, errors, prefix: '' }
  return (
    <Layout title="Add sources" visitor="owner" here="/sources" hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <p class="back">
        <a href="/sources">All sources</a>
      </p>
      <h1>Add sources</h1>
      <p>
        Paste addresses as your browser shows them. We look whether there is a feed, and show you
        what it would bring before anything is added.
      </p>
      <form method="post" action="/sources/add" novalidate>
        <input type="hidden" name="batchId" value={batchId} />
        <AreaField
          form={form}
          name="addresses"
          rows={4}
          label="Addresses, one a line"
          hint="A site, a feed, a YouTube channel, a subreddit, a newsletter, a Google Alerts feed …"
        />
        <SectorField form={form} name="sectorId" label="Sector" />
        {applications.length > 1 && (
          <ApplicationField
            form={form}
            label="Read them for"
            all="All applications in that sector"
            applications={applications}
          />
        )}
        <div class="actions">
          <button type="submit" data-busy="Looking…">
            Look at them
          </button>
        </div>
      </form>
    </Layout>
  )
}
