import { AreaField, type FormState } from './fields.tsx'

type Props = { form: FormState; label: string; hint: string }

/** A table that somebody has already, instead of typing it again. */
export function PasteFields({ form, label, hint }: Props) {
  const isOpen = form.values['pasted'] !== '' || form.errors.some(({ field }) => field === 'pasted')
  return (
    <details class="fold" open={isOpen}>
      <summary>
        Paste them from a table <span class="hint">optional</span>
      </summary>
      <AreaField form={form} name="pasted" label={label} hint={hint} rows={6} />
      <button type="submit" name="action" value="paste" class="second">
        Show them as rows
      </button>
    </details>
  )
}
