import { load } from 'cheerio/slim'
import { canonicalUrl } from '../../src/feeds/address/canonical-url.ts'
import { htmlToText } from '../../src/feeds/markup/html-to-text.ts'
import { cleanItem, firstText } from '../../src/feeds/parse/clean-item.ts'
import type { RawFeed, RawItem } from '../../src/feeds/parse/raw-feed.ts'

/** What the evaluation data says of a file; only the keys that are there are claims. See its README. */
export type Expected = {
  fail?: boolean
  feedTitle?: string | null
  feedLink?: string | null
  feedLang?: string | null
  itemCount?: number
  items?: readonly ExpectedItem[]
}
type ExpectedItem = {
  title?: string | null
  link?: string | null
  date?: string | null
  updated?: string | null
  summary?: string | null
  content?: string | null
}
export type Check = {
  name: string
  isAgreed: boolean
  /** The expectation comes from a reader that lost the order of words around inner tags, or from its own option. */
  isSetAside: boolean
  expected: unknown
  found: unknown
}

const LONG = 1_000_000
// With what cannot be seen, which we take out.
const BLANKS = /[\s\p{Cf}]/gu

/** One check for each claim about something that we keep. Author, categories and enclosures we do not. */
export function compareFeed(
  expected: Expected,
  feed: RawFeed | undefined,
  feedUrl: string,
): Check[] {
  if (expected.fail) return [check('refused', true, feed === undefined, feed === undefined)]
  if (feed === undefined) return [check('accepted', true, false, false)]
  const checks: Check[] = []
  const add = (name: string, claim: unknown, found: unknown, isAgreed: boolean) => {
    if (claim !== undefined) checks.push(check(name, claim, found, isAgreed))
  }
  const title = firstText(feed.titles, 200)
  const language = firstText(feed.languages, 20)
  add('feedTitle', expected.feedTitle, title, isSameText(expected.feedTitle, title))
  add(
    'feedLink',
    expected.feedLink,
    feed.sites[0],
    isSameLink(expected.feedLink, feed.sites[0], feedUrl),
  )
  add('feedLang', expected.feedLang, language, isSameText(expected.feedLang, language))
  add('itemCount', expected.itemCount, feed.items.length, expected.itemCount === feed.items.length)
  for (const [index, item] of (expected.items ?? []).entries()) {
    checks.push(...compareItem(item, feed.items[index], feedUrl, `items[${index}]`))
  }
  return checks
}

function compareItem(
  expected: ExpectedItem,
  raw: RawItem | undefined,
  feedUrl: string,
  place: string,
): Check[] {
  const item = raw && cleanItem(raw, feedUrl)
  const date = expected.date === undefined ? expected.updated : expected.date
  const text = expected.summary || expected.content
  const texts = (raw?.summaries ?? []).map((summary) => htmlToText(summary, LONG))
  const claims: readonly (readonly [string, unknown, unknown, boolean])[] = [
    ['title', expected.title, item?.title, isSameText(expected.title, item?.title)],
    ['link', expected.link, item?.url, isSameLink(expected.link, item?.url, feedUrl)],
    ['date', date, item?.publishedAt, isSameDate(date, item?.publishedAt)],
    ['text', text || undefined, texts, texts.some((found) => isSameText(text, found))],
  ]
  return claims.flatMap(([name, claim, found, isAgreed]) =>
    claim === undefined
      ? []
      : [check(`${place}.${name}`, claim, found, isAgreed && raw !== undefined)],
  )
}

function check(name: string, expected: unknown, found: unknown, isAgreed: boolean): Check {
  const isSetAside = name.endsWith('.text') && isMangled(String(expected), found)
  return { name, isAgreed, isSetAside, expected, found }
}

function isMangled(expected: string, found: unknown): boolean {
  if (expected === 'EMPTY') return true
  const letters = (text: string) => [...text.replace(BLANKS, '')].sort().join('')
  return Array.isArray(found) && found.some((text) => letters(text) === letters(plain(expected)))
}

function isSameLink(expected: string | null | undefined, found: string | undefined, base: string) {
  if (!expected) return found === undefined || found === ''
  // Without a base in the data the expected link may stay relative; then only its path can be compared.
  const isRelative = !URL.canParse(expected)
  const [left, right] = [canonicalUrl(expected, base), found && canonicalUrl(found, base)]
  if (left === undefined || !right) return left === right
  return left === right || (isRelative && pathOf(left) === pathOf(right))
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

function isSameDate(expected: string | null | undefined, found: Date | undefined): boolean {
  return expected ? found?.getTime() === Date.parse(expected) : found === undefined
}

// Blanks are left out: where block elements end is a matter of taste. U+FFFD stands for a character that the
// expectation itself lost.
function isSameText(expected: string | null | undefined, found: string | undefined): boolean {
  const left = plain(expected ?? '')
  const right = (found ?? '').replace(BLANKS, '')
  if (left.includes('\ufffd')) return matchesAround(left.split(/\ufffd+/), right)
  return right.endsWith('…') ? left.startsWith(right.slice(0, -1)) : left === right
}

function matchesAround(pieces: readonly string[], text: string): boolean {
  let at = 0
  return pieces.every((piece) => {
    const found = text.indexOf(piece, at)
    at = found + piece.length
    return found !== -1
  })
}

function plain(html: string): string {
  const withoutScripts = html.replace(/<(script|style)[\s\S]*?<\/\1>/gi, '')
  const withoutTags = withoutScripts.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^>]*>/g, '')
  return load(withoutTags.replaceAll('<', '&lt;')).text().replace(BLANKS, '')
}
