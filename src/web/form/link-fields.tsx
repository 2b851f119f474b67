import { type FormState, SelectField, TextField } from './fields.tsx'

type Props = { form: FormState; names: { url: string; title: string; kind: string } }

/** A link that somebody found themselves. */
export function LinkFields({ form, names }: Props) {
  const kind = form.values[names.kind] ?? 'article'
  return (
    <>
      <TextField form={form} name={names.url} label="Address" type="url" />
      <TextField
        form={form}
        name={names.title}
        label="Title"
        hint="Leave it empty, and we ask the page for it. LinkedIn shows its posts to members only: type a title."
      />
      <SelectField form={form} name={names.kind} label="What it is">
        <option value="article" selected={kind !== 'discussion'}>
          An article
        </option>
        <option value="discussion" selected={kind === 'discussion'}>
          A discussion or a post
        </option>
      </SelectField>
    </>
  )
}
