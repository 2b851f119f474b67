import type { Child } from 'hono/jsx'
import type { FieldError } from './field-error.ts'

/** What was typed, and what is wrong with it. The prefix stands before the names of the inputs. */
export type FormState = {
  values: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  prefix: string
}

type FieldProps = { form: FormState; name: string; label: string; hint?: string }

type TextProps = FieldProps & {
  type?: 'text' | 'email' | 'url'
  inputmode?: 'numeric'
  autocomplete?: string
  autofocus?: boolean
  short?: boolean
}

export function TextField({
  type = 'text',
  short,
  inputmode,
  autocomplete,
  autofocus,
  ...field
}: TextProps) {
  return (
    <Field {...field}>
      <input
        {...control(field)}
        type={type}
        class={short ? 'short' : undefined}
        value={typed(field)}
        inputmode={inputmode}
        autocomplete={autocomplete ?? 'off'}
        autofocus={autofocus}
      />
    </Field>
  )
}

/** A date that the browser cannot show as one stays as it was typed. */
export function DateField(field: FieldProps) {
  const value = typed(field)
  const type = /^(\d{4}-\d{2}-\d{2})?$/.test(value) ? 'date' : 'text'
  return (
    <Field {...field}>
      <input {...control(field)} type={type} class="short" value={value} autocomplete="off" />
    </Field>
  )
}

export function AreaField({ rows, ...field }: FieldProps & { rows: number }) {
  return (
    <Field {...field}>
      <textarea {...control(field)} rows={rows} autocomplete="off">
        {`\n${typed(field)}`}
      </textarea>
    </Field>
  )
}

export function SelectField({
  children,
  autocomplete,
  isGuessed = false,
  ...field
}: FieldProps & { autocomplete?: string; isGuessed?: boolean; children: Child }) {
  return (
    <Field {...field}>
      <select
        {...control(field)}
        autocomplete={autocomplete ?? 'off'}
        data-guessed={isGuessed ? '' : undefined}
      >
        {children}
      </select>
    </Field>
  )
}

export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  if (errors.length === 0) return null
  return (
    <div class="summary-error" role="alert" tabindex={-1} autofocus>
      <h2>There is a problem</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Field({ form, name, label, hint, children }: FieldProps & { children: Child }) {
  const id = form.prefix + name
  const error = findError(form, id)
  return (
    <div class={error === undefined ? 'field' : 'field wrong'}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="err" id={`${id}-error`}>
          <span class="unseen">Error: </span>
          {error}
        </p>
      )}
      {children}
    </div>
  )
}

function control({ form, name, hint }: FieldProps) {
  const id = form.prefix + name
  const hasError = findError(form, id) !== undefined
  const notes = [hint !== undefined && `${id}-hint`, hasError && `${id}-error`].filter(Boolean)
  return {
    id,
    name: id,
    'aria-describedby': notes.length > 0 ? notes.join(' ') : undefined,
    'aria-invalid': hasError ? 'true' : undefined,
  }
}

function typed({ form, name }: FieldProps): string {
  return form.values[name] ?? ''
}

function findError(form: FormState, id: string): string | undefined {
  return form.errors.find(({ field }) => field === id)?.message
}
