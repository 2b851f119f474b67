import { expect, it } from 'vitest'
import { foldSpelling } from '../../../src/core/text/spelling.ts'

it.each([
  ['banks', 'bank'],
  ['batteries', 'battery'],
  ['losses', 'loss'],
  ['taxes', 'tax'],
  ['buses', 'bus'],
  ['colour', 'color'],
  ['labours', 'labor'],
  ['neighbourhood', 'neighborhood'],
  ['centres', 'center'],
  ['organisations', 'organization'],
  ['decarbonising', 'decarbonizing'],
  ['analysed', 'analyzed'],
  ['defence', 'defense'],
  ['tyres', 'tire'],
])('reads "%s" as "%s"', (written, folded) => {
  expect(foldSpelling(written)).toBe(folded)
})

it.each([
  'news',
  'gas',
  'bus',
  'series',
  'business',
  'crisis',
  'virus',
  'mourning',
  'four',
  'tour',
  'rise',
])('leaves "%s" as it is', (word) => {
  expect(foldSpelling(word)).toBe(word)
})
