import type { ArticleKind, SourcePreference } from '../../core/article/article.ts'
import { fail, ok, type Result } from '../../core/text/result.ts'
import { loadXml } from '../markup/markup-document.ts'

/** One subscription in a list. What other programs do not know of stands in attributes of our own. */
export type OpmlFeed = {
  url: string
  title: string
  site: string
  /** The name of the folder that it is in. */
  folder: string
  /** The sector of the folder, where the list is one of ours. */
  sectorId: string
  kind: ArticleKind
  preference: SourcePreference
  isOff: boolean
}

export type OpmlList = {
  feeds: OpmlFeed[]
  /** Subscriptions beyond the limits, or in folders in folders in folders. */
  leftOutCount: number
}

export const MAX_OPML_BYTES = 256 * 1024
const MAX_FEEDS = 200
const MAX_DEPTH = 5
const MAX_URL_LENGTH = 2000
const MAX_TEXT_LENGTH = 200
// No address or name holds one, and the database takes no text with a NUL.
const CONTROL = /\p{Cc}/gu
const NAMESPACE = 'urn:shortlist-digest:opml'

/** The subscriptions of a list from anywhere. Entities are never expanded and nothing is loaded. */
export function readOpml(text: string): Result<OpmlList> {
  if (text.length > MAX_OPML_BYTES) return fail('The list is larger than 256 kB.')
  const $ = loadXml(text)
  if ($('opml, outline').length === 0) {
    return fail('This is no list of subscriptions: it has no OPML in it.')
  }
  const found = new Map<string, OpmlFeed>()
  let leftOutCount = 0
  for (const element of $('outline').toArray()) {
    const attributes = lowerCased(element.attribs)
    const url = address(attributes['xmlurl'])
    if (url === '' || url.length > MAX_URL_LENGTH) continue
    const folders = $(element).parents('outline').toArray()
    const [folder] = folders
    const feed = toFeed(url, attributes, folder === undefined ? {} : lowerCased(folder.attribs))
    const key = `${url} ${feed.folder}`
    if (found.has(key)) continue
    if (folders.length >= MAX_DEPTH || found.size >= MAX_FEEDS) leftOutCount += 1
    else found.set(key, feed)
  }
  return found.size === 0
    ? fail('The list has no subscription in it.')
    : ok({ feeds: [...found.values()], leftOutCount })
}

type Attributes = Readonly<Record<string, string | undefined>>

function toFeed(url: string, own: Attributes, folder: Attributes): OpmlFeed {
  const preference = own['shortlist:preference']
  return {
    url,
    title: shortText(own['title'] ?? own['text']),
    site: address(own['htmlurl']).slice(0, MAX_URL_LENGTH),
    folder: shortText(folder['text'] ?? folder['title']),
    sectorId: folder['shortlist:sector'] ?? '',
    kind: own['shortlist:kind'] === 'discussion' ? 'discussion' : 'article',
    preference: preference === 'prefer' || preference === 'less' ? preference : 'normal',
    isOff: own['shortlist:off'] === 'true',
  }
}

function lowerCased(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]),
  )
}

function address(text = ''): string {
  return text.replace(CONTROL, '').trim()
}

function shortText(text = ''): string {
  return text.replace(CONTROL, ' ').slice(0, MAX_TEXT_LENGTH).toWellFormed()
}

/** A list that any feed reader takes, with a folder for each sector. */
export function writeOpml(title: string, feeds: readonly OpmlFeed[]): string {
  const folders = Map.groupBy(feeds, ({ folder, sectorId }) => JSON.stringify([folder, sectorId]))
  const body = [...folders.values()].map((members) => {
    const [first] = members
    const open = tag({ text: first?.folder ?? '', 'shortlist:sector': first?.sectorId ?? '' })
    const lines = members.map((feed) => `      <outline${outlineOf(feed)}/>`)
    return `    <outline${open}>\n${lines.join('\n')}\n    </outline>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0" xmlns:shortlist="${NAMESPACE}">
  <head>
    <title>${escaped(title)}</title>
  </head>
  <body>
${body.join('\n')}
  </body>
</opml>
`
}

function outlineOf({ url, title, site, kind, preference, isOff }: OpmlFeed): string {
  return tag({
    type: 'rss',
    text: title,
    title,
    xmlUrl: url,
    ...(site === '' ? {} : { htmlUrl: site }),
    ...(kind === 'article' ? {} : { 'shortlist:kind': kind }),
    ...(preference === 'normal' ? {} : { 'shortlist:preference': preference }),
    ...(isOff ? { 'shortlist:off': 'true' } : {}),
  })
}

function tag(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
}

// Control characters are not allowed in XML, not even escaped.
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(CONTROL, ' ')
    .replace(/[\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
