import { describe, expect, test } from 'vitest'
import { describeScene } from '../../../src/core/draft/scene.ts'
import { makeApplication } from '../../mail/make.ts'

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
    ['Senior Product Manager (m/f/d)', ' about the Senior Product Manager role'],
    ['Einkäufer (m/w/d)', ' about the einkäufer role'],
    ['Data Engineer m/w/d', ' about the Data Engineer role'],
    ['Chef de projet H/F', ' about the chef de projet role'],
    ['Consultant [all genders], 80-100%', ' about the consultant role'],
    ['Grid Planner (Remote) (Ref. 1234)', ' about the Grid Planner role'],
    ['Grid Planner - Hybrid', ' about the Grid Planner role'],
    ['Remote Sensing Lead', ' about the Remote Sensing Lead role'],
    ['R&D Engineer (Batteries)', ' about the R&D Engineer (Batteries) role'],
  ])('%j is spoken of as %j', (role, words) => {
    expect(describeScene(makeApplication({ role }), 1).role).toBe(words)
  })
})

// An article may be swapped for a discussion after the sentence was written: one word fits both.
test.each([
  [1, 'a piece'],
  [2, 'two pieces'],
  [5, 'five pieces'],
])('%i articles and discussions are called %j', (count, words) => {
  expect(describeScene(makeApplication(), count).some).toBe(words)
})

test.each([
  ['2026-11-12', '12 November'],
  ['2026-01-01', '1 January'],
  ['2024-02-29', '29 February'],
])('the day %s is spoken of as %s', (interviewedOn, day) => {
  expect(describeScene(makeApplication({ interviewedOn }), 1).day).toBe(day)
})
