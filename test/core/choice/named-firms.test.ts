import { expect, it } from 'vitest'
import { makeCandidate as article } from './make-candidate.ts'
import { choose, reasonsOf, TWO_OTHERS, titlesAt } from './make-choice.ts'

const FIRMS = { employer: 'Acme', employerAliases: ['Acme Grid'], rivals: ['Globex', 'Initech'] }
/** From a paper that is read for the sector among others: not enough to pass. */
const BARE = { score: 2, terms: [] }
const choiceOf = (
  special: Parameters<typeof article>[0],
  application: Parameters<typeof choose>[1] = FIRMS,
) => choose([article({ ...BARE, ...special }), ...TWO_OTHERS], application)
const isPicked = (...asked: Parameters<typeof choiceOf>) =>
  titlesAt(choiceOf(...asked), 'pick').includes(asked[0].title)

it('takes a headline that names only a rival as one about the sector, and says so', () => {
  const title = 'Globex moves its headquarters to Leeds'
  const choice = choiceOf({ title })
  expect(titlesAt(choice, 'pick')).toContain(title)
  expect(reasonsOf(choice, title)).toContain('names Globex, one of their rivals')
})

it.each(['Acme moves its headquarters to Leeds', 'Acme Grid moves its headquarters to Leeds'])(
  'takes one that names only the employer: %s',
  (title) => expect(isPicked({ title })).toBe(true),
)

it('gives it no more than any other article that just passes', () => {
  const named = article({ ...BARE, title: 'Globex moves to Leeds' })
  const plain = article({ ...BARE, score: 4, title: 'Somebody moves to Hull' })
  const totals = new Map(
    choose([named, plain], FIRMS).placed.map(({ title, total }) => [title, total]),
  )
  expect(totals.get(named.title)).toBe(totals.get(plain.title))
})

it('lifts nothing for an application that does not name the firm', () => {
  const title = 'Globex moves its headquarters to Leeds'
  expect(isPicked({ title }, { employer: 'Umbrella' })).toBe(false)
})

it.each([
  ['trouble', { title: 'Globex cuts 500 jobs' }],
  ['praise of a rival', { title: 'Globex wins award for innovation' }],
  [
    'a thread without a word of the sector',
    { title: 'Globex, anyone?', kind: 'discussion' as const },
  ],
  ['a name that stands in the text only', { title: 'A move to Leeds', summary: 'Globex moves.' }],
  ['one that is named in passing', { title: 'Leeds welcomes Globex' }],
  ['news of its shares', { title: 'Globex stock has a quiet day' }],
  ['what it says of others', { title: 'Globex sees wheat at 200 next year' }],
  ['the same word in small letters', { title: 'How an initech was built' }],
])('lifts no %s', (_case, special) => {
  expect(isPicked(special)).toBe(false)
})
