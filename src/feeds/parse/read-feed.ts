import { fail, ok, type Result } from '../../core/text/result.ts'
import { isWebPage } from '../markup/markup-document.ts'
import { findFeedRoot, namesOf } from './feed-names.ts'
import { readJsonFeed } from './json-feed.ts'
import type { RawFeed } from './raw-feed.ts'
import { salvageFeed } from './salvage-feed.ts'
import { readStrictly } from './strict-feed.ts'
import { readXmlFeed } from './xml-feed.ts'

/** Everything that a document in any feed format says. A refusal has a reason that a person can act on. */
export async function readFeed(text: string, feedUrl: string): Promise<Result<RawFeed>> {
  const start = text.trimStart()
  if (start === '') return fail('The address answered with an empty page.')
  if (start.startsWith('{')) return readJsonFeed(start, feedUrl)
  const root = findFeedRoot(text)
  if (root === undefined) return fail(refusalOf(start))
  const nameOf = namesOf(text, root)
  const strict = text.includes('xhtml') ? undefined : await readStrictly(text, root, nameOf)
  // A feed that seems empty may only have its items where a strict reader does not look for them.
  const document =
    strict !== undefined && strict.items.length > 0 ? strict : salvageFeed(text, root, nameOf)
  // Any page may mention such a tag; only items make it a feed that stands inside a page.
  if (document.items.length === 0 && isWebPage(start)) return fail(refusalOf(start))
  return ok(readXmlFeed(document, root, feedUrl))
}

function refusalOf(start: string): string {
  return isWebPage(start)
    ? 'This is a web page, not a feed.'
    : 'This is not a feed: there is no RSS, Atom or JSON Feed in it.'
}
