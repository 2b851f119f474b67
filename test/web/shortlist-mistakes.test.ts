import { describe, expect, it } from 'vitest'
import { readFormValues } from '../../src/web/form/form-values.ts'
import { parseShortlistForm } from '../../src/web/shortlist/shortlist-form.ts'
import { application, ENERGY, PERSON, parse, RULES } from './make-shortlist.ts'

describe('a form with mistakes', () => {
  it('says what is missing, in the order of the page', () => {
    expect(errorsOf({ formId: PERSON.formId })).toEqual([
      ['name', 'Enter your name'],
      ['email', 'Enter your email address'],
      ['timeZone', 'Select your time zone'],
      ['applications.0.employer', 'Enter the employer'],
      ['applications.0.sectorId', 'Select the sector'],
      ['applications.0.role', 'Enter the role'],
      ['applications.0.interviewedOn', 'Enter the date of the final interview'],
    ])
  })

  it.each([
    ['name', 'x'.repeat(101), 'Your name must be 100 characters or fewer'],
    ['timeZone', 'Mars/Olympus', 'Select your time zone'],
    ['formId', '', 'This form was not complete. Send it once more'],
    [
      'email',
      `${'x'.repeat(60)}@${'long.'.repeat(40)}example`,
      'Your email address must be 254 characters or fewer',
    ],
    ...[
      'ana',
      'ana@example',
      'ana torres@example.com',
      'ana@@example.com',
      'ana@-x.com',
      '<ana@example.com>',
      `${'x'.repeat(65)}@example.com`,
      'a..b@example.com',
      'ana@example.com, b@example.com',
    ].map((typed) => [
      'email',
      typed,
      'Your email address must be in the correct format, like name@example.com',
    ]),
  ])('refuses the %s %j', (field = '', typed = '', message = '') => {
    expect(errorsOf({ ...PERSON, ...application(0, ENERGY), [field]: typed })).toEqual([
      [field, message],
    ])
  })

  it.each([
    ['employer', 'x'.repeat(121), 'Employer must be 120 characters or fewer'],
    ['sectorId', 'astrology', 'Select the sector'],
    ['interviewedOn', '31 6 2026', 'Final interview date must be a real date, like 27 3 2026'],
    ['interviewedOn', '11/7/2026', 'Final interview date must be a real date, like 27 3 2026'],
    [
      'interviewedOn',
      '2026-11-25',
      'The final interview must be today or earlier. If it is still to come, come back after it.',
    ],
    ['interviewedOn', '2026-05-27', 'The final interview must be in the last 180 days'],
    ['promisedOn', 'soon', 'Promised date must be a real date, like 27 3 2026'],
    ['promisedOn', '2026-11-16', 'Promised date must be the same as or after the final interview'],
    ['promisedOn', '2927-11-30', 'Promised date must be within the next year'],
    ['salutation', 'x'.repeat(81), 'How you address them must be 80 characters or fewer'],
    [
      'interviewerEmail',
      'ruiz',
      'Email address of the interviewer must be in the correct format, like name@example.com',
    ],
    ...['call me', '12', '+', '<script>'].map((typed) => [
      'interviewerPhone',
      typed,
      'Phone number of the interviewer must be in the correct format, like +44 20 7946 0018',
    ]),
    ['calls', 'maybe', 'Select whether calls are welcome'],
    ['interviewerTimeZone', '+01:00', 'Select the time zone of the interviewer'],
    ...[
      'example',
      'Example Energy',
      'ana@example.com',
      'ftp://example.com',
      'javascript:alert(1)',
      'https://10.0.0.1/',
      'example.com:8080',
      'localhost',
    ].map((typed) => [
      'employerSite',
      typed,
      'Employer’s site must be a web address, like example.com',
    ]),
    ['cadenceDays', '4', 'Days between digests must be a whole number between 5 and 60'],
    ['cadenceDays', '61', 'Days between digests must be a whole number between 5 and 60'],
    ['cadenceDays', '10.5', 'Days between digests must be a whole number between 5 and 60'],
    ['articleCount', 'three', 'Number of articles must be a whole number between 1 and 5'],
    ['articleCount', '0', 'Number of articles must be a whole number between 1 and 5'],
    ['tone', 'shouting', 'Select the tone'],
    ['topics', lines(11), 'What you talked about must be 10 lines or fewer'],
    ['avoid', 'x'.repeat(201), 'Keywords to avoid must have 200 characters or fewer on each line'],
    ['clearUp', 'x'.repeat(1001), 'Something to clear up must be 1000 characters or fewer'],
  ])('refuses the %s %j', (field = '', typed = '', message = '') => {
    const values = application(0, { ...ENERGY, [field]: typed })
    expect(errorsOf({ ...PERSON, ...values })).toEqual([[`applications.0.${field}`, message]])
  })

  it('names the application in which a field is wrong, even after a blank one', () => {
    const values = {
      ...application(0, ENERGY),
      ...application(1, {}),
      ...application(2, { role: 'Trader' }),
    }
    expect(errorsOf({ ...PERSON, ...values }).map(([field]) => field)).toEqual([
      'applications.2.employer',
      'applications.2.sectorId',
      'applications.2.interviewedOn',
    ])
  })

  it('refuses the same role at the same employer twice', () => {
    const again = { ...ENERGY, employer: 'example  ENERGY', role: 'grid analyst' }
    const values = { ...application(0, ENERGY), ...application(1, again) }
    expect(errorsOf({ ...PERSON, ...values })).toEqual([
      ['applications.1.role', 'You entered the role grid analyst at example ENERGY twice'],
    ])
  })

  it('refuses more than twenty applications', () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      application(index, { ...ENERGY, role: `Role ${index}` }),
    )
    expect(errorsOf(Object.assign({}, PERSON, ...many))).toEqual([
      ['applications.20.employer', 'You can enter 20 applications at a time'],
    ])
  })

  it('gives back every typed character', () => {
    const typed = { interviewedOn: ' 31/6\u0000 ', topics: '\r\n - a\r\n', cadenceDays: ' ten' }
    const values = readFormValues({ ...PERSON, name: ' \u202eAna ', ...application(0, typed) })
    const form = parseShortlistForm(values, RULES)
    expect(form).toMatchObject({ kind: 'invalid', values })
    expect(values).toMatchObject({ name: ' \u202eAna ', applications: [typed] })
  })
})

function errorsOf(params: Record<string, string>): string[][] {
  const form = parse(params)
  return form.kind === 'valid' ? [] : form.errors.map(({ field, message }) => [field, message])
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `line ${index}`).join('\n')
}
