import * as z from 'zod/mini'
import type { LocalDate, Shortlist } from '../../core/application/application.ts'
import { USUAL_ENTRY } from '../../core/application/usual-entry.ts'
import { SECTORS } from '../../core/sectors/sectors.ts'
import type { FieldError } from '../form/field-error.ts'
import { choiceField, emailField, interviewDayField, lineField } from '../form/form-fields.ts'
import { isBlankRow } from '../form/form-rows.ts'
import { field, read, readFormId } from '../form/form-schema.ts'
import { cleanLine } from '../form/form-text.ts'
import { type CoachValues, MAX_COACHED } from './coach-values.ts'

type CoachForm =
  | { kind: 'valid'; shortlists: readonly Shortlist[]; formId: string }
  | { kind: 'invalid'; errors: readonly FieldError[] }

type Coached = z.infer<ReturnType<typeof coachedSchema>>

/** One shortlist for each person: rows with the same address are applications of one. */
export function parseCoachForm(
  values: CoachValues,
  { today, timeZone }: { today: LocalDate; timeZone: string },
): CoachForm {
  const form = readFormId(values)
  const isOnly = values.rows.every(isBlankRow)
  const rows = values.rows.flatMap((typed, index) =>
    isBlankRow(typed) && !(isOnly && index === 0)
      ? []
      : [read(coachedSchema(today), typed, `rows.${index}.`)],
  )
  const errors = [form, ...rows].flatMap((part) => part.errors)
  errors.push(...listSharedAddresses(values))
  const surplus = values.rows.length > MAX_COACHED ? [tooMany()] : []
  if (errors.length + surplus.length > 0 || form.value === undefined) {
    return { kind: 'invalid', errors: [...errors, ...surplus] }
  }
  const coached = rows.flatMap(({ value }) => value ?? [])
  return { kind: 'valid', shortlists: byPerson(coached, timeZone), formId: form.value.formId }
}

/** A copied address would send one person's application to another one's mailbox. */
function listSharedAddresses({ rows }: CoachValues): FieldError[] {
  const names = new Map<string, string>()
  return rows.flatMap((row, index) => {
    const [name, email] = [cleanLine(row.name), cleanLine(row.email).toLowerCase()]
    if (name === '' || email === '') return []
    const first = names.get(email) ?? name
    names.set(email, first)
    if (first.toLowerCase() === name.toLowerCase()) return []
    return [{ field: `rows.${index}.email`, message: `${first} has this address already` }]
  })
}

function coachedSchema(today: LocalDate) {
  return z.object({
    name: field(lineField('Name', 100, 'Enter their name')),
    email: field(emailField('Their email address', 'Enter their email address')),
    employer: field(lineField('Employer', 120, 'Enter the employer')),
    sectorId: field(
      choiceField(
        SECTORS.map(({ id }) => id),
        'Select the sector',
      ),
    ),
    role: field(lineField('Role', 120, 'Enter the role')),
    interviewedOn: field(interviewDayField({ today, saved: undefined })),
  })
}

/** Each confirms for themselves and sets their own time zone then; until that it is the coach's. */
function byPerson(coached: readonly Coached[], timeZone: string): Shortlist[] {
  return [...Map.groupBy(coached, ({ email }) => email).values()].map((rows) => ({
    name: rows[0]?.name ?? '',
    email: rows[0]?.email ?? '',
    timeZone,
    applications: rows.map(({ employer, sectorId, role, interviewedOn }) => ({
      ...USUAL_ENTRY,
      employer,
      sectorId,
      role,
      interviewedOn,
    })),
  }))
}

function tooMany(): FieldError {
  return {
    field: `rows.${MAX_COACHED}.name`,
    message: `You can enter ${MAX_COACHED} applications at a time`,
  }
}
