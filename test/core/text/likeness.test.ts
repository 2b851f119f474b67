import { expect, test } from 'vitest'
import { likeness, TOO_ALIKE } from '../../../src/core/text/likeness.ts'

const NOTE = (name: string, middle: string) => `Hello ${name},\n\n${middle}\n\nBest wishes,\nPriya`
const LONG =
  'Thank you for the conversation on 12 November. I enjoyed our talk about storage very much.'

test('the same note to another person is the same note', () => {
  expect(likeness(NOTE('Dana', LONG), NOTE('Jonas', LONG))).toBe(1)
})

test('a word or two more do not make another note of it', () => {
  const longer = `${LONG} I look forward to hearing from you soon.`
  expect(likeness(NOTE('Dana', LONG), NOTE('Jonas', longer))).toBeGreaterThan(TOO_ALIKE)
})

test('other sentences do', () => {
  const other =
    'It was good to meet you last week. Grid software is close to my own work, as you know.'
  expect(likeness(NOTE('Dana', LONG), NOTE('Jonas', other))).toBeLessThan(0.2)
})

test('links do not count: two notes may share an article', () => {
  const link = 'https://news.example/a/very/long/address'
  expect(
    likeness(NOTE('Dana', `One thing here. ${link}`), NOTE('Jo', `Another over there. ${link}`)),
  ).toBe(0)
})

test('nothing is like nothing', () => {
  expect(likeness('', '')).toBe(0)
})
