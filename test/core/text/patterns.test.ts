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
