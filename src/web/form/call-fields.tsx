import { type FormState, SelectField, TextField } from './fields.tsx'

const CHOICES = [
  ['unsaid', 'They did not say'],
  ['welcome', 'Calls are fine'],
  ['unwelcome', 'No calls'],
] as const

export function CallFields({ form }: { form: FormState }) {
  const chosen = form.values['calls']
  return (
    <>
      <TextField
        form={form}
        name="interviewerPhone"
        label="Phone number of the interviewer"
        hint="The office number, unless they gave you another one."
      />
      <SelectField
        form={form}
        name="calls"
        label="Are calls welcome?"
        hint="Where they are not, another mail asks in place of the first call."
      >
        {CHOICES.map(([value, name]) => (
          <option value={value} selected={value !== 'unsaid' && value === chosen}>
            {name}
          </option>
        ))}
      </SelectField>
    </>
  )
}
