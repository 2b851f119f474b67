import { describe, expect, it } from 'vitest'
import { formFromApplication, readFormValues } from '../../src/web/form/form-values.ts'
import { parseApplicationForm, parseShortlistForm } from '../../src/web/shortlist/shortlist-form.ts'
import { application, ENERGY, PERSON, parse, RULES, TODAY } from './make-shortlist.ts'

describe('a form that is filled in', () => {
  it('gives the shortlist with the usual values for what was left empty', () => {
    expect(parse({ ...PERSON, ...application(0, ENERGY) })).toEqual({
      kind: 'valid',
      formId: PERSON.formId,
      shortlist: {
        name: 'Ana Torres',
        email: 'ana@example.com',
        timeZone: 'Europe/Madrid',
        applications: [
          {
            ...ENERGY,
            interviewerName: '',
            salutation: '',
            interviewerEmail: '',
            interviewerPhone: '',
            calls: 'unsaid',
            interviewerTimeZone: '',
            country: '',
            employerSite: '',
            employerAliases: [],
            products: [],
            rivals: [],
            employerNews: '',
            topics: [],
            strengths: [],
            clearUp: '',
            promisedOn: undefined,
            cadenceDays: 10,
            secondMailDays: 7,
            firstCallDays: 10,
            secondCallDays: 10,
            articleCount: 3,
            tone: 'warm',
            prefer: [],
            avoid: [],
          },
        ],
      },
    })
  })

  it.each([
    ['name', '  Ana \t Torres\r\nBcc: x@example.com ', 'Ana Torres Bcc: x@example.com'],
    ['name', 'Jose\u0301 Nu\u0000n\u0303ez\u202e', 'José Nuñez'],
    ['name', 'Ana \ud800', 'Ana \ufffd'],
    ['email', ' Ana.Torres+jobs@Example.COM ', 'ana.torres+jobs@example.com'],
    ['timeZone', 'Asia/Calcutta', 'Asia/Kolkata'],
  ])('tidies the %s %j', (field, typed, expected) => {
    const form = parse({ ...PERSON, ...application(0, ENERGY), [field]: typed })
    expect(form).toMatchObject({ kind: 'valid', shortlist: { [field]: expected } })
  })

  it.each([
    ['interviewedOn', '17 11 2026', '2026-11-17'],
    ['interviewedOn', '17 Nov 2026', '2026-11-17'],
    ['interviewedOn', '17 November 2026', '2026-11-17'],
    ['interviewedOn', TODAY, TODAY],
    ['interviewedOn', '2026-05-28', '2026-05-28'],
    ['promisedOn', '2026-11-17', '2026-11-17'],
    ['promisedOn', '4 Dec 2026', '2026-12-04'],
    ['interviewerEmail', 'M.Ruiz@Example.com', 'm.ruiz@example.com'],
    ['interviewerTimeZone', 'Europe/Kiev', 'Europe/Kyiv'],
    ['interviewerPhone', ' +44 (0)20 7946-0018 ', '+44 (0)20 7946-0018'],
    ['interviewerPhone', '030 1234 ext. 5', '030 1234 ext. 5'],
    ['calls', 'welcome', 'welcome'],
    ['employerSite', 'example.com', 'https://example.com'],
    ['employerSite', 'HTTP://WWW.Example.com/', 'https://www.example.com'],
    ['employerSite', 'https://example.com/careers?ref=mail#top', 'https://example.com/careers'],
    ['employerSite', 'bücher.example', 'https://xn--bcher-kva.example'],
    ['cadenceDays', ' 14 ', 14],
    ['articleCount', '5', 5],
    ['tone', 'formal', 'formal'],
    [
      'topics',
      'grid storage\r\n\r\n  • Heat pumps \n- heat pumps\n',
      ['grid storage', 'Heat pumps'],
    ],
    ['clearUp', ' I did lead\r\nthe project. ', 'I did lead\nthe project.'],
  ])('reads %s from %j', (field, typed, expected) => {
    const form = parse({ ...PERSON, ...application(0, { ...ENERGY, [field]: typed }) })
    expect(form).toMatchObject({
      kind: 'valid',
      shortlist: { applications: [{ [field]: expected }] },
    })
  })

  it('drops an added block in which nothing was typed, in the middle too', () => {
    const form = parse({
      ...PERSON,
      ...application(0, ENERGY),
      ...application(1, { cadenceDays: '10', interviewerTimeZone: 'Europe/Madrid', role: ' ' }),
      ...application(2, { ...ENERGY, role: 'Trader' }),
    })
    expect(form).toMatchObject({
      kind: 'valid',
      shortlist: { applications: [{ role: 'Grid analyst' }, { role: 'Trader' }] },
    })
  })

  it('asks a signed-in person for nothing and believes nothing about them', () => {
    const values = readFormValues({
      formId: PERSON.formId,
      email: 'somebody-else@example.com',
      ...application(0, ENERGY),
    })
    expect(parseShortlistForm(values, { ...RULES, isSignedIn: true })).toMatchObject({
      kind: 'valid',
      shortlist: { name: '', email: '', timeZone: '', applications: [{ role: 'Grid analyst' }] },
    })
  })
})

describe('the edit page', () => {
  const saved = {
    ...validApplication(),
    interviewedOn: '2026-01-12',
    promisedOn: '2026-12-01',
    topics: ['grid', 'heat'],
  }
  const rules = { today: TODAY, sectorIds: RULES.sectorIds, saved }

  it('takes back what it showed, also when the interview is long ago by now', () => {
    const form = parseApplicationForm(formFromApplication(saved), rules)
    expect(form).toEqual({ kind: 'valid', application: saved })
  })

  it('names its fields without a number', () => {
    const values = { ...formFromApplication(saved), role: ' ', interviewedOn: '2026-01-13' }
    expect(parseApplicationForm(values, rules)).toEqual({
      kind: 'invalid',
      values,
      errors: [
        { field: 'role', message: 'Enter the role' },
        { field: 'interviewedOn', message: 'The final interview must be in the last 180 days' },
      ],
    })
  })
})

function validApplication() {
  const form = parse({ ...PERSON, ...application(0, ENERGY) })
  const [first] = form.kind === 'valid' ? form.shortlist.applications : []
  if (first === undefined) throw new Error('the sample application is valid')
  return first
}
