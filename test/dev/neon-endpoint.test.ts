import { neon } from '@neondatabase/serverless'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applySchema } from '../../dev/apply-schema.ts'
import { loadSectors } from '../../dev/catalogue.ts'
import { type NeonEndpoint, startNeonEndpoint } from '../../dev/neon-endpoint.ts'
import { openPglite } from '../../dev/pglite.ts'
import { openDatabase } from '../../src/store/database/database.ts'
import { databaseUrl } from '../support/database.ts'

// Every test goes through Neon's own driver. Opening a database tells it to find loopback addresses at our endpoint.
let pglite: NeonEndpoint
beforeAll(async () => {
  const postgres = await openPglite({ kind: 'memory' })
  const endpoint = await startNeonEndpoint(() => Promise.resolve(postgres))
  pglite = {
    ...endpoint,
    close: async () => {
      await endpoint.close()
      await postgres.close()
    },
  }
  const db = openDatabase(pglite.urlOf('local'))
  await applySchema(db)
  await loadSectors(db)
})
afterAll(() => pglite.close())

describe.each([
  { name: 'PGlite', url: () => pglite.urlOf('local') },
  { name: 'PostgreSQL', url: () => databaseUrl },
])('the endpoint in front of $name', ({ url }) => {
  const sql = () => neon(url())

  test.for([
    ['integer', '12', 12],
    // Neon leaves these as text, because a number could lose digits.
    ['bigint', '12', '12'],
    ['numeric', '1.50', '1.50'],
    ['real', '0.5', 0.5],
    ['boolean', 'true', true],
    ['text', 'a "quoted" \\ text', 'a "quoted" \\ text'],
    ['text[]', '{a,"b c",NULL}', ['a', 'b c', null]],
    ['integer[]', '{1,2}', [1, 2]],
    ['jsonb', '{"a": [1, null]}', { a: [1, null] }],
    ['timestamptz', '2026-03-10T09:00:00Z', new Date('2026-03-10T09:00:00Z')],
    ['uuid', '7d1cf4a6-5a0f-4c8e-9d0a-0f8c6b1e2a3b', '7d1cf4a6-5a0f-4c8e-9d0a-0f8c6b1e2a3b'],
    ['text', null, null],
  ] as const)('gives %s %s as the driver does in production', async ([type, text, expected]) => {
    const rows = await sql().query(`select $1::${type} as value`, [text])
    expect(rows).toEqual([{ value: expected }])
  })

  test('takes the values that a program has', async () => {
    const values = [1, true, 'x', null, new Date('2026-03-10T09:00:00Z'), ['a', 'b'], { a: 1 }]
    const types = ['integer', 'boolean', 'text', 'text', 'timestamptz', 'text[]', 'jsonb']
    const columns = types.map((type, index) => `$${index + 1}::${type} as c${index}`)
    const [row] = await sql().query(`select ${columns.join(', ')}`, values)
    expect(Object.values(row ?? {})).toEqual(values)
  })

  test('counts the rows that a change reached', async () => {
    const change = `update sector set position = position where id in ('banking', 'legal')`
    const result = await sql().query(change, [], { fullResults: true })
    expect(result).toMatchObject({ command: 'UPDATE', rowCount: 2, rows: [] })
  })

  test('tells what Postgres says of an error', async () => {
    const insert = sql()`insert into sector (id, name, position) values ('banking', 'x', 1)`
    await expect(insert).rejects.toMatchObject({
      name: 'NeonDbError',
      code: '23505',
      severity: 'ERROR',
      constraint: 'sector_pkey',
      table: 'sector',
      detail: 'Key (id)=(banking) already exists.',
    })
  })

  test('refuses two statements in one query, as Neon does', async () => {
    await expect(sql().query('select 1; select 2')).rejects.toMatchObject({ code: '42601' })
  })

  test('does a batch wholly or not at all', async () => {
    const ids = async () => (await sql()`select id from sector where id like 'new-%'`).length
    const insert = (id: string) =>
      sql()`insert into sector (id, name, position) values (${id}, 'x', 1)`
    const broken = sql().transaction([insert('new-1'), insert('new-2'), insert('banking')])
    await expect(broken).rejects.toMatchObject({ code: '23505' })
    expect(await ids()).toBe(0)

    const results = await sql().transaction([
      insert('new-1'),
      sql()`delete from sector where id = 'new-1'`,
    ])
    expect(results).toEqual([[], []])
    expect(await ids()).toBe(0)
  })

  test('keeps the mode that a batch asks for', async () => {
    const level = await sql().transaction([sql()`show transaction_isolation`], {
      isolationLevel: 'RepeatableRead',
    })
    expect(level).toEqual([[{ transaction_isolation: 'repeatable read' }]])
    const change = sql().transaction([sql()`update sector set position = 1`], { readOnly: true })
    await expect(change).rejects.toMatchObject({ code: '25006' })
  })

  test('answers many at a time', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index)
    const batches = numbers.map((n) => sql().transaction([sql()`select ${n}::integer as n`]))
    expect(await Promise.all(batches)).toEqual(numbers.map((n) => [[{ n }]]))
  })
})

test('a web page cannot reach the data: without the driver’s headers there is no answer', async () => {
  const { port } = new URL(databaseUrl)
  const response = await fetch(`http://127.0.0.1:${port}/sql`, {
    method: 'POST',
    body: JSON.stringify({ query: 'select 1', params: [] }),
  })
  expect(response.status).toBe(500)
  expect(await response.text()).toContain('answers the driver')
})
