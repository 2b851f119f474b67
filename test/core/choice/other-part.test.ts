import { expect, it } from 'vitest'
import { makeCandidate as article } from './make-candidate.ts'
import { choose, reasonsOf, TWO_OTHERS, titlesAt } from './make-choice.ts'

const airline = article({ title: 'Airline adds seats', terms: ['airline', 'flights'], score: 16 })
const told = (application: object, special: object = {}) =>
  choose([{ ...airline, ...special }, ...TWO_OTHERS], { sectorId: 'logistics', ...application })

it.each([
  ['the talk', { topics: ['freight rates'] }],
  ['the employer’s name', { employer: 'Globex Shipping' }],
  ['the role', { role: 'Warehouse planner' }],
  ['a strength', { strengths: ['road haulage in winter'] }],
])(
  'puts what is about another part of the sector than %s further down, and says so',
  (_of, application) => {
    const choice = told(application)
    expect(titlesAt(choice, 'pick')).toEqual(['Cables age', 'Meters talk'])
    expect(reasonsOf(choice, airline.title)).toContain('about another part of the sector')
  },
)

it.each([
  ['nobody said anything of parts', {}, {}],
  ['the talk was of both', { topics: ['freight rates', 'airline seats'] }, {}],
  ['it speaks of both', { topics: ['freight rates'] }, { terms: ['airline', 'air cargo'] }],
  ['its terms belong to no part', { topics: ['freight rates'] }, { terms: ['rail network'] }],
  ['it is on what was talked about', { topics: ['freight rates', 'seats'] }, {}],
])('leaves it where it is when %s', (_case, application, special) => {
  const choice = told(application, special)
  expect(titlesAt(choice, 'pick')).toContain(airline.title)
  expect(reasonsOf(choice, airline.title)).not.toContain('about another part of the sector')
})

it('puts what has a single term of the sector further down, unless it is close to what was talked about', () => {
  const lone = { terms: ['freight forwarder'] }
  const reason = 'says little of the sector'
  expect(reasonsOf(told({}, lone), airline.title)).toContain(reason)
  expect(reasonsOf(told({ topics: ['freight rates'] }, lone), airline.title)).not.toContain(reason)
})

it('knows no parts of a sector that is not divided', () => {
  const choice = choose([airline, ...TWO_OTHERS], { topics: ['freight rates'] })
  expect(titlesAt(choice, 'pick')).toContain(airline.title)
})
