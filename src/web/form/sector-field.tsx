import { SECTORS } from '../../core/sectors/sectors.ts'
import { type FormState, SelectField } from './fields.tsx'

export function SectorField({
  form,
  name,
  label,
}: {
  form: FormState
  name: string
  label: string
}) {
  const chosen = form.values[name]
  return (
    <SelectField form={form} name={name} label={label}>
      <option value="">Choose one</option>
      {SECTORS.map((sector) => (
        <option value={sector.id} selected={sector.id === chosen}>
          {sector.name}
        </option>
      ))}
    </SelectField>
  )
}
