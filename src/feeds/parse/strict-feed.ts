import Parser from 'rss-parser'
import { fieldOf, isRecord } from '../markup/record.ts'
import {
  addElement,
  DATE_NAMES,
  type FeedDocument,
  type FeedElement,
  type FeedElements,
  GROUP_NAMES,
  isGroup,
  LANGUAGE_NAMES,
  LINK_NAMES,
  SELF,
  SUMMARY_NAMES,
  TITLE_NAMES,
  WISH_NAMES,
} from './feed-elements.ts'
import { withoutSurplusItems } from './feed-items.ts'
import type { FeedRoot } from './feed-names.ts'

// rss-parser finds the format, the feed and its items by these names.
const STRUCTURE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    rss: 'rss',
    'rdf:rdf': 'rdf:RDF',
    rdf: 'rdf:RDF',
    feed: 'feed',
    channel: 'channel',
    item: 'item',
    entry: 'entry',
  }),
)

// All other elements get this prefix, so that rss-parser hands them over as they are. Its own reading of them
// rejects a feed for one bad date or bare Atom link, drops inner markup, and strips tags in quadratic time.
const UNTOUCHED = 'as-is:'

const FIELD_NAMES: readonly string[] = [
  ...TITLE_NAMES,
  ...SUMMARY_NAMES,
  ...DATE_NAMES,
  ...LINK_NAMES,
  ...LANGUAGE_NAMES,
  ...GROUP_NAMES,
  ...WISH_NAMES,
]
const fields = [
  ['$', '$', { keepArray: true }],
  ...[...new Set(FIELD_NAMES)].map((name) => [
    `${UNTOUCHED}${name}`,
    `${UNTOUCHED}${name}`,
    { keepArray: true },
  ]),
]
const customFields = { item: fields }
// The package's types know this form for items only, its code knows it for the feed too.
Object.assign(customFields, { feed: fields })

/** Reads the first items of well-formed XML. Undefined when rss-parser refuses it, or when it holds markup that only the salvager keeps. */
export async function readStrictly(
  xml: string,
  root: FeedRoot,
  nameOf: (name: string) => string,
): Promise<FeedDocument | undefined> {
  const parser = new Parser({
    // Some feeds leave out the version; they are RSS 2.0 in all but name.
    defaultRSS: 2,
    xml2js: { tagNameProcessors: [(name: string) => structuralName(nameOf(name))] },
    customFields,
  })
  try {
    const output: unknown = await parser.parseString(
      withoutSurplusItems(xml.slice(root.start), root, nameOf),
    )
    return readOutput(output)
  } catch {
    // Refused as not well-formed. The salvager comes next, and its reason is the one people read.
    return undefined
  }
}

function structuralName(name: string): string {
  return STRUCTURE.get(name) ?? UNTOUCHED + name
}

function readOutput(output: unknown): FeedDocument | undefined {
  const entries = fieldOf(output, 'items')
  const feed = readElements(output)
  if (!Array.isArray(entries) || feed === undefined) return undefined
  const items = entries.map(readElements).filter((item) => item !== undefined)
  return items.length < entries.length ? undefined : { feed, items }
}

function readElements(record: unknown): FeedElements | undefined {
  const elements = new Map<string, FeedElement[]>()
  if (!isRecord(record)) return elements
  addElement(elements, SELF, { text: '', attributes: readAttributes(record) })
  return collect(record, elements) ? elements : undefined
}

function collect(record: Record<string, unknown>, elements: Map<string, FeedElement[]>): boolean {
  for (const [key, values] of Object.entries(record)) {
    if (!key.startsWith(UNTOUCHED) || !Array.isArray(values)) continue
    const name = key.slice(UNTOUCHED.length)
    for (const value of values) {
      if (!isRecord(value)) {
        addElement(elements, name, { text: String(value), attributes: new Map() })
        continue
      }
      if (isGroup(name)) collect(value, elements)
      else if (hasMarkup(value)) return false
      const text = fieldOf(value, '_')
      addElement(elements, name, {
        text: typeof text === 'string' ? text : '',
        attributes: readAttributes(value),
      })
    }
  }
  return true
}

// Text and inner elements come apart in rss-parser's output, so their order is lost.
function hasMarkup(value: Record<string, unknown>): boolean {
  return Object.keys(value).some((key) => key !== '_' && key !== '$')
}

function readAttributes(element: unknown): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [name, value] of Object.entries(fieldOf(element, '$') ?? {})) {
    if (typeof value === 'string') attributes.set(name.toLowerCase(), value)
  }
  return attributes
}
