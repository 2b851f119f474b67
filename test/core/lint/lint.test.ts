import { describe, expect, test } from 'vitest'
import { TONES } from '../../../src/core/application/tone.ts'
import { composeDraft } from '../../../src/core/draft/draft.ts'
import { listBlocking } from '../../../src/core/lint/lint.ts'
import { THREE_ARTICLES } from '../../mail/make.ts'
import { fc } from '../../support/fast-check.ts'
import { APPLICATION, FIRST, idsOf, lint, NOTE, withSentence } from './make-lint.ts'

describe('a note as it was prepared', () => {
  test.each(TONES)('has nothing to point at (%s)', (tone) => {
    for (let digestNumber = 1; digestNumber <= 12; digestNumber++) {
      const application = { ...APPLICATION, tone }
      const request = { candidateName: 'Priya', application, picks: THREE_ARTICLES }
      const draft = composeDraft({
        ...request,
        earlierSubjects: [],
        digestNumber,
        today: '2026-11-23',
      })
      expect(lint({ draft, others: [{ employer: 'Northbank', aliases: [] }] })).toEqual([])
    }
  })
})

describe('another employer', () => {
  const others = [{ employer: 'Northbank plc', aliases: ['NB Group', 'Target'] }]

  test.each([
    ['by name', 'I look forward to working at Northbank.'],
    ['in capitals', 'NORTHBANK would gain from it.'],
    ['by another name', 'What NB does here is close to it.'],
    ['in the possessive', 'Northbank’s plans are close to it.'],
    ['by a name that is also a word', 'At Target this would help.'],
  ])('%s in the candidate’s words shuts the doors', (_, sentence) => {
    const [finding] = lint({ ...withSentence(sentence), others })
    expect(finding).toMatchObject({
      severity: 'blocking',
      todo: expect.stringContaining('Example Energy'),
    })
    expect(finding?.says).toMatch(
      /^The text names (?:Northbank plc|NB Group|Target), another employer on your list\.$/,
    )
  })

  test('in the subject shuts them too', () => {
    expect(idsOf({ draft: { ...NOTE, subject: 'For Northbank' }, others })).toEqual([
      'other-employer',
    ])
  })

  test('in an article’s lines is a warning', () => {
    const draft = { ...NOTE, body: NOTE.body.replace(FIRST.title, 'Northbank lends to grids') }
    expect(lint({ draft, others })).toMatchObject([
      {
        severity: 'warning',
        says: 'An article names Northbank plc, another employer on your list.',
      },
    ])
  })

  test.each([
    ['a word that is a name elsewhere', 'The target of the grid is clear.', 'Target'],
    [
      'a longer name with it inside',
      'The Example Energy Networks plan is good.',
      'Energy Networks',
    ],
    [
      'the same employer for another role',
      'What Example Energy does is good.',
      'EXAMPLE ENERGY Ltd',
    ],
    ['a part of a word', 'Northbanker is no bank.', 'Northbank'],
  ])('is not %s', (_, sentence, employer) => {
    const application = { employer: 'Example Energy', employerAliases: ['Example Energy Networks'] }
    const draft = { ...NOTE, body: NOTE.body.replace('I know that', `${sentence} I know that`) }
    expect(lint({ draft, application, others: [{ employer, aliases: [] }] })).toEqual([])
  })

  test.each([
    ['with an apostrophe of another form', 'Lowe’s', "Lowe's"],
    ['with an apostrophe', "Lowe's", "Lowe's"],
    ['in the possessive', "Lowe's", 'Lowe’s'],
    ['without its accent', 'Nestle', 'Nestlé'],
    ['with an accent', 'Nestlé’s', 'Nestle'],
    ['with an apostrophe inside', 'L’Oréal', "L'Oréal"],
  ])('is found %s', (_, written, employer) => {
    const given = {
      ...withSentence(`I look forward to ${written} plans.`),
      others: [{ employer, aliases: [] }],
    }
    expect(idsOf(given)).toEqual(['other-employer'])
  })

  test('is not somebody of nearly the same name', () => {
    const given = {
      ...withSentence('Rob Lowe said so.'),
      others: [{ employer: "Lowe's", aliases: [] }],
    }
    expect(idsOf(given)).toEqual([])
  })

  test('is found in a script without spaces', () => {
    const given = {
      ...withSentence('我在北方电网的经历。'),
      others: [{ employer: '北方电网', aliases: [] }],
    }
    expect(idsOf(given)).toEqual(['other-employer'])
  })
})

describe('a placeholder', () => {
  test.each([
    'Hello [Name]',
    'your work on […]',
    'Dear {{first_name}}',
    'at XXX',
    'see you on <date>',
    'TODO',
    'on ____ we spoke',
    'lorem ipsum dolor',
  ])('"%s" shuts the doors', (words) => {
    expect(lint(withSentence(`${words}.`))).toMatchObject([
      { severity: 'blocking', says: expect.stringMatching(/^A placeholder was left in: “.+”\.$/) },
    ])
  })

  test('is not what stands in a headline', () => {
    const draft = { ...NOTE, body: NOTE.body.replace(FIRST.title, '[Updated] Grids, XXX and all') }
    expect(lint({ draft })).toEqual([])
  })
})

describe('the length', () => {
  test.each([
    ['digest', 171],
    ['thank-you', 201],
  ] as const)('of a %s of %i words is a warning', (kind, count) => {
    const body = (words: number) => `Hello Dana,\n\n${'word '.repeat(words - 2)}`
    expect(lint({ kind, draft: { ...NOTE, body: body(count - 1) } })).toEqual([])
    expect(lint({ kind, draft: { ...NOTE, body: body(count) } })).toMatchObject([
      { key: 'too-long', severity: 'warning' },
    ])
  })

  test('of a subject over 60 characters is a note', () => {
    expect(lint({ draft: { ...NOTE, subject: 'a'.repeat(61) } })).toMatchObject([
      { key: 'long-subject', severity: 'note' },
    ])
  })
})

test('two exclamation marks are a warning, one is none', () => {
  expect(lint(withSentence('Thank you!'))).toEqual([])
  expect(lint(withSentence('Thank you!!'))).toMatchObject([{ key: 'exclamation' }])
})

test('the gravest stand first, each once, and each says what to do', () => {
  const findings = lint({
    ...withSentence('Northbank!! [Name]'),
    others: [{ employer: 'Northbank', aliases: ['Northbank'] }],
    articles: [{ ...FIRST, link: 'closed' }],
  })
  expect(findings.map(({ severity }) => severity)).toEqual([
    'blocking',
    'blocking',
    'warning',
    'note',
  ])
  for (const { says, todo } of findings) {
    expect(says).toMatch(/\.$/)
    expect(todo).toMatch(/\.$/)
  }
})

test('"send anyway" opens the doors for what was seen, and for nothing new', () => {
  const seen = lint(withSentence('Northbank [Name]'), [{ employer: 'Northbank', aliases: [] }])
  const keys = seen.map(({ key }) => key)
  expect(listBlocking(seen, [])).toHaveLength(2)
  expect(listBlocking(seen, keys)).toEqual([])
  const later = lint({ ...withSentence('Northbank [Name]'), wasInTouchToday: true })
  expect(listBlocking(later, keys).map(({ key }) => key)).toEqual(['same-day'])
})

test('any text is read without a fault', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 })
  fc.assert(
    fc.property(text, text, text, (subject, body, employer) => {
      for (const finding of lint({
        draft: { to: '', subject, body },
        others: [{ employer, aliases: [employer] }],
        reader: { name: employer, salutation: '' },
      })) {
        expect(finding.says).not.toBe('')
      }
    }),
  )
})
