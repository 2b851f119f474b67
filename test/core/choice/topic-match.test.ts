import { expect, it } from 'vitest'
import { findTopic, readTopic, readTopicText } from '../../../src/core/choice/topic-match.ts'
import { readArticle } from '../../../src/core/text/article-words.ts'

function find(topic: string, title: string, summary = '') {
  const read = readTopic(topic)
  return read && findTopic(read, readTopicText(readArticle({ title, summary })))
}

it.each([
  ['the phrase itself', 'battery storage', 'Battery storage doubles'],
  ['other forms', 'pricing batteries', 'How to price a battery'],
  ['hyphens', 'grid-scale batteries', 'Grid scale battery opens'],
  ['words between', 'battery storage', 'Batteries for long storage'],
  ['small words left out', 'cost of capital', 'The cost of new capital'],
  ['an abbreviation', 'AI', 'What AI does for planners'],
])('finds a topic by %s', (_case, topic, title) => {
  expect(find(topic, title)).toEqual({ text: topic, isWhole: true, isInTitle: true })
})

it.each([
  ['its words in another order', 'open banking', 'Are banks open or closed?'],
  ['a verb and what it is done to', 'open banking', 'Firms can open accounts of foreign banks'],
  ['words far apart', 'battery storage', 'Battery makers look for sites with more storage'],
  ['half of it', 'battery storage', 'Storage for heat'],
  ['an abbreviation in lower case', 'IT', 'They like it'],
  ['half of a place', 'moving to New York offices', 'New York raises tolls'],
  ['nothing at all', '', 'Anything'],
])('does not find a topic by %s', (_case, topic, title) => {
  expect(find(topic, title)).toBeUndefined()
})

it('finds a part of a long topic', () => {
  const match = find('expanding battery storage into Spain', 'Battery storage wins')
  expect(match).toEqual({ text: 'battery storage', isWhole: false, isInTitle: true })
})

it('says when a topic stands in the text only', () => {
  expect(find('storage', 'A quiet week', 'Storage grew.')).toMatchObject({ isInTitle: false })
})

it.each([
  ['returns', 'Footfall returns to the high street on Thursdays', false],
  ['returns', 'Retailers charge for online returns', true],
  ['returns', 'The cost of returns', true],
  ['returns', 'Railway discounts return tickets', false],
  ['charges', 'Bank charges ahead with its plan', false],
  ['charges', 'Rules for the charges', true],
  ['claims', 'Insurer claims victory', false],
  ['claims', 'Insurer automates claims handling', true],
  ['plants', 'Utility plants trees', false],
  ['ships', 'Maker ships first units', false],
  ['drives', 'Demand drives growth', false],
  ['loans', 'Bank loans grow', true],
  ['grids', 'Operators link grids', true],
  ['tariffs', 'Importers face tariffs', true],
  ['stablecoins', 'Banks test stablecoins', true],
  ['fraud', 'Lenders fight fraud', true],
])('tells the noun %s from the verb in "%s"', (topic, title, isFound) => {
  expect(find(topic, title) !== undefined).toBe(isFound)
})
