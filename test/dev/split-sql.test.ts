import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { splitSql } from '../../dev/split-sql.ts'

test.for([
  { name: 'two statements', script: 'select 1; select 2;', expected: ['select 1', 'select 2'] },
  { name: 'a last one without an end', script: 'select 1', expected: ['select 1'] },
  { name: 'nothing', script: ' \n;; -- only; this\n', expected: [] },
  { name: 'a text with a semicolon', script: `select 'a;''b;'`, expected: [`select 'a;''b;'`] },
  { name: 'a quoted name', script: 'select "a;b"', expected: ['select "a;b"'] },
  { name: 'a line comment', script: `select 1 -- it's; over\n, 2`, expected: ['select 1 \n, 2'] },
  { name: 'a block comment', script: 'select /* ; */ 1', expected: ['select  1'] },
  { name: 'a $$ body', script: 'do $$ a; b $$; select 1', expected: ['do $$ a; b $$', 'select 1'] },
  { name: 'a $tag$ body', script: 'do $x$ a; $$ $x$', expected: ['do $x$ a; $$ $x$'] },
  {
    name: 'an operator',
    script: `select 3 - 1, 4 / 2, a->'b'`,
    expected: [`select 3 - 1, 4 / 2, a->'b'`],
  },
])('splits $name', ({ script, expected }) => {
  expect(splitSql(script)).toEqual(expected)
})

test('finds every statement of schema.sql', async () => {
  const script = await readFile(new URL('../../schema.sql', import.meta.url), 'utf8')
  const statements = splitSql(script)
  const created = script.match(/^(create|alter|do|insert|drop) /gm) ?? []
  expect(statements).toHaveLength(created.length)
})
