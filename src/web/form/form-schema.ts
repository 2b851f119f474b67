import * as z from 'zod/mini'
import type { FieldError } from './field-error.ts'
import { emailField, type FieldParser, lineField, parseFormId, zoneField } from './form-fields.ts'

export type Read<T> = { value: T | undefined; errors: readonly FieldError[] }

const FORM = z.object({ formId: field(parseFormId) })
const PERSON = z.object({
  name: field(lineField('Your name', 100, 'Enter your name')),
  email: field(emailField('Your email address', 'Enter your email address')),
  timeZone: field(zoneField('Select your time zone', 'Select your time zone')),
})
// Whoever is signed in is known; what the form says about them does not count.
const KNOWN_PERSON = { value: { name: '', email: '', timeZone: '' }, errors: [] }

export function readFormId(values: unknown): Read<{ formId: string }> {
  return read(FORM, values)
}

/** Whose form it is. Signed in, name, email and time zone come back empty: the account has them. */
export function readPerson(
  values: unknown,
  isSignedIn: boolean,
): Read<{ name: string; email: string; timeZone: string }> {
  return isSignedIn ? KNOWN_PERSON : read(PERSON, values)
}

/** An input of a schema. */
export function field<T>(parse: FieldParser<T>) {
  return z.pipe(
    z.string(),
    z.transform((typed: string, context) => {
      const parsed = parse(typed)
      if (parsed.ok) return parsed.value
      context.issues.push({ code: 'custom', message: parsed.reason, input: typed })
      return z.NEVER
    }),
  )
}

/** Each mistake is named after its input, with the prefix that the input has on the page. */
export function read<T>(schema: z.ZodMiniType<T>, typed: unknown, prefix = ''): Read<T> {
  const { data, error } = schema.safeParse(typed)
  const issues = error?.issues ?? []
  const errors = issues.map(({ path, message }) => ({ field: prefix + path.join('.'), message }))
  return { value: data, errors }
}
