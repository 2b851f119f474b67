import { expect, it } from 'vitest'
import type { ArticleKind } from '../../src/core/article.ts'
import { readArticle } from '../../src/core/article-words.ts'
import { isEnglish } from '../../src/core/language.ts'
import { findNoise } from '../../src/core/noise.ts'

const noiseOf = (title: string, kind: ArticleKind = 'article') =>
  findNoise(readArticle({ title, summary: '' }), kind)

it.each([
  ['an advert', 'Sponsored: save on your next inspection'],
  ['an advert', 'Get 20% off all courses'],
  ['an invitation to an event', 'Webinar: the grid of tomorrow'],
  ['an invitation to an event', 'Early bird tickets for Grid Week'],
  ['a job post or career advice', 'Now hiring: 40 field technicians'],
  ['a job post or career advice', 'How to answer five job interview questions'],
  ['about pay', 'How much do grid planners earn?'],
  ['about pay', 'Salary survey 2026'],
  ['a stock tip', 'Utility stocks to buy now'],
  ['a stock tip', 'Analyst raises price target for Globex'],
  ['a stock tip', 'Globex Q2 2026 earnings call transcript'],
  ['a list', '7 ways to save on storage'],
  ['a list', 'Top 10 turbines of the year'],
  ['a round-up', 'Morning briefing: what moved'],
  ['a personal column', 'My husband sold our solar panels'],
])('finds %s in “%s”', (name, title) => {
  expect(noiseOf(title)).toBe(name)
})

it.each([
  ['Grid operator cuts its queue by half'],
  ['Utilities invest in ways to store heat'],
  ['Top court rules on grid fees'],
  ['A dividend for the village: community battery pays'],
  ['Jobs return to the valley with a turbine plant'],
  ['Event-driven design for meters'],
])('leaves “%s” alone', (title) => {
  expect(noiseOf(title)).toBeUndefined()
})

it('minds questions of advice on boards, and "I" in papers', () => {
  const question = 'Should I leave protection for planning?'
  const story = 'I rebuilt our relay settings'
  expect([noiseOf(question, 'discussion'), noiseOf(story, 'discussion')]).toEqual([
    'a personal question',
    undefined,
  ])
  expect(noiseOf(story)).toBe('a personal column')
})

it.each([
  [
    'German',
    'Netzbetreiber planen für den Winter',
    'Die Speicher werden mit der Zeit größer.',
    false,
  ],
  [
    'Spanish',
    'Las baterías ganan la subasta',
    'Un tercio de los contratos es para el almacenamiento.',
    false,
  ],
  ['Japanese', '電力会社が計画を発表', '', false],
  [
    'English with a name',
    'Van der Berg joins the grid operator',
    'She comes from the regulator.',
    true,
  ],
  ['a short English title', 'Grid news', '', true],
  ['an empty one', '', '', true],
])('tells the language of %s', (_case, title, summary, expected) => {
  const text = { title, summary }
  expect(isEnglish(text, readArticle(text))).toBe(expected)
})
