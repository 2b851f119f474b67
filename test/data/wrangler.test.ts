import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const wrangler = read('wrangler.toml')
const tables = readTables(wrangler)
const secrets = [...wrangler.matchAll(/^# {3}([A-Z_]+) /gm)].map(([, name = '']) => name)

/** Names in the type Bindings, in the order of the file. */
const bindings = [...read('src/bindings.ts').matchAll(/^ {2}([A-Z_]+)\??:/gm)].map(
  ([, name = '']) => name,
)

describe('wrangler.toml', () => {
  it('declares every binding that the Worker reads, and no other', () => {
    const declared: unknown[] = [
      ...values('queues.producers', 'binding'),
      ...values('send_email', 'name'),
      ...Object.keys(tables.find(({ name }) => name === 'vars')?.entries ?? {}),
      ...secrets,
    ]
    // Only for development; the local stack sets them.
    // Commented, because it is off unless somebody wants it.
    const optional = [...wrangler.matchAll(/^# binding = "([A-Z_]+)"/gm)].map(([, name]) => name)
    const ofDevelopment = bindings.filter((name) => name.startsWith('DEVELOPMENT_'))
    expect([...declared, ...optional, ...ofDevelopment].toSorted()).toEqual(bindings.toSorted())
    expect(declared.filter((name) => ofDevelopment.some((other) => other === name))).toEqual([])
  })

  it('holds no secret', () => {
    expect(secrets).toEqual([
      'DATABASE_URL',
      'TOKEN_SECRET',
      'RESEND_API_KEY',
      'RESEND_WEBHOOK_SECRET',
      'SMTP_USER',
      'SMTP_PASSWORD',
    ])
    const set = tables.flatMap(({ entries }) => Object.keys(entries))
    expect(set.filter((name) => secrets.includes(name))).toEqual([])
  })

  it('ticks every hour', () => {
    expect(values('triggers', 'crons')).toEqual([['30 * * * *']])
  })

  it('consumes its own queue one message at a time, and keeps what fails', () => {
    const [queue] = values('queues.producers', 'queue')
    expect(values('queues.consumers', 'queue')).toEqual([queue])
    expect(values('queues.consumers', 'max_batch_size')).toEqual([1])
    expect(values('queues.consumers', 'dead_letter_queue')).toHaveLength(1)
  })

  it('serves the assets, and runs where fetch goes to the public internet only', () => {
    expect(values('assets', 'directory')).toEqual(['./src/web/assets'])
    expect(values('', 'compatibility_flags')).toEqual([
      ['nodejs_compat', 'global_fetch_strictly_public'],
    ])
    expect(values('', 'main')).toEqual(['src/index.ts'])
  })
})

type Table = { name: string; entries: Record<string, unknown> }

/** As much TOML as the file uses: tables and keys with a string, a number, a boolean or a list on one line. */
function readTables(toml: string): Table[] {
  const top: Table = { name: '', entries: {} }
  const found = [top]
  for (const line of toml.split('\n')) {
    const [, name] = /^\[+([\w.]+)\]+$/.exec(line) ?? []
    const [, key, value = ''] = /^(\w+) = (.+)$/.exec(line) ?? []
    if (name !== undefined) found.push({ name, entries: {} })
    else if (key !== undefined)
      Object.assign((found.at(-1) ?? top).entries, { [key]: JSON.parse(value) })
  }
  return found
}

function values(table: string, key: string): unknown[] {
  return tables.filter(({ name }) => name === table).map(({ entries }) => entries[key])
}
