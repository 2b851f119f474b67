import type { StoredApplication } from '../../store/application/applications.ts'
import type { FieldError } from '../form/field-error.ts'
import { ErrorSummary, SelectField } from '../form/fields.tsx'
import { LinkFields } from '../form/link-fields.tsx'
import { Layout, type Visitor } from '../frame/layout.tsx'

type Props = {
  /** Those that get digests; the one that waits most for a link comes first. */
  applications: readonly StoredApplication[]
  values: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  visitor: Visitor
}

const NAMES = { url: 'url', title: 'title', kind: 'kind' }

/** Filled in by the bookmark or by a phone's share menu; nothing is saved before the button is pressed. */
export function SavePage({ applications, values, errors, visitor }: Props) {
  const form = { values, errors, prefix: '' }
  const isOwner = visitor === 'owner'
  return (
    <Layout title="Save a link" visitor={visitor} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <h1>Save a link</h1>
      {!isOwner && (
        <p class="notice">
          You are signed out.{' '}
          <a href="/sign-in" target="_blank" rel="noopener">
            Sign in, in a new tab
          </a>
          , then press the button here: the link stays.
        </p>
      )}
      {isOwner && applications.length === 0 ? (
        <p>
          A saved link goes into the next digest of an application, and you have none that is
          active. <a href="/">Add one</a> first.
        </p>
      ) : (
        <form method="post" action="/save" novalidate>
          <LinkFields form={form} names={NAMES} />
          {isOwner && (
            <SelectField form={form} name="application" label="For the next digest to">
              {applications.map(({ publicId, employer, role }) => (
                <option value={publicId} selected={publicId === values['application']}>
                  {employer}, {role}
                </option>
              ))}
            </SelectField>
          )}
          <div class="actions">
            <button type="submit" data-busy="Reading it…">
              Save it
            </button>
            {isOwner && <a href="/saved">What waits already</a>}
          </div>
        </form>
      )}
    </Layout>
  )
}
