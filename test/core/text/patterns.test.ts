import { expect, it } from 'vitest'
import { compilePatterns, findPatterns, wordsOf } from '../../../src/core/text/patterns.ts'
import { readWords } from '../../../src/core/text/word-reader.ts'

function found(pattern: string, text: string): string[] {
  const words = readWords(text)
  return findPatterns(compilePatterns([[true, [pattern]]]), words).map((hit) => wordsOf(hit, words))
}

it.each([
  ['plain words', 'class action', 'A class action begins', ['class action']],
  ['plurals', 'layoff', 'More layoffs', ['layoffs']],
  ['alternatives', 'cut|slash job', 'They slash jobs', ['slash jobs']],
  ['verb forms', 'fire+ up', 'Firing up, fired up', ['Firing up', 'fired up']],
  ['a gap', 'cut ~ job', 'cuts about 500 office jobs', ['cuts about 500 office jobs']],
  ['a number', '# job', '500 jobs', ['500 jobs']],
  ['a number in words', '^# way', 'Five ways to save', ['Five ways']],
])('finds %s', (_case, pattern, text, hits) => {
  expect(found(pattern, text)).toEqual(hits)
})

it.each([
  ['beyond a full stop', 'cut ~ job', 'They made cuts. Jobs returned'],
  ['beyond the purpose', 'cut ~ job', 'cuts delays for jobs'],
  ['beyond four words', 'cut ~ job', 'cut one two three four five jobs'],
  ['elsewhere than at the beginning', '^# way', 'There are five ways'],
  ['inside a word', 'cut', 'Cutlery'],
])('does not look %s', (_case, pattern, text) => {
  expect(found(pattern, text)).toEqual([])
})

it('tells what begins first before the rest, and of two with one beginning the one listed first', () => {
  const words = readWords('Acme to cut costs after layoffs')
  const patterns = compilePatterns([
    ['late', ['layoff']],
    ['far', ['cut ~~ layoff']],
    ['near', ['cut cost']],
    ['first', ['to cut cost|price']],
  ])
  expect(findPatterns(patterns, words).map(({ label }) => label)).toEqual(['first', 'near', 'late'])
})

it('tells a pattern once for each word it begins with, however often its other words come after', () => {
  expect(found('with ~ job', 'with job, with jobs and job')).toEqual(['with job', 'with jobs'])
})

it('finds a pattern by its last word when the text has the ones before it twice', () => {
  expect(found('in _ fire', 'in a house in the fire')).toEqual(['in the fire'])
})
