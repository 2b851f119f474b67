import type { StoredContact } from '../../core/application/contact.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import type { FieldError } from '../form/field-error.ts'
import { ErrorSummary, type FormState, SelectField, TextField } from '../form/fields.tsx'
import { Layout } from '../frame/layout.tsx'
import { Notice } from '../frame/notice.tsx'
import { BLANK_PERSON, type PersonValues } from './people-form.ts'

/** A form that could not be taken, as it was typed: of a person by their id, or of somebody new. */
export type TypedPerson = { key: string; values: PersonValues; errors: readonly FieldError[] }

type Props = {
  application: StoredApplication
  typed: TypedPerson | undefined
  done: string | undefined
}

export const NEW_PERSON = 'new'

const DONE: Readonly<Record<string, string>> = {
  added: 'Added.',
  saved: 'Saved.',
  removed: 'Removed, with the drafts that were not sent yet.',
}

export function PeoplePage({ application, typed, done }: Props) {
  const { employer, interviewerName, contacts, publicId } = application
  const errors = typed?.errors ?? []
  const notice = DONE[done ?? '']
  const path = `/applications/${publicId}`
  return (
    <Layout title={`People at ${employer}`} visitor="owner" hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      {notice !== undefined && errors.length === 0 && <Notice>{notice}</Notice>}
      <h1>The people at {employer}</h1>
      <p>
        Each interviewer gets a thank-you mail in words of their own. All that follows goes to one
        person: the first interviewer, or the recruiter where there is one.
      </p>
      <p class="hint">
        First interviewer: {interviewerName === '' ? 'not named yet' : interviewerName}.{' '}
        <a href={path}>Change it in the details</a>
      </p>
      {contacts.map((contact) => (
        <Person contact={contact} path={`${path}/people/${contact.publicId}`} typed={typed} />
      ))}
      <h2>Add somebody</h2>
      <form method="post" action={`${path}/people`} novalidate data-unsaved>
        <PersonFields form={formOf(NEW_PERSON, BLANK_PERSON, typed)} />
        <div class="actions">
          <button type="submit" class={contacts.length > 0 ? 'second' : undefined}>
            Add
          </button>
          <a href={path}>Back to the application</a>
        </div>
      </form>
    </Layout>
  )
}

type PersonProps = { contact: StoredContact; path: string; typed: Props['typed'] }

function Person({ contact, path, typed }: PersonProps) {
  const { name, kind, jobTitle } = contact
  const about = kind === 'recruiter' ? 'recruiter in between' : jobTitle
  return (
    <details class="fold" open={typed?.key === contact.publicId}>
      <summary>
        {name} <span class="hint">{about}</span>
      </summary>
      <form method="post" action={path} novalidate>
        <PersonFields form={formOf(contact.publicId, contact, typed)} />
        <div class="actions">
          <button type="submit" class="second">
            Save<span class="unseen"> {name}</span>
          </button>
          <button type="submit" class="plain" formaction={`${path}/remove`}>
            Remove<span class="unseen"> {name}</span>
          </button>
        </div>
      </form>
    </details>
  )
}

function PersonFields({ form }: { form: FormState }) {
  const chosen = form.values['kind']
  return (
    <>
      <TextField form={form} name="name" label="Name" />
      <SelectField form={form} name="kind" label="Who it is">
        <option value="interviewer" selected={chosen !== 'recruiter'}>
          An interviewer
        </option>
        <option value="recruiter" selected={chosen === 'recruiter'}>
          The recruiter in between
        </option>
      </SelectField>
      <TextField
        form={form}
        name="salutation"
        label="How you address them"
        hint="For example Ms Fernández, or María."
      />
      <TextField
        form={form}
        name="jobTitle"
        label="Job title"
        hint="The mail speaks of what is closest to their work."
      />
      <TextField
        form={form}
        name="email"
        type="email"
        label="Email address"
        hint="Only if they gave it to you."
      />
      <TextField form={form} name="phone" label="Phone number" />
    </>
  )
}

/** Each form of the page has inputs with names of its own. */
function formOf(key: string, saved: PersonValues, typed: TypedPerson | undefined): FormState {
  const { name, kind, salutation, jobTitle, email, phone } =
    typed?.key === key ? typed.values : saved
  const values = { name, kind, salutation, jobTitle, email, phone }
  return { values, errors: typed?.errors ?? [], prefix: `${key}.` }
}
