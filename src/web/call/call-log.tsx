import { AreaField, DateField, type FormState, SelectField } from '../form/fields.tsx'
import { isOutcome } from './call-form.ts'
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
export function CallLogFields({ digest, values, errors, visitor }: CallPageProps) {
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
      {digest.kind !== 'hiring-call' && <NewsFields form={form} isOwner={visitor === 'owner'} />}
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

/** A yes or a no ends everything, and the link of a mail may have been passed on. */
function NewsFields({ form, isOwner }: { form: FormState; isOwner: boolean }) {
  const news = NEWS.filter(([value]) => isOwner || !isOutcome(value))
  const hint = isOwner ? 'If you spoke.' : 'If you spoke. To note a yes or a no, sign in first.'
  return (
    <>
      <SelectField form={form} name="news" label="What they said" hint={hint}>
        {news.map(([value, name]) => (
          <option value={value} selected={value !== '' && form.values['news'] === value}>
            {name}
          </option>
        ))}
      </SelectField>
      <DateField form={form} name="promisedOn" label="The day that they named" />
    </>
  )
}
