import type { FieldError } from '../form/field-error.ts'
import { DateField, ErrorSummary, type FormState, TextField } from '../form/fields.tsx'
import { isBlankRow } from '../form/form-rows.ts'
import { PasteFields } from '../form/paste-fields.tsx'
import { PersonFields } from '../form/person-fields.tsx'
import { EnterKey } from '../frame/enter-key.tsx'
import { Layout } from '../frame/layout.tsx'
import { type HiringValues, MAX_CANDIDATES } from './hiring-values.ts'

type Props = {
  values: HiringValues
  errors: readonly FieldError[]
  isSignedIn: boolean
  now: Date
  /** Opened just now: nobody has filled in anything. */
  isNew?: boolean
  /** The candidate whose first field gets the focus: it was just added. */
  focusOn?: number
  /** With mistakes in some rows only, the others can be added without them. */
  leavingOut?: { goodCount: number; wrongCount: number } | undefined
}

export function HiringPage(props: Props) {
  const { values, errors, isSignedIn } = props
  return (
    <Layout
      title="Your candidates"
      visitor={isSignedIn ? 'owner' : 'stranger'}
      here="/add"
      hasErrors={errors.length > 0}
    >
      <ErrorSummary errors={nameRows(errors, values)} />
      <div class="welcome">
        <h1>Leave no finalist in the dark.</h1>
        <p class="lead">
          Enter who is on the shortlist and when each of them hears from you. Calls and mails come
          to you ready to make and to send, in time.
        </p>
        <p class="hint">
          You send everything yourself. We never write to a candidate.{' '}
          <a href="/">Are you a candidate?</a>
        </p>
      </div>
      <HiringForm {...props} />
    </Layout>
  )
}

/** Far from its row, a message says which candidate it is about. */
function nameRows(
  errors: readonly FieldError[],
  { candidates }: HiringValues,
): readonly FieldError[] {
  return errors.map(({ field, message }) => {
    const index = Number(/^candidates\.(\d+)\./.exec(field)?.[1] ?? Number.NaN)
    if (Number.isNaN(index)) return { field, message }
    return {
      field,
      message: `${candidates[index]?.name.trim() || `Candidate ${index + 1}`}: ${message}`,
    }
  })
}

function HiringForm(props: Props) {
  const { values, errors, isSignedIn, now, isNew, focusOn, leavingOut } = props
  const { formId, employer, role, candidates } = values
  const form = { values: { employer, role }, errors, prefix: '' }
  const label = isSignedIn ? 'Add to the shortlist' : 'Start following up'
  return (
    <form method="post" action="/hiring" novalidate data-unsaved>
      <input type="hidden" name="formId" value={formId} />
      <EnterKey label={label} />
      {!isSignedIn && (
        <PersonFields
          values={values}
          errors={errors}
          now={now}
          isGuessed={isNew === true}
          zoneHint="What is due arrives at half past seven on a working morning here."
        />
      )}
      <fieldset>
        <legend>
          <h2>The role</h2>
        </legend>
        <TextField form={form} name="employer" label="Your organisation" />
        <TextField form={form} name="role" label="Role" />
      </fieldset>
      <h2>The candidates</h2>
      <PasteFields
        form={{ values: { pasted: values.pasted }, errors, prefix: '' }}
        label="One candidate a line"
        hint="Name, email, phone, date of the final interview, date you promised. Dates like 2026-03-27 or 27 Mar 2026. A first line with the names of the columns may put them in any order."
      />
      {candidates.map((candidate, index) => (
        <CandidateBlock
          form={{ values: candidate, errors, prefix: `candidates.${index}.` }}
          index={index}
          isOnly={candidates.length === 1}
          hasFocus={index === focusOn}
        />
      ))}
      {candidates.length < MAX_CANDIDATES && (
        <button type="submit" name="action" value="add" class="second">
          Add another candidate
        </button>
      )}
      <Finish label={label} isSignedIn={isSignedIn} leavingOut={leavingOut} values={values} />
    </form>
  )
}

type BlockProps = { form: FormState; index: number; isOnly: boolean; hasFocus: boolean }

function CandidateBlock({ form, index, isOnly, hasFocus }: BlockProps) {
  return (
    <fieldset class="card candidate" id={`candidate-${index + 1}`}>
      <legend>
        <h3>{form.values['name']?.trim() || `Candidate ${index + 1}`}</h3>
      </legend>
      <div class="columns">
        <TextField form={form} name="name" label="Full name" autofocus={hasFocus} />
        <TextField form={form} name="email" type="email" label="Email address (optional)" />
        <TextField form={form} name="phone" label="Phone (optional)" />
        <DateField form={form} name="interviewedOn" label="Final interview" />
        <DateField form={form} name="promisedOn" label="Hears from you by (optional)" />
      </div>
      {!isOnly && (
        <button type="submit" name="action" value={`remove-${index}`} class="plain">
          Remove {form.values['name']?.trim() || `candidate ${index + 1}`}
        </button>
      )}
    </fieldset>
  )
}

type FinishProps = Pick<Props, 'isSignedIn' | 'leavingOut' | 'values'> & { label: string }

function Finish({ label, isSignedIn, leavingOut, values }: FinishProps) {
  const count = values.candidates.filter((candidate) => !isBlankRow(candidate)).length
  return (
    <div class="finish">
      {!isSignedIn && (
        <p class="hint">
          First you get one mail, to confirm that the address is yours. Nothing else is sent before
          you do.
        </p>
      )}
      <div class="actions">
        <button type="submit" name="action" value="submit">
          {count > 1 ? `${label} with ${count}` : label}
        </button>
        {leavingOut !== undefined && (
          <button type="submit" name="action" value="skip" class="second">
            Add {leavingOut.goodCount}, skip {leavingOut.wrongCount}
          </button>
        )}
      </div>
    </div>
  )
}
