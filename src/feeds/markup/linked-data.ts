import { fieldOf } from './record.ts'

/** One thing that a page describes for machines, by the vocabulary of schema.org. */
export type Thing = { types: readonly string[]; fields: unknown }

const MAX_SCRIPTS = 20
const MAX_SCRIPT_LENGTH = 200_000
const MAX_THINGS = 300
const OPENING = /<script\b[^<>]{0,300}application\/ld\+json[^<>]{0,300}>/gi

/** The things in a page's JSON-LD. What is no JSON says nothing; each script is visited once, without a tree. */
export function readLinkedData(html: string): Thing[] {
  const things: Thing[] = []
  for (const opening of [...html.matchAll(OPENING)].slice(0, MAX_SCRIPTS)) {
    const start = opening.index + opening[0].length
    const end = html.indexOf('</script', start)
    if (end !== -1 && end - start <= MAX_SCRIPT_LENGTH)
      collect(parseJson(html.slice(start, end)), things)
  }
  return things
}

export function isOfType({ types }: Thing, names: ReadonlySet<string>): boolean {
  return types.some((type) => names.has(type))
}

/** The text of a field; of an object its name, of a list its first. */
export function textOf(thing: unknown, field: string): string {
  return toText(fieldOf(thing, field))
}

export function textsOf(thing: unknown, field: string): string[] {
  const value = fieldOf(thing, field)
  return (Array.isArray(value) ? value : [value]).map(toText).filter((text) => text !== '')
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return toText(value[0])
  const name = fieldOf(value, 'name')
  return typeof name === 'string' ? name : ''
}

/** Breadth first and counted, so that no nesting is too deep for it. */
function collect(root: unknown, things: Thing[]): void {
  const waiting: unknown[] = [root]
  for (const value of waiting) {
    if (things.length >= MAX_THINGS || waiting.length > MAX_THINGS * 10) return
    if (Array.isArray(value)) {
      waiting.push(...value.slice(0, MAX_THINGS))
    } else if (typeof value === 'object' && value !== null) {
      const types = typesOf(value)
      if (types.length > 0) things.push({ types, fields: value })
      waiting.push(...Object.values(value).filter((inner) => typeof inner === 'object'))
    }
  }
}

function typesOf(value: object): string[] {
  const type = fieldOf(value, '@type')
  const named = Array.isArray(type) ? type : [type]
  return named
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^https?:\/\/schema\.org\//, ''))
}

function parseJson(text: string): unknown {
  try {
    // Some publishers wrap it in a comment, as one did with scripts twenty years ago.
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''),
    )
  } catch {
    // A page's mistake is no concern of ours: its visible text is still there.
    return undefined
  }
}
