import { describe, expect, test } from 'vitest'
import type { Application } from '../../../src/core/application/application.ts'
import type { StoredContact } from '../../../src/core/application/contact.ts'
import { addressedTo } from '../../../src/core/application/reader.ts'
import {
  composeLetter,
  type LetterKind,
  type RungRequest,
} from '../../../src/core/letters/letters.ts'
import { likeness, TOO_ALIKE } from '../../../src/core/text/likeness.ts'
import { makeApplication } from '../../mail/make.ts'

const KINDS: readonly LetterKind[] = [
  'thank-you',
  'second-mail',
  'first-call',
  'second-call',
  'last-mail',
  'hiring-call',
  'hiring-answer',
  'hiring-update',
  'hiring-outcome',
]

test.each(KINDS)('a %s has a subject and a body, whatever is known', (kind) => {
  const bare = makeApplication({
    interviewerName: '',
    interviewerEmail: '',
    topics: [],
    strengths: [],
  })
  for (const application of [makeApplication(), bare]) {
    const { subject, body } = compose({ kind, application })
    expect(subject).not.toBe('')
    expect(body.length).toBeGreaterThan(100)
  }
})

describe('a panel', () => {
  const jonas = makeContact({ id: 2, name: 'Jonas Berg', jobTitle: 'Head of Connection Queues' })
  const li = makeContact({ id: 3, name: 'Li Na' })
  const application = makeApplication({ contacts: [jonas, li] })

  test('gets a thank-you each, in other words, to each one’s own address', () => {
    const drafts = [undefined, jonas, li].map((contact) =>
      compose({ kind: 'thank-you', application, ...(contact && { contact }) }),
    )
    expect(drafts.map(({ to }) => to)).toEqual([
      'dana.whitfield@energy.example',
      'jonas.berg@energy.example',
      'li.na@energy.example',
    ])
    for (const [index, { body }] of drafts.entries()) {
      for (const other of drafts.slice(index + 1)) {
        expect(likeness(body, other.body)).toBeLessThan(TOO_ALIKE)
      }
    }
  })

  test('hears each of the topic that is closest to their own work', () => {
    const { body } = compose({ kind: 'thank-you', application, contact: jonas })
    expect(body).toContain('connection queues')
  })

  test('is followed up through one person: the second mail goes to the first interviewer', () => {
    expect(compose({ kind: 'second-mail', application }).to).toBe('dana.whitfield@energy.example')
  })
})

test.each([
  ['Dear Ms Fernández,', 'Call Ms Fernández at Example Energy'],
  ['Hi María', 'Call Dana at Example Energy'],
  ['Ms Fernández', 'Call Ms Fernández at Example Energy'],
  ['n/a', 'Call Dana at Example Energy'],
])('a call to somebody addressed as %j is headed %j', (salutation, subject) => {
  expect(
    compose({ kind: 'first-call', application: makeApplication({ salutation }) }).subject,
  ).toBe(subject)
})

test('with a recruiter in between everything goes to the recruiter', () => {
  const recruiter = makeContact({ kind: 'recruiter', name: 'Jo Park', email: 'jo@agency.example' })
  const application = makeApplication({ contacts: [recruiter], outcome: 'rejected' })
  for (const kind of ['thank-you', 'second-mail', 'last-mail'] as const) {
    const { to, body } = compose({ kind, application })
    expect(to).toBe('jo@agency.example')
    expect(body).toMatch(/^Hello Jo,/)
  }
  expect(compose({ kind: 'first-call', application }).subject).toBe('Call Jo at Example Energy')
})

test('a recruiter is asked to thank those who interviewed, not to thank themselves', () => {
  const recruiter = makeContact({ kind: 'recruiter', name: 'Jo Park' })
  const application = makeApplication({ contacts: [recruiter, makeContact({ name: 'Li Na' })] })
  // As a draft that was read back from the database has it.
  const { body } = compose({ kind: 'thank-you', application: addressedTo(application, recruiter) })
  expect(body).toContain('Dana Whitfield and Li Na')
  expect(body).not.toContain('Park')
})

test('a second call names the day of the first one, by the candidate’s calendar', () => {
  const steps = [
    { kind: 'first-call' as const, event: 'called' as const, at: new Date('2026-12-01T23:30:00Z') },
  ]
  const { body } = compose({ kind: 'second-call', steps, timeZone: 'Europe/Berlin' })
  expect(body).toContain('I called on 2 December')
})

test('a second mail after another one reads differently', () => {
  const steps = [
    { kind: 'second-mail' as const, event: 'sent' as const, at: new Date('2026-11-20T09:00:00Z') },
  ]
  const [first, second] = [
    compose({ kind: 'second-mail' }),
    compose({ kind: 'second-mail', steps }),
  ]
  expect(likeness(first.body, second.body)).toBeLessThan(TOO_ALIKE)
})

function compose(given: Partial<RungRequest> & { kind: LetterKind; application?: Application }) {
  return composeLetter({
    candidateName: 'Priya Natarajan',
    ownNumber: '',
    application: makeApplication(),
    steps: [],
    earlierSubjects: [],
    today: '2026-11-23',
    timeZone: 'Europe/London',
    ...given,
  })
}

function makeContact(given: Partial<StoredContact> = {}): StoredContact {
  const { name = 'Jonas Berg' } = given
  return {
    id: 9,
    publicId: '00000000-0000-4000-8000-000000000009',
    kind: 'interviewer',
    name,
    salutation: '',
    jobTitle: '',
    email: `${name.toLowerCase().replace(' ', '.')}@energy.example`,
    phone: '',
    ...given,
  }
}
