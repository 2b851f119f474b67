import * as z from 'zod/mini'
import type { ApplicationEntry, LocalDate } from '../../core/application/application.ts'
import { parseDay } from '../../core/time/day-input.ts'
import {
  daysField,
  emailField,
  interviewDayField,
  lineField,
  phoneField,
  promiseDayField,
  toneField,
  zoneField,
} from '../form/form-fields.ts'
import { field, type Read, read } from '../form/form-schema.ts'

const FIELDS = [
  'interviewerName',
  'salutation',
  'interviewerEmail',
  'interviewerPhone',
  'interviewerTimeZone',
  'role',
  'interviewedOn',
  'promisedOn',
  'cadenceDays',
  'tone',
] as const

type Field = (typeof FIELDS)[number]

/** What a hiring team may change about a candidate, as typed. */
export type CandidateDetailValues = Readonly<Record<Field, string>>

export function readCandidateDetails(
  params: Readonly<Record<string, string | number | undefined>>,
): CandidateDetailValues {
  const read = (name: Field) => String(params[name] ?? '')
  return {
    interviewerName: read('interviewerName'),
    salutation: read('salutation'),
    interviewerEmail: read('interviewerEmail'),
    interviewerPhone: read('interviewerPhone'),
    interviewerTimeZone: read('interviewerTimeZone'),
    role: read('role'),
    interviewedOn: read('interviewedOn'),
    promisedOn: read('promisedOn'),
    cadenceDays: read('cadenceDays'),
    tone: read('tone'),
  }
}

export function parseCandidateDetails(
  typed: CandidateDetailValues,
  { today, saved }: { today: LocalDate; saved: ApplicationEntry },
): Read<Pick<ApplicationEntry, Field>> {
  const interviewedOn = parseDay(typed.interviewedOn)
  const schema = z.object({
    interviewerName: field(
      lineField('Name of the candidate', 120, 'Enter the name of the candidate'),
    ),
    salutation: field(lineField('How you address them', 80)),
    interviewerEmail: field(emailField('Email address of the candidate')),
    interviewerPhone: field(phoneField('Phone number of the candidate')),
    interviewerTimeZone: field(zoneField('Select the time zone of the candidate')),
    role: field(lineField('Role', 120, 'Enter the role')),
    interviewedOn: field(interviewDayField({ today, saved: saved.interviewedOn })),
    promisedOn: field(promiseDayField({ today, interviewedOn })),
    cadenceDays: field(daysField('Days between updates', saved.cadenceDays)),
    tone: field(toneField),
  })
  return read(schema, typed)
}
