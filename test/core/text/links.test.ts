import { expect, test } from 'vitest'
import { listLinks } from '../../../src/core/text/links.ts'

test.each([
  ['See https://a.example/b.', ['https://a.example/b']],
  [
    '(see https://a.example/b), and (https://a.example/c).',
    ['https://a.example/b', 'https://a.example/c'],
  ],
  ['https://a.example/wiki/Grid_(power)', ['https://a.example/wiki/Grid_(power)']],
  ['(https://a.example/wiki/Grid_(power)).', ['https://a.example/wiki/Grid_(power)']],
  ['“https://a.example/b”, https://a.example/c…', ['https://a.example/b', 'https://a.example/c']],
  ['https://a.example/b https://a.example/b', ['https://a.example/b']],
  ['https://a.example/?q=a;b#c/', ['https://a.example/?q=a;b#c/']],
  ['https:// and http://.', []],
])('the addresses in %j', (text, links) => {
  expect(listLinks(text)).toEqual(links)
})
