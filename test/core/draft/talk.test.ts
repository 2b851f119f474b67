import { describe, expect, it } from 'vitest'
import type { DraftArticle } from '../../../src/core/article/article.ts'
import { prepareTalk } from '../../../src/core/draft/talk.ts'
import { makeApplication, makeCandidate } from '../choice/make-candidate.ts'

const STORY =
  'The operator added 400 megawatts of battery storage. It came from four sites. Costs fell by a fifth. More is planned.'
const OTHER =
  'Neighbours of two sites object to the noise of the cooling. A court hears their case in spring. Nobody would say more.'

const makeArticle = (special: Partial<DraftArticle> = {}): DraftArticle => ({
  ...makeCandidate({ title: 'Battery storage doubles on the coast', summary: STORY }),
  place: 'pick',
  position: 0,
  why: '',
  reasons: [],
  points: [],
  total: 0,
  origin: 'feed',
  alsoIn: [],
  isRead: false,
  isIncluded: false,
  link: 'works',
  ...special,
})
const report = (source: string, summary: string) => ({
  source,
  title: 'Another headline',
  url: `https://${source.toLowerCase()}.example/story`,
  summary,
})
const questionOn = (article: Partial<DraftArticle>, topics: readonly string[] = []) =>
  prepareTalk(makeArticle(article), makeApplication({ topics })).question

describe('the gist', () => {
  it('is the first three sentences of the source, as they stand', () => {
    expect(prepareTalk(makeArticle(), makeApplication()).gist).toEqual([
      'The operator added 400 megawatts of battery storage.',
      'It came from four sites.',
      'Costs fell by a fifth.',
    ])
  })

  it('is nothing when the feed says no more than the title', () => {
    expect(prepareTalk(makeArticle({ summary: '' }), makeApplication()).gist).toEqual([])
  })
})

describe('the question', () => {
  it('takes up what they talked about, when the article is on it', () => {
    expect(questionOn({}, ['Tariffs', 'Battery storage'])).toBe(
      'How does this compare with what you see in battery storage?',
    )
  })

  it('leaves out a topic that the article is not on, or that cannot be seen in', () => {
    const general = 'Is this something that occupies your team at the moment?'
    expect(questionOn({}, ['Tariffs'])).toBe(general)
    expect(questionOn({}, ['How you plan battery storage'])).toBe(general)
  })

  it('asks of a thread which view is theirs', () => {
    expect(questionOn({ kind: 'discussion' })).toBe(
      'Which of the views in this thread comes closest to yours?',
    )
  })

  it('asks of the field when nothing else is known', () => {
    expect(questionOn({ terms: [] })).toBe(
      'Is this something that people in power, utilities and renewables talk about?',
    )
  })
})

describe('the counter-view', () => {
  const viewAmong = (...alsoIn: DraftArticle['alsoIn']) =>
    prepareTalk(makeArticle({ alsoIn }), makeApplication()).counterView

  it('is what another outlet says, when that is something else', () => {
    expect(viewAmong(report('Echo', STORY), report('Herald', OTHER))).toEqual({
      source: 'Herald',
      url: 'https://herald.example/story',
      text: 'Neighbours of two sites object to the noise of the cooling. A court hears their case in spring.',
    })
  })

  it('is none when all say the same, or nothing', () => {
    expect(viewAmong()).toBeUndefined()
    expect(viewAmong(report('Echo', STORY), report('Silent', ''))).toBeUndefined()
  })
})
