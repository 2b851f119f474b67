import { ApplicationFields } from '../form/application-fields.tsx'
import type { FieldError } from '../form/field-error.ts'
import { ErrorSummary, type FormState } from '../form/fields.tsx'
import { type FormValues, MAX_APPLICATIONS } from '../form/form-values.ts'
import { PersonFields } from '../form/person-fields.tsx'
import { EnterKey } from '../frame/enter-key.tsx'
import { Layout } from '../frame/layout.tsx'
import { EMPTY_POSTING, type PostingBox, PostingField } from './posting-field.tsx'

type Props = {
  values: FormValues
  errors: readonly FieldError[]
  isSignedIn: boolean
  now: Date
  /** Opened just now: nobody has filled in anything. */
  isNew?: boolean
  /** The application whose first field gets the focus: it was just added. */
  focusOn?: number
  posting?: PostingBox
}

export function ShortlistPage(props: Props) {
  const { values, errors, isSignedIn } = props
  return (
    <Layout
      title={isSignedIn ? 'Add applications' : 'Your shortlist'}
      visitor={isSignedIn ? 'owner' : 'stranger'}
      here="/add"
      hasErrors={errors.length > 0}
    >
      <ErrorSummary errors={nameApplications(errors, values.applications.length)} />
      {isSignedIn ? <AddMore /> : <Welcome />}
      <ShortlistForm {...props} />
    </Layout>
  )
}

/** Far from its field, a message says which of several applications it is about. */
function nameApplications(errors: readonly FieldError[], count: number): readonly FieldError[] {
  if (count < 2) return errors
  return errors.map(({ field, message }) => {
    const index = /^applications\.(\d+)\./.exec(field)?.[1]
    if (index === undefined) return { field, message }
    return { field, message: `Application ${Number(index) + 1}: ${message}` }
  })
}

function AddMore() {
  return (
    <>
      <h1>Add applications</h1>
      <p class="hint">
        <a href="/hiring">Are you hiring?</a> Then enter your candidates.
      </p>
    </>
  )
}

function Welcome() {
  return (
    <div class="welcome">
      <h1>You are on the shortlist. Stay on their mind.</h1>
      <p class="lead">
        Enter your applications once. Thank-you mail, second mail, calls and, every ten days or so,
        a note with good articles: each comes to your own mailbox in time, ready to send.
      </p>
      <p class="hint">
        You read it, change it and send it yourself. We never write to the interviewer.{' '}
        <a href="/hiring">Are you hiring?</a>
      </p>
    </div>
  )
}

function ShortlistForm({ values, errors, isSignedIn, now, isNew, focusOn, posting }: Props) {
  const { formId, applications } = values
  return (
    <form method="post" action="/shortlist" novalidate data-unsaved>
      <input type="hidden" name="formId" value={formId} />
      <EnterKey label={submitLabel(isSignedIn)} />
      {!isSignedIn && (
        <PersonFields
          values={values}
          errors={errors}
          now={now}
          isGuessed={isNew === true}
          zoneHint="Drafts arrive at half past seven on a working morning here."
        />
      )}
      <PostingField posting={posting ?? EMPTY_POSTING} />
      {applications.map((application, index) => (
        <ApplicationBlock
          form={{ values: application, errors, prefix: `applications.${index}.` }}
          index={index}
          count={applications.length}
          now={now}
          hasFocus={index === focusOn}
        />
      ))}
      {applications.length < MAX_APPLICATIONS && (
        <button type="submit" name="action" value="add" class="second">
          Add another application
        </button>
      )}
      <div class="finish">
        {!isSignedIn && (
          <p class="hint">
            First you get one mail, to confirm that the address is yours. Nothing else is sent
            before you do.
          </p>
        )}
        <button type="submit" name="action" value="submit">
          {submitLabel(isSignedIn)}
        </button>
      </div>
    </form>
  )
}

type BlockProps = { form: FormState; index: number; count: number; now: Date; hasFocus: boolean }

function ApplicationBlock({ form, index, count, now, hasFocus }: BlockProps) {
  const title = count === 1 ? 'The application' : `Application ${index + 1}`
  return (
    <fieldset class="card" id={`application-${index + 1}`}>
      <legend>
        <h2>{title}</h2>
      </legend>
      <ApplicationFields form={form} now={now} autofocus={hasFocus} />
      {count > 1 && (
        <button type="submit" name="action" value={`remove-${index}`} class="plain">
          Remove application {index + 1}
        </button>
      )}
    </fieldset>
  )
}

function submitLabel(isSignedIn: boolean): string {
  return isSignedIn ? 'Add to my shortlist' : 'Start following up'
}
