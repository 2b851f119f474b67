import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string) => readFileSync(path, 'utf8')
const namesIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name = '']) => name).toSorted()

const wrangler = read('wrangler.toml')
/** The first cells of the tables under "Configure": one name, or several of a kind. */
const told = read('README.md')
  .split('\n## ')
  .filter((section) => section.startsWith('Configure'))
  .flatMap((section) => namesIn(section, /^\| (`[^|]+`) \|/gm))
  .flatMap((cell) => namesIn(cell, /`([A-Z_]+)`/g))

it('the README explains every value that wrangler.toml sets, and no other', () => {
  const [, vars = ''] = wrangler.split('[vars]')
  const set = namesIn(vars, /^([A-Z_]+) = /gm)
  const secrets = namesIn(vars, /^# {3}([A-Z_]+) /gm)
  expect(told.toSorted()).toEqual([...set, ...secrets].toSorted())
})

it('the README deploys with the queues that wrangler.toml names', () => {
  const named = namesIn(wrangler, /^(?:queue|dead_letter_queue) = "([^"]+)"/gm)
  const created = namesIn(read('README.md'), /wrangler queues create (\S+)/g)
  expect(created).toEqual([...new Set(named)])
})
