import type { StoredApplication } from '../../store/application/applications.ts'
import type { FieldError } from '../form/field-error.ts'
import { AreaField, DateField, ErrorSummary } from '../form/fields.tsx'
import { Layout } from '../frame/layout.tsx'
import type { DebriefValues } from './debrief-form.ts'

type Props = {
  application: StoredApplication
  /** Whom we know of already. */
  known: readonly string[]
  values: DebriefValues
  /** Of the details that the form was filled with. */
  version: string
  errors: readonly FieldError[]
}

/** Right after the interview, while it is fresh: four questions, each of which may stay empty. */
export function DebriefPage({ application, known, values, version, errors }: Props) {
  const form = { values, errors, prefix: '' }
  const path = `/applications/${application.publicId}/debrief`
  return (
    <Layout title="How was it?" visitor="owner" hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <h1>How was it?</h1>
      <p class="hint">
        Your interview at {application.employer}. Fill in what you remember: the thank-you mail and
        all that follows take it up.
      </p>
      <form method="post" action={path} novalidate data-unsaved>
        <input type="hidden" name="version" value={version} />
        <AreaField
          form={form}
          name="topics"
          label="What did you talk about?"
          hint="One topic a line, in a few words."
          rows={3}
        />
        <AreaField
          form={form}
          name="people"
          label="Who was there?"
          hint={whoHint(known)}
          rows={2}
        />
        <AreaField
          form={form}
          name="clearUp"
          label="What would you answer better?"
          hint="As you would say it to them: “I have led teams of up to twelve.” Your second mail brings it up."
          rows={2}
        />
        <DateField
          form={form}
          name="promisedOn"
          label="By when will you hear from them?"
          hint="Only if they named a day."
        />
        <div class="actions">
          <button type="submit">Save</button>
          <button type="submit" class="plain" formaction={`${path}/skip`}>
            Skip this
          </button>
        </div>
      </form>
    </Layout>
  )
}

function whoHint(known: readonly string[]): string {
  const example = 'One person a line, with job title and address if they gave them to you.'
  return known.length === 0 ? example : `Besides ${known.join(', ')}. ${example}`
}
