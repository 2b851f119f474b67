import { describe, expect, test } from 'vitest'
import { describeScene } from '../../src/core/scene.ts'
import { makeApplication, makeArticle } from '../mail/make.ts'

const ARTICLE = makeArticle()
const DISCUSSION = makeArticle({ kind: 'discussion' })

describe('the role', () => {
  test.each([
    ['Senior Grid Planner', ' about the Senior Grid Planner role'],
    ['Platform engineer', ' about the platform engineer role'],
    ['the grid planning position', ' about the grid planning position'],
    ['SAP consultant', ' about the SAP consultant role'],
    ['Planner', ' about the planner role'],
    ['CFO', ' about the CFO role'],
    ['Senior Grid Planner and Deputy Head of Connections for the Northern Region', ''],
    [' ', ''],
  ])('%j is spoken of as %j', (role, words) => {
    expect(describeScene(makeApplication({ role }), [ARTICLE], 1).role).toBe(words)
  })
})

describe('the articles', () => {
  test.each([
    [[ARTICLE], 'an article'],
    [[DISCUSSION], 'a discussion'],
    [[ARTICLE, ARTICLE, ARTICLE], 'three articles'],
    [[ARTICLE, DISCUSSION, ARTICLE], 'two articles and a discussion'],
    [[DISCUSSION, DISCUSSION], 'two discussions'],
  ])('%#: are counted in words', (picks, words) => {
    expect(describeScene(makeApplication(), picks, 1).some).toBe(words)
  })

  test('are called pieces every other time', () => {
    expect(describeScene(makeApplication(), [ARTICLE, ARTICLE], 2).some).toBe('two pieces')
    expect(describeScene(makeApplication(), [ARTICLE], 2).some).toBe('a piece')
  })
})

test.each([
  ['2026-11-12', '12 November'],
  ['2026-01-01', '1 January'],
  ['2024-02-29', '29 February'],
])('the day %s is spoken of as %s', (interviewedOn, day) => {
  expect(describeScene(makeApplication({ interviewedOn }), [ARTICLE], 1).day).toBe(day)
})
