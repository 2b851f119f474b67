import { expect, it } from 'vitest'
import { leadKeys, leadOf } from '../../../src/core/choice/lead.ts'
import { makeCandidate as article } from './make-candidate.ts'
import { choose, TWO_OTHERS } from './make-choice.ts'

const story = (url: string, others: readonly string[] = []) => ({
  url,
  alsoIn: others.map((other) => ({ source: 'Other', title: 'Same', url: other, summary: '' })),
})

const meet = (one: readonly string[], other: readonly string[]) =>
  one.some((key) => other.includes(key))

it.each([
  ['the same name', 'Acme', 'Acme'],
  ['the name with its legal form', 'Acme', 'The ACME Group plc'],
  ['capitals and blanks', 'Acme Energy', ' acme  energy'],
])('two candidates meet by %s', (_case, one, other) => {
  const keysOf = (employer: string) =>
    leadKeys({ employer, employerSite: '' }, story('https://a/1'))
  expect(meet(keysOf(one), keysOf(other))).toBe(true)
})

it('two candidates meet by the employer\u2019s site, though they call it otherwise', () => {
  const keysOf = (employer: string) =>
    leadKeys({ employer, employerSite: 'https://www.acme.example/jobs' }, story('https://a/1'))
  expect(meet(keysOf('Acme'), keysOf('Acme Renewables'))).toBe(true)
})

it('two employers never meet, not on a site that gives room to anybody', () => {
  const site = 'https://www.linkedin.com/company/x'
  const [one, other] = ['Acme', 'Globex'].map((employer) =>
    leadKeys({ employer, employerSite: site }, story('https://a/1')),
  )
  expect(meet(one ?? [], other ?? [])).toBe(false)
})

it('one story is one lead, whichever outlet tells it', () => {
  const acme = { employer: 'Acme', employerSite: '' }
  const mine = leadKeys(acme, story('https://a/1', ['https://b/1']))
  expect(meet(mine, leadKeys(acme, story('https://b/1')))).toBe(true)
  expect(meet(mine, leadKeys(acme, story('https://c/1')))).toBe(false)
})

it('a saved link leads by the candidate\u2019s own choice, and holds nothing', () => {
  const saved = article({ title: 'Saved by hand' })
  const best = article({ title: 'Best of the week', score: 30 })
  expect(leadOf(choose([best, ...TWO_OTHERS]).placed)?.title).toBe(best.title)
  const own = choose([best, ...TWO_OTHERS], {}, [], { saved: [saved] })
  expect(leadOf(own.placed)).toBeUndefined()
})
