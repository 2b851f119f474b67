import type { LocalDate } from '../../core/application/application.ts'
import type { Contact } from '../../core/application/contact.ts'
import { parsePerson } from '../../core/application/people-lines.ts'
import { fail, ok, type Result } from '../../core/text/result.ts'
import type { FieldError } from '../form/field-error.ts'
import {
  emailField,
  type FieldParser,
  listField,
  promiseDayField,
  termsField,
  textField,
} from '../form/form-fields.ts'

/** What the candidate tells right after the interview. */
export type Debrief = {
  topics: readonly string[]
  people: readonly Contact[]
  clearUp: string
  promisedOn: LocalDate | undefined
}

export type DebriefValues = Readonly<Record<'topics' | 'people' | 'clearUp' | 'promisedOn', string>>

type Rules = { today: LocalDate; interviewedOn: LocalDate }

const parseTopics = termsField('What you talked about')
const parseLines = listField('Who was there')
const parseClearUp = textField('What you would answer better', 1000)
const parseEmail = emailField('The address')

export function readDebriefValues(params: Readonly<Record<string, string>>): DebriefValues {
  const { topics = '', people = '', clearUp = '', promisedOn = '' } = params
  return { topics, people, clearUp, promisedOn }
}

export function parseDebrief(
  values: DebriefValues,
  rules: Rules,
): { kind: 'valid'; debrief: Debrief } | { kind: 'invalid'; errors: readonly FieldError[] } {
  const errors: FieldError[] = []
  const read = <T>(field: keyof DebriefValues, parse: FieldParser<T>, missing: T): T => {
    const parsed = parse(values[field])
    if (parsed.ok) return parsed.value
    errors.push({ field, message: parsed.reason })
    return missing
  }
  const debrief: Debrief = {
    topics: read('topics', parseTopics, []),
    people: read('people', parsePeople, []),
    clearUp: read('clearUp', parseClearUp, ''),
    promisedOn: read('promisedOn', promiseDayField(rules), undefined),
  }
  return errors.length > 0 ? { kind: 'invalid', errors } : { kind: 'valid', debrief }
}

function parsePeople(typed: string): Result<Contact[]> {
  const lines = parseLines(typed.replaceAll('\t', ', '))
  if (!lines.ok) return lines
  const people: Contact[] = []
  for (const line of lines.value) {
    const person = parsePerson(line)
    if (person === undefined) return fail(`Begin each line with a name: “${line}” has none`)
    if (!parseEmail(person.email).ok) return fail(`The address of ${person.name} is not complete`)
    people.push(person)
  }
  return ok(people)
}
