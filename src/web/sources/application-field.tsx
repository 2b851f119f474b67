import type { StoredApplication } from '../../store/application/applications.ts'
import { type FormState, SelectField } from '../form/fields.tsx'

type Props = {
  form: FormState
  label: string
  /** What it says when no single one is chosen. */
  all: string
  applications: readonly StoredApplication[]
}

/** Whether a source is read for one application alone. */
export function ApplicationField({ form, label, all, applications }: Props) {
  return (
    <SelectField form={form} name="application" label={label}>
      <option value="">{all}</option>
      {applications.map(({ publicId, employer, role }) => (
        <option value={publicId} selected={form.values['application'] === publicId}>
          Only {employer}, {role}
        </option>
      ))}
    </SelectField>
  )
}
