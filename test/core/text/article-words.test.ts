import { expect, it } from 'vitest'
import { oncePerArticle, readArticle } from '../../../src/core/text/article-words.ts'

const rawWords = (words: readonly { raw: string }[]) => words.map(({ raw }) => raw)

it('reads an article once, and anew when its summary was changed', () => {
  const item = { title: 'Grid plan agreed', summary: 'The regulator agreed.' }
  const first = readArticle(item)
  expect(readArticle({ ...item })).toBe(first)
  const changed = readArticle({ ...item, summary: 'The regulator refused.' })
  expect(rawWords(changed.summary)).toEqual(['The', 'regulator', 'refused'])
  expect(readArticle(item).summary).toEqual(first.summary)
})

it('remembers two articles with one title beside each other', () => {
  const week = { title: 'The week in power', summary: 'Prices rose.' }
  const first = readArticle(week)
  const next = readArticle({ ...week, summary: 'Prices fell.' })
  expect(readArticle({ ...week })).toBe(first)
  expect(readArticle({ ...week, summary: 'Prices fell.' })).toBe(next)
})

it('finds out once what depends on nothing but the article', () => {
  let count = 0
  const countWords = oncePerArticle(({ title }) => {
    count += 1
    return title.length
  })
  const one = readArticle({ title: 'Cables age', summary: '' })
  const other = readArticle({ title: 'Meters talk at night', summary: '' })
  expect([countWords(one), countWords(other), countWords(one)]).toEqual([2, 4, 2])
  expect(count).toBe(2)
})

it('forgets the oldest readings, so that a process does not grow', () => {
  const first = readArticle({ title: 'The oldest of all', summary: '' })
  for (let number = 0; number < 2000; number += 1) {
    readArticle({ title: `Part ${number}`, summary: '' })
  }
  const again = readArticle({ title: 'The oldest of all', summary: '' })
  expect(again).not.toBe(first)
  expect(again.title).toEqual(first.title)
})
