import type { FieldError } from './field-error.ts'
import { TextField } from './fields.tsx'
import { TimeZoneField } from './time-zone-field.tsx'

type Props = {
  values: { name: string; email: string; timeZone: string }
  errors: readonly FieldError[]
  zoneHint: string
  /** The server guessed the time zone; the browser may know better. */
  isGuessed: boolean
  now: Date
}

/** Who sends the form, as long as nobody is signed in. */
export function PersonFields({ values, errors, zoneHint, isGuessed, now }: Props) {
  const { name, email, timeZone } = values
  const form = { values: { name, email, timeZone }, errors, prefix: '' }
  return (
    <fieldset>
      <legend>
        <h2>About you</h2>
      </legend>
      <TextField form={form} name="name" label="Your name" autocomplete="name" />
      <TextField
        form={form}
        name="email"
        type="email"
        label="Your email address"
        hint="The drafts arrive here."
        autocomplete="email"
      />
      <TimeZoneField
        form={form}
        name="timeZone"
        label="Your time zone"
        hint={zoneHint}
        isGuessed={isGuessed}
        now={now}
      />
    </fieldset>
  )
}
