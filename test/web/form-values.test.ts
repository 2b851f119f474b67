import { describe, expect, it } from 'vitest'
import { cleanLine, cleanTerms } from '../../src/web/form/form-text.ts'
import {
  editApplications,
  type FormValues,
  formFromApplication,
  readFormValues,
  readParams,
} from '../../src/web/form/form-values.ts'
import { parseApplicationForm, parseShortlistForm } from '../../src/web/shortlist/shortlist-form.ts'
import { fc } from '../support/fast-check.ts'

const RULES = { today: '2026-11-24', isSignedIn: false, sectorIds: ['energy'] }

it('counts the first of inputs with the same name and passes over files', () => {
  const form = new FormData()
  form.append('avatar', new File(['x'], 'x.png'))
  form.append('name', 'Ana')
  form.append('name', 'Eve')
  form.append('__proto__', 'odd')
  expect(Object.entries(readParams(form))).toEqual([
    ['name', 'Ana'],
    ['__proto__', 'odd'],
  ])
})

describe('what is copied along unseen', () => {
  it.each([
    [
      'a soft hyphen, which would cut the name in two',
      'Exam\u00adple Ener\u00adgy',
      'Example Energy',
    ],
    [
      'direction marks around a number',
      '\u200e\u202a+44 20 7946 0018\u202c\u200f',
      '+44 20 7946 0018',
    ],
    ['letters that nobody sees', 'Ana\u{e0041}\u{e007f}\u2063\u180e', 'Ana'],
    ['a name of nothing', '\u3164\u2800\u115f', ''],
  ])('is left away: %s', (_, typed, cleaned) => {
    expect(cleanLine(typed)).toBe(cleaned)
  })

  it.each(['می\u200cخواهم', '👩\u200d💻 \u2764\ufe0f', '葛\u{e0100}'])(
    'stays where it is part of a word: %s',
    (typed) => {
      expect(cleanLine(typed)).toBe(typed)
    },
  )
})

describe('words and names', () => {
  it.each([
    ['one a line', 'pricing\nonboarding, then churn', ['pricing', 'onboarding, then churn']],
    ['between commas', 'pricing, onboarding, and churn', ['pricing', 'onboarding', 'churn']],
    [
      'between commas, one of them half a sentence',
      'robot safety, maintenance, why they left their old supplier',
      ['robot safety', 'maintenance', 'why they left their old supplier'],
    ],
    ['between semicolons', 'pricing; onboarding\nchurn;', ['pricing', 'onboarding', 'churn']],
    [
      'as a sentence with a comma in it',
      'How you moved the grid, and the people with it',
      ['How you moved the grid, and the people with it'],
    ],
    ['with the form of a firm', 'Acme, Inc., Sample Co., Ltd.', ['Acme, Inc.', 'Sample Co., Ltd.']],
  ])('are told apart when they come %s', (_, typed, terms) => {
    expect(cleanTerms(typed)).toEqual(terms)
  })
})

describe('the values of the form', () => {
  it('hold one blank application when nothing was sent', () => {
    expect(employersOf(readFormValues({}))).toEqual([''])
  })

  it('keep the applications in the order of their numbers, not of their names', () => {
    const params = {
      'applications.10.employer': 'C',
      'applications.2.employer': 'B',
      'applications.0.role': 'A',
    }
    expect(employersOf(readFormValues(params))).toEqual(['', 'B', 'C'])
  })

  it('do not grow with a number that nobody has on a page', () => {
    const params = { 'applications.999999999.employer': 'A', 'applications.-1.employer': 'B' }
    expect(employersOf(readFormValues(params))).toEqual([''])
  })

  it('get a blank application at the end', () => {
    expect(employersOf(edited(withEmployers('A', 'B'), 'add'))).toEqual(['A', 'B', ''])
  })

  it('get no more than twenty', () => {
    const twenty = withEmployers(...Array.from({ length: 20 }, (_, index) => `Employer ${index}`))
    expect(edited(twenty, 'add')).toEqual(twenty)
  })

  it('lose the application that is removed and keep the rest', () => {
    expect(employersOf(edited(withEmployers('A', 'B', 'C'), 'remove-1'))).toEqual(['A', 'C'])
  })

  it('keep one blank application when the last is removed', () => {
    expect(employersOf(edited(withEmployers('A'), 'remove-0'))).toEqual([''])
  })

  it('stay as they are when there is nothing to remove', () => {
    expect(employersOf(edited(withEmployers('A'), 'remove-7'))).toEqual(['A'])
  })
})

describe('for any input', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '',
      '\r\n',
      'energy',
      '17 11 2026',
      '2026-11-17',
      'a@example.com',
      'example.com',
      '7',
    ),
  )
  const anyField = fc.constantFrom(...Object.keys(readFormValues({}).applications[0] ?? {}))
  const anyName = fc.oneof(
    fc.constantFrom('name', 'email', 'timeZone', 'formId'),
    fc
      .tuple(fc.nat({ max: 25 }), anyField)
      .map(([index, field]) => `applications.${index}.${field}`),
  )
  const anyParams = fc.dictionary(anyName, anyText, { maxKeys: 40 })

  it('the form is read without a throw, and comes back as it was typed or not at all', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const values = readFormValues(params)
        const form = parseShortlistForm(values, RULES)
        if (form.kind === 'valid') return
        expect(form.values).toEqual(values)
        expect(form.errors.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it('what was accepted once is accepted again and means the same', () => {
    // What the cleaning takes away may leave more to clean.
    const crumbs = fc.constantFrom('- ', '•', '\u200b', 'e', '\u0301', '\r', '\n', ' ', '\u0000')
    const anyTyped = fc.record({
      strengths: fc.string({ unit: crumbs, maxLength: 20 }),
      interviewerName: fc.string({ unit: crumbs, maxLength: 20 }),
      role: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      salutation: fc.string({ unit: 'binary', maxLength: 60 }),
      clearUp: fc.string({ unit: 'binary', maxLength: 200 }),
      topics: fc
        .array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 8 })
        .map((all) => all.join('\r\n')),
      employerSite: fc.oneof(fc.domain(), fc.webUrl(), fc.constant('')),
      interviewerEmail: fc.oneof(fc.emailAddress(), fc.constant('')),
    })
    const saved = { interviewedOn: '2026-11-17' }
    const [blank] = readFormValues({}).applications
    if (blank === undefined) throw new Error('a form has at least one application')
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const values = { ...blank, employer: 'A', sectorId: 'energy', ...saved, ...typed }
        const once = parseApplicationForm(values, { ...RULES, saved })
        fc.pre(once.kind === 'valid')
        const again = parseApplicationForm(formFromApplication(once.application), {
          ...RULES,
          saved,
        })
        expect(again).toEqual(once)
      }),
      { numRuns: 500 },
    )
  })
})

function withEmployers(...employers: string[]) {
  return readFormValues(
    Object.fromEntries(employers.map((name, index) => [`applications.${index}.employer`, name])),
  )
}

function edited(values: FormValues, action: string): FormValues {
  return editApplications(values, action)?.values ?? values
}

function employersOf({ applications }: ReturnType<typeof readFormValues>): string[] {
  return applications.map(({ employer }) => employer)
}
