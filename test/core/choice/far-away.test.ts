import { expect, it } from 'vitest'
import { makeCandidate as article } from './make-candidate.ts'
import { choose, reasonsOf, TWO_OTHERS, titlesAt } from './make-choice.ts'

const FAR = 'news of India, far from where they are'
const subsidy = article({ title: 'Odisha extends subsidy for village grids', score: 16 })
const told = (special: object = {}, application: object = {}, timeZone = 'Europe/London') =>
  choose([{ ...subsidy, ...special }, ...TWO_OTHERS], application, [], { timeZone })
const farReason = (choice: ReturnType<typeof told>, title = subsidy.title) =>
  reasonsOf(choice, title)?.find((reason) => reason.startsWith('news of'))

it('puts what a far country tells itself behind the rest, and says so', () => {
  const choice = told()
  expect(titlesAt(choice, 'pick')).toEqual(['Cables age', 'Meters talk', subsidy.title])
  expect(farReason(choice)).toBe(FAR)
})

it.each([
  [
    'a paper of that country',
    { title: 'Regulator clears a tariff', url: 'https://www.thehindu.com/1' },
    FAR,
  ],
  [
    'an address of that country',
    { title: 'Regulator clears a tariff', url: 'https://grid.in/1' },
    FAR,
  ],
  [
    'another one',
    { title: 'Hong Kong lifts its fuel clause' },
    'news of Hong Kong, far from where they are',
  ],
])('knows it by %s', (_how, special, reason) => {
  expect(farReason(told(special), special.title)).toBe(reason)
})

it.each([
  ['they are there', {}, {}, 'Asia/Kolkata'],
  ['the application says so', {}, { country: 'IN' }, 'Europe/London'],
  ['the employer is from there', {}, { employerSite: 'https://acme.co.in' }, 'Europe/London'],
  ['it was talked about', {}, { topics: ['our Mumbai office'] }, 'Europe/London'],
  ['nobody knows where they are', {}, {}, ''],
  [
    'it is about a country near by too',
    { title: 'India and Pakistan link grids' },
    {},
    'Asia/Karachi',
  ],
  ['it is of the whole world', { title: 'Chinese makers cut battery prices' }, {}, 'Europe/London'],
  ['a word only looks like it', { title: 'Indiana extends subsidy' }, {}, 'Europe/London'],
] as const)('is not far when %s', (_case, special, application, timeZone) => {
  const title = 'title' in special ? special.title : subsidy.title
  expect(farReason(told(special, application, timeZone), title)).toBeUndefined()
})
