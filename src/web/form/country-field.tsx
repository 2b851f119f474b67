import { COUNTRIES } from '../../core/application/countries.ts'
import { type FormState, SelectField } from './fields.tsx'

export function CountryField({ form }: { form: FormState }) {
  const chosen = form.values['country']
  return (
    <SelectField
      form={form}
      name="country"
      label="Country of the interviewer"
      hint="Nothing is due on its public holidays."
    >
      <option value="">As their time zone says</option>
      {COUNTRIES.map(({ code, name }) => (
        <option value={code} selected={code === chosen}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}
