import type { CallsWelcome, LocalDate } from '../../core/application/application.ts'
import { findTone, type Tone, USUAL_TONE } from '../../core/application/tone.ts'
import { fail, ok, type Result } from '../../core/text/result.ts'
import { parseDay } from '../../core/time/day-input.ts'
import { addDays } from '../../core/time/local-time.ts'
import { findTimeZone } from '../../core/time/time-zones.ts'
import { cleanLine, cleanList, cleanTerms, cleanText, textLength } from './form-text.ts'

/** Typed text in, our value or a sentence for the page out. */
export type FieldParser<T> = (typed: string) => Result<T>

type InterviewRules = { today: LocalDate; saved: LocalDate | undefined }
type PromiseRules = { today: LocalDate; interviewedOn: LocalDate | undefined }

const MAX_EMAIL = 254
const MAX_LIST_LINES = 10
const MAX_LIST_LINE = 200
const MAX_SITE = 200
const MAX_INTERVIEW_AGE_DAYS = 180
const MAX_PROMISE_DAYS = 365

const HOST = String.raw`([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]`
const ATOM = "[a-z0-9!#$%&'*+/=?^_{|}~-]+"
// What mail providers hand out: ASCII, and a domain with a dot. Quoted and bracketed forms are typing errors here.
const EMAIL = new RegExp(String.raw`^(?=.{1,64}@)${ATOM}(\.${ATOM})*@${HOST}$`)
const SITE_HOST = new RegExp(`^${HOST}$`)
const FORM_ID = /^[\w-]{8,64}$/

export function parseFormId(typed: string): Result<string> {
  return FORM_ID.test(typed) ? ok(typed) : fail('This form was not complete. Send it once more')
}

export function lineField(label: string, maxLength: number, missing?: string): FieldParser<string> {
  return (typed) => {
    const line = cleanLine(typed)
    if (line === '' && missing !== undefined) return fail(missing)
    return withinLength(label, maxLength, line)
  }
}

export function textField(label: string, maxLength: number): FieldParser<string> {
  return (typed) => withinLength(label, maxLength, cleanText(typed))
}

export function listField(label: string): FieldParser<string[]> {
  return listOf(label, cleanList)
}

/** For words and names rather than sentences. */
export function termsField(label: string): FieldParser<string[]> {
  return listOf(label, cleanTerms)
}

function listOf(label: string, clean: (typed: string) => string[]): FieldParser<string[]> {
  return (typed) => {
    const entries = clean(typed)
    if (entries.length > MAX_LIST_LINES) {
      return fail(`${label} must be ${MAX_LIST_LINES} lines or fewer`)
    }
    if (entries.some((entry) => textLength(entry) > MAX_LIST_LINE)) {
      return fail(`${label} must have ${MAX_LIST_LINE} characters or fewer on each line`)
    }
    return ok(entries)
  }
}

export function emailField(label: string, missing?: string): FieldParser<string> {
  return (typed) => {
    const email = cleanLine(typed).toLowerCase()
    if (email === '') return missing === undefined ? ok('') : fail(missing)
    if (email.length > MAX_EMAIL) return fail(`${label} must be ${MAX_EMAIL} characters or fewer`)
    return EMAIL.test(email)
      ? ok(email)
      : fail(`${label} must be in the correct format, like name@example.com`)
  }
}

export function zoneField(wrong: string, missing?: string): FieldParser<string> {
  return (typed) => {
    const name = cleanLine(typed)
    if (name === '') return missing === undefined ? ok('') : fail(missing)
    const zone = findTimeZone(name)
    return zone === undefined ? fail(wrong) : ok(zone)
  }
}

export function choiceField(choices: readonly string[], missing: string): FieldParser<string> {
  return (typed) => (choices.includes(typed) ? ok(typed) : fail(missing))
}

/** Left empty it is the usual one. */
export function toneField(typed: string): Result<Tone> {
  const tone = typed === '' ? USUAL_TONE : findTone(typed)
  return tone === undefined ? fail('Select the tone') : ok(tone)
}

export function optionalChoiceField(
  choices: readonly string[],
  wrong: string,
): FieldParser<string> {
  return (typed) => (typed === '' || choices.includes(typed) ? ok(typed) : fail(wrong))
}

