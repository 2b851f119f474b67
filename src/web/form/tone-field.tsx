import { TONES, type Tone } from '../../core/application/tone.ts'
import { type FormState, SelectField } from './fields.tsx'

const TONE_NAMES: Readonly<Record<Tone, string>> = {
  warm: 'Warm: friendly, as you would speak',
  crisp: 'Crisp: short and to the point',
  formal: 'Formal: polite and reserved',
}

/** How the notes sound; the usual tone stands first. */
export function ToneField(props: { form: FormState; name: string; label: string }) {
  const chosen = props.form.values[props.name]
  return (
    <SelectField {...props}>
      {TONES.map((tone) => (
        <option value={tone} selected={tone === chosen}>
          {TONE_NAMES[tone]}
        </option>
      ))}
    </SelectField>
  )
}
