import type { Contact } from '../../core/application/contact.ts'
import type { FieldError } from '../form/field-error.ts'
import { emailField, lineField, phoneField } from '../form/form-fields.ts'

export type PersonValues = Readonly<Record<keyof Contact, string>>

const KINDS = ['interviewer', 'recruiter'] as const
const PARSERS = {
  name: lineField('Name', 120, 'Enter the name'),
  salutation: lineField('How you address them', 80),
  jobTitle: lineField('Job title', 120),
  email: emailField('Email address'),
  phone: phoneField('Phone number'),
}
const FIELDS = ['name', 'salutation', 'jobTitle', 'email', 'phone'] as const

export const BLANK_PERSON: PersonValues = {
  kind: 'interviewer',
  name: '',
  salutation: '',
  jobTitle: '',
  email: '',
  phone: '',
}

export function readPersonValues(
  params: Readonly<Record<string, string>>,
  key: string,
): PersonValues {
  const typed = Object.keys(BLANK_PERSON).map((field) => [field, params[`${key}.${field}`] ?? ''])
  return { ...BLANK_PERSON, ...Object.fromEntries(typed) }
}

export function parsePersonForm(
  values: PersonValues,
  key: string,
): { kind: 'valid'; contact: Contact } | { kind: 'invalid'; errors: readonly FieldError[] } {
  const kind = KINDS.find((known) => known === values.kind)
  const errors: FieldError[] = []
  if (kind === undefined) errors.push({ field: `${key}.kind`, message: 'Select who it is' })
  const clean = { name: '', salutation: '', jobTitle: '', email: '', phone: '' }
  for (const field of FIELDS) {
    const parsed = PARSERS[field](values[field])
    if (parsed.ok) clean[field] = parsed.value
    else errors.push({ field: `${key}.${field}`, message: parsed.reason })
  }
  if (errors.length > 0 || kind === undefined) return { kind: 'invalid', errors }
  return { kind: 'valid', contact: { kind, ...clean } }
}
