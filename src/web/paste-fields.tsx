import { AreaField, type FormState } from './fields.tsx'

/** A table that somebody has already, instead of typing it again. */
export function PasteFields({ form }: { form: FormState }) {
  const isOpen = form.values['pasted'] !== '' || form.errors.some(({ field }) => field === 'pasted')
  return (
    <details class="fold" open={isOpen}>
      <summary>
        Paste them from a table <span class="hint">optional</span>
      </summary>
      <AreaField
        form={form}
        name="pasted"
        label="One candidate a line"
        hint="Name, email, phone, date of the final interview, date you promised. Dates like 2026-03-27 or 27 Mar 2026. A first line with the names of the columns may put them in any order."
        rows={6}
      />
      <button type="submit" name="action" value="paste" class="second">
        Show them as rows
      </button>
    </details>
  )
}
