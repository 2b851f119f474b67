import { AreaField, DateField, type FormState, SelectField } from '../form/fields.tsx'
import type { CallPageProps } from './call-page.tsx'

const RESULTS = [
  ['answered', 'We spoke'],
  ['voicemail', 'I left a message'],
  ['no-answer', 'Nobody answered'],
] as const
const NEWS = [
  ['', 'Nothing new'],
  ['promised', 'They named a day'],
  ['yes', 'It is a yes'],
  ['no', 'It is a no'],
] as const

/** What the candidate tells after the call. It moves all that follows. */
export function CallLogFields({ digest, values, errors }: CallPageProps) {
  const form = { values, errors, prefix: '' }
  return (
    <section>
      <h2>How did it go?</h2>
      <SelectField form={form} name="result" label="The call">
        <option value="">Choose one</option>
        {RESULTS.map(([value, name]) => (
          <option value={value} selected={values.result === value}>
            {name}
          </option>
        ))}
      </SelectField>
      {digest.kind !== 'hiring-call' && <NewsFields form={form} />}
      <AreaField form={form} name="note" label="Your note" hint="Only you see it." rows={2} />
      <DateField form={form} name="calledOn" label="Called on" />
      <div class="actions">
        <button type="submit" class="second">
          Note it
        </button>
        <button type="submit" class="plain" formaction={`/digests/${digest.publicId}/skip`}>
          Skip this call
        </button>
      </div>
    </section>
  )
}

function NewsFields({ form }: { form: FormState }) {
  return (
    <>
      <SelectField form={form} name="news" label="What they said" hint="If you spoke.">
        {NEWS.map(([value, name]) => (
          <option value={value} selected={value !== '' && form.values['news'] === value}>
            {name}
          </option>
        ))}
      </SelectField>
      <DateField form={form} name="promisedOn" label="The day that they named" />
    </>
  )
}
