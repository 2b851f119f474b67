import { describe, expect, it } from 'vitest'
import { parseHiringForm } from '../../src/web/hiring/hiring-form.ts'
import { MAX_CANDIDATES, readHiringValues } from '../../src/web/hiring/hiring-values.ts'
import { TYPED_CANDIDATES } from './typed-candidates.ts'

const RULES = { today: '2026-03-10', isSignedIn: false, skipsMistakes: false }

function parse(typed: Readonly<Record<string, string>>, rules: Partial<typeof RULES> = {}) {
  return parseHiringForm(readHiringValues({ ...TYPED_CANDIDATES, ...typed }), {
    ...RULES,
    ...rules,
  })
}

function messages(form: ReturnType<typeof parse>): string[] {
  return form.kind === 'invalid' ? form.errors.map(({ message }) => message) : []
}

describe('the form of a hiring team', () => {
  it('gives an application for each candidate, with the candidate as its reader', () => {
    const form = parse({})
    expect(form).toMatchObject({
      kind: 'valid',
      skippedCount: 0,
      shortlist: {
        name: 'Robin Okafor',
        playbook: 'hiring',
        applications: [
          {
            employer: 'Example Energy',
            role: 'Grid planner',
            sectorId: '',
            interviewerName: 'María Fernández',
            interviewerEmail: 'maria@example.net',
            interviewedOn: '2026-03-09',
            promisedOn: '2026-03-20',
          },
          { interviewerName: 'Tom Becker', interviewerEmail: '', promisedOn: undefined },
        ],
      },
    })
  })

  it('passes over rows that were left blank', () => {
    const form = parse({ 'candidates.2.name': ' ' })
    expect(form.kind === 'valid' && form.shortlist.applications).toHaveLength(2)
  })

  it('asks for at least one candidate', () => {
    const blank = { 'candidates.0.name': '', 'candidates.0.email': '' }
    const only = { ...blank, 'candidates.0.interviewedOn': '', 'candidates.0.promisedOn': '' }
    const none = { ...only, 'candidates.1.name': '', 'candidates.1.interviewedOn': '' }
    expect(messages(parse(none))).toContain('Enter the name of the candidate')
  })

  it.each([
    ['employer', '', 'Enter your organisation'],
    ['role', '', 'Enter the role'],
    ['candidates.1.name', '', 'Enter the name of the candidate'],
    [
      'candidates.1.email',
      'tom',
      'Email address of the candidate must be in the correct format, like name@example.com',
    ],
    ['candidates.1.interviewedOn', '', 'Enter the date of the final interview'],
    [
      'candidates.1.promisedOn',
      '2026-03-01',
      'Promised date must be the same as or after the final interview',
    ],
  ])('says what is wrong with %s', (field, typed, message) => {
    const form = parse({ [field]: typed })
    expect(form.kind === 'invalid' && form.errors).toContainEqual({ field, message })
  })

  it('counts the rows that are right and the ones that are not', () => {
    expect(parse({ 'candidates.1.interviewedOn': '' })).toMatchObject({
      kind: 'invalid',
      goodCount: 1,
      wrongCount: 1,
    })
  })

  it('leaves out the wrong rows when it is told to', () => {
    const form = parse({ 'candidates.1.interviewedOn': '' }, { skipsMistakes: true })
    expect(form).toMatchObject({ kind: 'valid', skippedCount: 1 })
    expect(form.kind === 'valid' && form.shortlist.applications).toHaveLength(1)
  })

  it('does not leave out a mistake that concerns all rows', () => {
    expect(messages(parse({ role: '' }, { skipsMistakes: true }))).toEqual(['Enter the role'])
  })

  it('names a candidate who is there twice', () => {
    const twice = {
      'candidates.1.email': 'MARIA@example.net',
      'candidates.1.name': 'maría fernández',
    }
    expect(messages(parse(twice))).toEqual(['This candidate is on the list twice'])
  })

  it('says who has an address already that another candidate was given', () => {
    const form = parse({ 'candidates.1.email': 'MARIA@example.net' })
    expect(form.kind === 'invalid' && form.errors).toEqual([
      {
        field: 'candidates.1.email',
        message: 'María Fernández has this address already. If they share it, leave it empty here',
      },
    ])
  })

  it('leaves out the wrong one of two rows for a candidate, not both', () => {
    const typed = {
      'candidates.0.interviewedOn': 'last Monday',
      'candidates.1.name': 'María Fernández',
      'candidates.1.email': 'maria@example.net',
    }
    const form = parse(typed, { skipsMistakes: true })
    expect(form.kind === 'valid' && form.shortlist.applications).toMatchObject([
      { interviewerName: 'María Fernández', interviewedOn: '2026-03-10' },
    ])
  })

  it('turns away more candidates than it takes at a time', () => {
    const many = Object.fromEntries(
      Array.from({ length: MAX_CANDIDATES + 5 }, (_, index) => [
        [`candidates.${index}.name`, `Candidate ${index}`],
        [`candidates.${index}.interviewedOn`, '2026-03-09'],
      ]).flat(),
    )
    expect(messages(parse(many))).toEqual(['You can enter 50 candidates at a time'])
  })
})
