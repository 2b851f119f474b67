import type { FieldError } from '../form/field-error.ts'
import { DateField, TextField } from '../form/fields.tsx'
import { ToneField } from '../form/tone-field.tsx'
import type { CandidateDetailValues } from './candidate-form.ts'

type Props = {
  values: CandidateDetailValues
  version: string
  errors: readonly FieldError[]
  path: string
  isOpen: boolean
}

/** No more about a candidate than the calls and mails need. */
export function CandidateDetails({ values, version, errors, path, isOpen }: Props) {
  const form = { values, errors, prefix: '' }
  return (
    <details class="fold" id="details" open={isOpen}>
      <summary>
        Change the details <span class="hint">name, address, phone, dates, tone</span>
      </summary>
      <form method="post" action={`${path}/candidate`} novalidate data-unsaved>
        <input type="hidden" name="version" value={version} />
        <TextField form={form} name="interviewerName" label="Full name" />
        <TextField
          form={form}
          name="salutation"
          label="How you address them"
          hint="For example Ms Fernández, or María. The mail begins with it."
        />
        <TextField form={form} name="interviewerEmail" type="email" label="Email address" />
        <TextField form={form} name="interviewerPhone" label="Phone" />
        <TextField form={form} name="role" label="Role" />
        <DateField form={form} name="interviewedOn" label="Final interview" />
        <DateField form={form} name="promisedOn" label="Hears from you by" />
        <TextField
          form={form}
          name="cadenceDays"
          label="Days between updates"
          hint="From 5 to 60."
          inputmode="numeric"
          short
        />
        <ToneField form={form} name="tone" label="Tone" />
        <input type="hidden" name="interviewerTimeZone" value={values.interviewerTimeZone} />
        <div class="finish">
          <button type="submit" class="second">
            Save changes
          </button>
        </div>
      </form>
    </details>
  )
}
