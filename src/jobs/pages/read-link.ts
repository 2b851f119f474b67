import type { ArticleKind } from '../../core/article/article.ts'
import { cleanLine } from '../../core/text/line.ts'
import { fail, ok, type Result } from '../../core/text/result.ts'
import { canonicalUrl } from '../../feeds/address/canonical-url.ts'
import { guardUrl } from '../../feeds/fetch/url-guard.ts'
import { fetchPageTitle } from '../../feeds/page/page-title.ts'
import type { Services } from '../../services.ts'
import { feedReader } from '../reading/feed-reader.ts'
import { accountVisitor, allowLookUp } from './allow-look-up.ts'
import { askInTurn } from './ask-in-turn.ts'

/** A link that a person found, as it was typed. */
export type TypedLink = { url: string; title: string; kind: string }
export type OwnLink = { url: string; title: string; kind: ArticleKind }
export type LinkTrouble = { field: 'url' | 'title'; reason: string }

const MAX_TITLE_LENGTH = 300
/** They show a post to those only who are signed in. */
const CLOSED_SITES = ['linkedin.com', 'lnkd.in', 'facebook.com', 'x.com', 'twitter.com']

/** The address in its one form. A title that was not typed is asked for at the page itself, once and guarded. */
export async function readLink(
  services: Services,
  accountId: number,
  { url: typed, title: typedTitle, kind }: TypedLink,
): Promise<{ ok: true; value: OwnLink } | { ok: false; trouble: LinkTrouble }> {
  const url = readAddress(services, typed)
  if (!url.ok) return { ok: false, trouble: { field: 'url', reason: url.reason } }
  const title = cleanLine(typedTitle)
  if (title.length > MAX_TITLE_LENGTH) {
    const reason = `The title must be ${MAX_TITLE_LENGTH} characters or fewer`
    return { ok: false, trouble: { field: 'title', reason } }
  }
  const found = title === '' ? await askForTitle(services, accountId, url.value) : ok(title)
  if (!found.ok) return { ok: false, trouble: { field: 'title', reason: found.reason } }
  const value = {
    url: url.value,
    title: found.value,
    kind: kind === 'discussion' ? ('discussion' as const) : ('article' as const),
  }
  return { ok: true, value }
}

function readAddress(services: Services, typed: string): Result<string> {
  const text = cleanLine(typed)
  if (text === '') return fail('Enter the address of the page')
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  const guarded = guardUrl(whole, feedReader(services, 1))
  if (!guarded.ok) return guarded
  const url = canonicalUrl(guarded.value.href, guarded.value.href)
  return url === undefined
    ? fail('Enter the address of the page itself: this one does not say where it leads.')
    : ok(url)
}

async function askForTitle(
  services: Services,
  accountId: number,
  url: string,
): Promise<Result<string>> {
  const { hostname } = new URL(url)
  const closed = CLOSED_SITES.find((site) => hostname === site || hostname.endsWith(`.${site}`))
  if (closed !== undefined) return fail('Type a title: that site shows its posts to members only')
  if (!(await allowLookUp(services, 'title', accountVisitor(accountId)))) {
    return fail('Type a title: we have asked many pages for theirs today')
  }
  const title = await askInTurn(services, url, () => fetchPageTitle(url, feedReader(services, 1)))
  return title.ok ? title : fail(`Type a title: we could not read it. ${title.reason}`)
}
