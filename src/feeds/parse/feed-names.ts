export type FeedRoot = {
  /** Where its tag begins: what stands before it is declarations, blanks or somebody's HTML. */
  start: number
  kind: 'rss' | 'rdf' | 'atom'
  attributes: ReadonlyMap<string, string>
  /** The element that holds one item. */
  itemName: 'item' | 'entry'
}

// What publishers mean by these addresses, under the prefix that most of them use.
const NAMESPACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://www.w3.org/2005/atom': 'atom',
    'http://purl.org/atom/ns#': 'atom',
    'http://purl.org/rss/1.0/': 'rss',
    'http://my.netscape.com/rdf/simple/0.9/': 'rss',
    'http://channel.netscape.com/rdf/simple/0.9/': 'rss',
    'http://backend.userland.com/rss2': 'rss',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'http://purl.org/dc/elements/1.1/': 'dc',
    'http://purl.org/dc/elements/1.0/': 'dc',
    'http://purl.org/dc/terms/': 'dcterms',
    'http://purl.org/rss/1.0/modules/content/': 'content',
    'http://purl.org/rss/1.0/modules/syndication/': 'sy',
    'http://search.yahoo.com/mrss/': 'media',
    'http://search.yahoo.com/mrss': 'media',
    'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://www.google.com/schemas/play-podcasts/1.0': 'googleplay',
    'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'http://www.w3.org/1999/xhtml': 'xhtml',
  }),
)

const ROOT = /<((?:[\w-]{1,40}:)?(?:rss|rdf|feed|channel))(?=[\s>/])([^<>]*)>/i
const PREFIX = /\sxmlns:([\w.-]{1,40})\s{0,20}=\s{0,20}["']([^"'<>]{1,200})["']/g
const ATTRIBUTE = /([\w:.-]{1,60})\s{0,20}=\s{0,20}(?:"([^"]{0,2000})"|'([^']{0,2000})')/g

/** The element that makes a document a feed, or undefined when there is none. */
export function findFeedRoot(xml: string): FeedRoot | undefined {
  const match = ROOT.exec(xml)
  if (match === null) return undefined
  const [, name = '', attributeText = ''] = match
  const attributes = readAttributes(attributeText)
  const local = localName(name)
  const kind = local === 'feed' ? 'atom' : local === 'rdf' ? 'rdf' : 'rss'
  return { start: match.index, kind, attributes, itemName: kind === 'atom' ? 'entry' : 'item' }
}

/** How to call the elements of this feed: one name for one meaning, whatever prefix or case the publisher chose. */
export function namesOf(xml: string, root: FeedRoot): (name: string) => string {
  const prefixes = new Map<string, string>()
  // Anywhere: some feeds declare a prefix on each element that has it. The first meaning of a prefix holds.
  for (const [, prefix = '', address = ''] of xml.matchAll(PREFIX)) {
    const written = prefix.toLowerCase()
    const known = NAMESPACES.get(address.trim().toLowerCase())
    if (known !== undefined && !prefixes.has(written)) prefixes.set(written, known)
  }
  const known = new Map<string, string>()
  return (name) => {
    const found = known.get(name) ?? canonicalName(name.toLowerCase(), prefixes, root.kind)
    if (known.size < 200) known.set(name, found)
    return found
  }
}

function canonicalName(
  name: string,
  prefixes: Map<string, string>,
  kind: FeedRoot['kind'],
): string {
  const colon = name.indexOf(':')
  if (colon === -1) return name
  const written = name.slice(0, colon)
  const prefix = prefixes.get(written) ?? written
  const local = name.slice(colon + 1)
  // In its own format an element needs no prefix: <atom:entry> of an Atom feed is its entry.
  return prefix === 'rss' || (prefix === 'atom' && kind === 'atom') ? local : `${prefix}:${local}`
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), double ?? single ?? '')
  }
  return attributes
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}
