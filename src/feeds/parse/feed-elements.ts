/** One element of a feed, whichever reader found it. Markup inside it is kept as text. */
export type FeedElement = {
  text: string
  /** By lower-case name. */
  attributes: ReadonlyMap<string, string>
}

/** The elements of a feed or of one item by their canonical names, each list in the order of the document. */
export type FeedElements = ReadonlyMap<string, readonly FeedElement[]>

export type FeedDocument = { feed: FeedElements; items: readonly FeedElements[] }

/** Everything we read. Names that are in no list here are left aside in peace. */
export const TITLE_NAMES = [
  'title',
  'dc:title',
  'media:title',
  'atom:title',
  'itunes:title',
] as const

export const SUMMARY_NAMES = [
  ...['description', 'summary', 'atom:summary', 'dc:description', 'dcterms:abstract'],
  ...['content:encoded', 'content', 'atom:content', 'xhtml:body', 'body', 'fullitem'],
  ...[
    'media:description',
    'itunes:summary',
    'googleplay:description',
    'itunes:subtitle',
    'tagline',
  ],
] as const

// When it was published, then when it was last changed.
export const DATE_NAMES = [
  ...['pubdate', 'published', 'atom:published', 'issued', 'dc:date', 'dcterms:issued'],
  ...['dcterms:available', 'dcterms:created', 'created', 'date', 'updated', 'atom:updated'],
  ...['modified', 'dcterms:modified', 'lastbuilddate'],
] as const

export const LINK_NAMES = [
  ...[
    'feedburner:origlink',
    'link',
    'atom:link',
    'guid',
    'id',
    'atom:id',
    'enclosure',
    'media:content',
  ],
] as const

export const LANGUAGE_NAMES = ['language', 'dc:language'] as const

/** When the publisher wants to be asked. */
export const WISH_NAMES = ['ttl', 'hour', 'day', 'sy:updateperiod', 'sy:updatefrequency'] as const

/** They only hold other elements together; what is inside belongs to the item. */
export const GROUP_NAMES = ['media:group', 'media:content', 'skiphours', 'skipdays'] as const

/** The element itself, as one of its own: for its attributes. */
export const SELF = 'self'

const READ_NAMES: ReadonlySet<string> = new Set([
  ...TITLE_NAMES,
  ...SUMMARY_NAMES,
  ...DATE_NAMES,
  ...LINK_NAMES,
  ...LANGUAGE_NAMES,
  ...WISH_NAMES,
])
const GROUPS: ReadonlySet<string> = new Set(GROUP_NAMES)

export const isRead = (name: string) => READ_NAMES.has(name)
export const isGroup = (name: string) => GROUPS.has(name)

export function addElement(
  to: Map<string, FeedElement[]>,
  name: string,
  element: FeedElement,
): void {
  const list = to.get(name)
  if (list === undefined) to.set(name, [element])
  else list.push(element)
}
