import type { Coached } from '../../store/account/coaching.ts'
import type { FieldError } from '../form/field-error.ts'
import { DateField, ErrorSummary, type FormState, TextField } from '../form/fields.tsx'
import { PasteFields } from '../form/paste-fields.tsx'
import { SectorField } from '../form/sector-field.tsx'
import { EnterKey } from '../frame/enter-key.tsx'
import { Layout } from '../frame/layout.tsx'
import { Notice } from '../frame/notice.tsx'
import { type CoachValues, MAX_COACHED } from './coach-values.ts'

type Props = {
  values: CoachValues
  errors: readonly FieldError[]
  /** The row whose first field gets the focus: it was just added. */
  focusOn?: number
  coached: readonly Coached[]
  email: string
  /** So many of so many people were just entered. */
  kept: number
  of: number
}

export function CoachPage(props: Props) {
  const { values, errors, coached, email, kept, of } = props
  return (
    <Layout title="For coaches" visitor="owner" here="/account" hasErrors={errors.length > 0}>
      <ErrorSummary errors={nameRows(errors, values)} />
      {of > 0 && errors.length === 0 && <Notice>{describeKept(kept, of)}</Notice>}
      <h1>Enter shortlists for others</h1>
      <p>
        Each person gets one mail, which names <strong>{email}</strong>, and confirms it. From then
        on the drafts go to them alone. You see their plan if they let you.
      </p>
      <People coached={coached} />
      <CoachForm {...props} />
    </Layout>
  )
}

/** Far from its row, a message says whose it is. */
function nameRows(errors: readonly FieldError[], { rows }: CoachValues): readonly FieldError[] {
  return errors.map(({ field, message }) => {
    const index = /^rows\.(\d+)\./.exec(field)?.[1]
    const row = index === undefined ? undefined : rows[Number(index)]
    if (row === undefined || rows.length < 2) return { field, message }
    return {
      field,
      message: `${row.name.trim() || `Application ${Number(index) + 1}`}: ${message}`,
    }
  })
}

function describeKept(kept: number, of: number): string {
  const entered = `${kept} ${kept === 1 ? 'person' : 'people'} entered. A mail asks each to confirm.`
  if (kept === of) return entered
  return `${entered} ${of - kept} could not be entered: they are not invited here, several forms wait for them already, or today’s limit is reached.`
}

function People({ coached }: { coached: readonly Coached[] }) {
  if (coached.length === 0) return null
  return (
    <>
      <h2>Your people</h2>
      <ul class="list">
        {coached.map(({ planId, name, email, isConfirmed }) => (
          <li>
            {planId === null ? (
              <strong>{name}</strong>
            ) : (
              <a href={`/coach/plans/${planId}`}>{name}</a>
            )}{' '}
            <span class="hint">{email}</span>{' '}
            {!isConfirmed && <span class="tag">Has not confirmed yet</span>}
            {isConfirmed && planId === null && <span class="tag">Keeps the plan private</span>}
            {planId !== null && <span class="tag good">Shares the plan</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

function CoachForm({ values, errors, focusOn }: Props) {
  const { formId, pasted, rows } = values
  return (
    <form method="post" action="/coach" novalidate data-unsaved>
      <input type="hidden" name="formId" value={formId} />
      <EnterKey label="Ask them to confirm" />
      <h2>Applications</h2>
      <PasteFields
        form={{ values: { pasted }, errors, prefix: '' }}
        label="One application a line"
        hint="Name, email, employer, role, sector, date of the final interview, like 2026-03-27. A first line with the names of the columns may put them in any order."
      />
      {rows.map((row, index) => (
        <CoachedBlock
          form={{ values: row, errors, prefix: `rows.${index}.` }}
          index={index}
          isOnly={rows.length === 1}
          hasFocus={index === focusOn}
        />
      ))}
      {rows.length < MAX_COACHED && (
        <button type="submit" name="action" value="add" class="second">
          Add another application
        </button>
      )}
      <div class="finish">
        <button type="submit" name="action" value="submit">
          Ask them to confirm
        </button>
      </div>
    </form>
  )
}

type BlockProps = { form: FormState; index: number; isOnly: boolean; hasFocus: boolean }

function CoachedBlock({ form, index, isOnly, hasFocus }: BlockProps) {
  const title = form.values['name']?.trim() || `Application ${index + 1}`
  return (
    <fieldset class="card" id={`row-${index + 1}`}>
      <legend>
        <h3>{title}</h3>
      </legend>
      <div class="columns">
        <TextField form={form} name="name" label="Full name" autofocus={hasFocus} />
        <TextField form={form} name="email" type="email" label="Email address" />
        <TextField form={form} name="employer" label="Employer" />
        <TextField form={form} name="role" label="Role" />
        <SectorField form={form} name="sectorId" label="Sector" />
        <DateField form={form} name="interviewedOn" label="Final interview" />
      </div>
      {!isOnly && (
        <button type="submit" name="action" value={`remove-${index}`} class="plain">
          Remove {form.values['name']?.trim() || `application ${index + 1}`}
        </button>
      )}
    </fieldset>
  )
}
