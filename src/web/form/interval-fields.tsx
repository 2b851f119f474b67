import { type FormState, TextField } from './fields.tsx'

/** How long the ladder waits before each rung that is not a digest. */
export function IntervalFields({ form }: { form: FormState }) {
  return (
    <>
      <DaysField form={form} name="secondMailDays" label="Days to the second mail" usual={7}>
        after the thank-you mail
      </DaysField>
      <DaysField form={form} name="firstCallDays" label="Days to the first call" usual={10}>
        after the second mail
      </DaysField>
      <DaysField form={form} name="secondCallDays" label="Days to the second call" usual={10}>
        after the first call
      </DaysField>
    </>
  )
}

type Props = { form: FormState; name: string; label: string; usual: number; children: string }

function DaysField({ form, name, label, usual, children }: Props) {
  return (
    <TextField
      form={form}
      name={name}
      label={label}
      hint={`From 5 to 60, ${children}. If left empty: ${usual}.`}
      inputmode="numeric"
      short
    />
  )
}