/** As it was given: it is dialled by a person, or by a program that passes over blanks and brackets. */
export function phoneField(label: string): FieldParser<string> {
  return (typed) => {
    const phone = cleanLine(typed)
    if (phone === '') return ok('')
    const digits = phone.replace(/\D/g, '').length
    const isDialled = /^[+\d][\d ()./-]*(?: ?(?:ext\.?|x) ?\d+)?$/i.test(phone)
    return isDialled && digits >= 4 && digits <= 20
      ? ok(phone)
      : fail(`${label} must be in the correct format, like +44 20 7946 0018`)
  }
}

export function callsField(typed: string): Result<CallsWelcome> {
  if (typed === '') return ok('unsaid')
  const calls = (['unsaid', 'welcome', 'unwelcome'] as const).find((known) => known === typed)
  return calls === undefined ? fail('Select whether calls are welcome') : ok(calls)
}

/** An interval of the ladder, in days. */
export function daysField(label: string, usual: number): FieldParser<number> {
  return numberField(label, { min: 5, max: 60, usual })
}

export function numberField(
  label: string,
  range: { min: number; max: number; usual: number },
): FieldParser<number> {
  return (typed) => {
    const text = cleanLine(typed)
    if (text === '') return ok(range.usual)
    const number = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
    if (number >= range.min && number <= range.max) return ok(number)
    return fail(`${label} must be a whole number between ${range.min} and ${range.max}`)
  }
}

/** A date that was saved before stays good, however long ago it is by now. */
export function interviewDayField({ today, saved }: InterviewRules): FieldParser<LocalDate> {
  return (typed) => {
    if (cleanLine(typed) === '') return fail('Enter the date of the final interview')
    const day = parseDay(cleanLine(typed))
    if (day === undefined) {
      return fail('Final interview date must be a real date, like 27 3 2026')
    }
    if (day === saved) return ok(day)
    if (day > today) {
      return fail(
        'The final interview must be today or earlier. If it is still to come, come back after it.',
      )
    }
    return day >= addDays(today, -MAX_INTERVIEW_AGE_DAYS)
      ? ok(day)
      : fail(`The final interview must be in the last ${MAX_INTERVIEW_AGE_DAYS} days`)
  }
}

export function promiseDayField(rules: PromiseRules): FieldParser<LocalDate | undefined> {
  return (typed) => {
    if (cleanLine(typed) === '') return ok(undefined)
    const day = parseDay(cleanLine(typed))
    if (day === undefined) return fail('Promised date must be a real date, like 27 3 2026')
    if (rules.interviewedOn !== undefined && day < rules.interviewedOn) {
      return fail('Promised date must be the same as or after the final interview')
    }
    return day <= addDays(rules.today, MAX_PROMISE_DAYS)
      ? ok(day)
      : fail('Promised date must be within the next year')
  }
}

/** 'example.com/jobs?from=mail' → 'https://example.com/jobs' */
export function parseSite(typed: string): Result<string> {
  const text = cleanLine(typed)
  if (text === '') return ok('')
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)
  if (url === null || !isPlainSite(url)) {
    return fail('Employer’s site must be a web address, like example.com')
  }
  const site = `https://${url.host}${url.pathname === '/' ? '' : url.pathname}`
  return withinLength('Employer’s site', MAX_SITE, site)
}

/** The address of a page or feed, as it is but for a missing scheme. */
export function parseNewsAddress(typed: string): Result<string> {
  const text = cleanLine(typed)
  if (text === '') return ok('')
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)
  if (url === null || !isPlainSite(url)) {
    return fail('Their newsroom must be a web address, like example.com/news')
  }
  return withinLength('Their newsroom', MAX_SITE, url.href.replace(url.hash, ''))
}

function isPlainSite(url: URL): boolean {
  return (
    SITE_HOST.test(url.hostname) && url.port === '' && url.username === '' && url.password === ''
  )
}

function withinLength(label: string, maxLength: number, text: string): Result<string> {
  return textLength(text) <= maxLength
    ? ok(text)
    : fail(`${label} must be ${maxLength} characters or fewer`)
}
