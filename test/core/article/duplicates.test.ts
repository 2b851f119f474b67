import { expect, it } from 'vitest'
import { groupStories, storyKey } from '../../../src/core/article/duplicates.ts'
import { readWords } from '../../../src/core/text/word-reader.ts'
import { fc } from '../../support/fast-check.ts'
import { growthOf, LINEAR } from '../../support/growth.ts'

const titled = (title: string) => ({ title, key: storyKey(readWords(title)) })
const group = (...titles: string[]) =>
  groupStories(titles.map(titled)).map((members) => members.map(({ title }) => title))

it.each([
  ['the same words', 'Regulator approves storage', 'Regulator approves storage!'],
  [
    'another order',
    'Fast track for storage projects approved by regulator',
    'Regulator approves fast track for storage projects',
  ],
  [
    'other forms',
    'Globex acquires Initech for 3 billion',
    'Globex acquiring Initech in 3 billion deal',
  ],
])('takes %s for one story', (_case, a, b) => {
  expect(group(a, b)).toEqual([[a, b]])
})

it.each([
  [
    'the same subject',
    'Battery storage wins capacity auction',
    'Battery storage slows in the north',
  ],
  ['another quarter', 'Power prices in week 12', 'Power prices in week 13'],
  ['nothing shared', 'Offshore wind returns', 'Boiler makers regroup'],
])('keeps %s apart', (_case, a, b) => {
  expect(group(a, b)).toEqual([[a], [b]])
})

it('lets the first of a story stand for it', () => {
  const groups = group(
    'Regulator approves storage',
    'Wind returns',
    'Storage approved by regulator',
  )
  expect(groups).toEqual([
    ['Regulator approves storage', 'Storage approved by regulator'],
    ['Wind returns'],
  ])
})

it('keeps headlines apart whose words are the same only to the index', () => {
  // The letters "ao" and "c1" make one number.
  const title = 'Grao trao cabao metao towao'
  expect(group(title, title.replaceAll('ao', 'c1'))).toHaveLength(2)
})

it('loses and doubles no headline', () => {
  const anyTitles = fc.array(fc.string({ maxLength: 60 }))
  fc.assert(
    fc.property(anyTitles, (titles) => {
      expect(
        group(...titles)
          .flat()
          .toSorted(),
      ).toEqual(titles.toSorted())
    }),
  )
})

it('groups many headlines in little more time than in proportion', () => {
  const subjects = ['grid', 'wind', 'storage', 'boiler', 'tariff', 'meter', 'cable', 'tower']
  const make = (size: number) =>
    Array.from({ length: size }, (_, index) => {
      const subject = subjects[index % subjects.length]
      return titled(
        `Plant ${index} of operator ${index % 97} adds ${subject} number ${index % 1009}`,
      )
    })
  expect(growthOf(make, 1000, groupStories)).toBeLessThan(LINEAR)
})
