import { fail, ok, type Result } from '../../core/text/result.ts'
import { beginningOf } from '../../core/text/text.ts'
import { decodeBody } from '../fetch/decode-body.ts'
import type { Reader } from '../fetch/fetch-feed.ts'
import { followRedirects } from '../fetch/follow-redirects.ts'
import { readBeginning } from '../fetch/read-capped-body.ts'
import {
  isChallengePage,
  isMarkedAsChallenge,
  reasonForError,
  reasonForStatus,
} from '../fetch/refusal.ts'
import { htmlToText } from '../markup/html-to-text.ts'
import { loadHtml } from '../markup/markup-document.ts'

const TIMEOUT_MS = 8000
/** The head of a page is at its beginning; the rest is not even fetched. */
const BEGINNING_BYTES = 256 * 1024
const MAX_TITLE_LENGTH = 300
const ACCEPT = 'text/html, application/xhtml+xml;q=0.9'
/** What a page that shows its texts only after signing in calls itself. */
const NO_TITLE =
  /^(?:log ?in|sign ?(?:in|up)|just a moment|access denied|attention required|are you a robot|forbidden|403|404|page not found)\b/i

/** What a web page calls itself, through the one guard for addresses. What goes wrong is a reason; it never throws. */
export async function fetchPageTitle(url: string, reader: Reader): Promise<Result<string>> {
  const { fetch, userAgent, timeoutMs = TIMEOUT_MS } = reader
  const signal = AbortSignal.timeout(timeoutMs)
  const headers = new Headers({ 'user-agent': userAgent, accept: ACCEPT })
  try {
    const arrival = await followRedirects(url, { fetch, headers, signal }, reader)
    return arrival.ok ? await readTitle(arrival.value.response) : arrival
  } catch (error) {
    return fail(
      signal.aborted
        ? `The site did not answer within ${timeoutMs / 1000} seconds.`
        : reasonForError(error),
    )
  }
}

async function readTitle(response: Response): Promise<Result<string>> {
  if (!response.ok || isMarkedAsChallenge(response.headers)) {
    await response.body?.cancel()
    return fail(reasonForStatus(response.status))
  }
  const type = response.headers.get('content-type') ?? ''
  const beginning = await readBeginning(response, BEGINNING_BYTES)
  if (!beginning.ok) return beginning
  const html = decodeBody(beginning.value.bytes, type)
  if (isChallengePage(html)) return fail('The site asks for a test for people.')
  const title = findTitle(html)
  return title === '' || NO_TITLE.test(title) ? fail('The page does not say its title.') : ok(title)
}

function findTitle(html: string): string {
  const $ = loadHtml(html)
  const named = $('meta[property="og:title"], meta[name="twitter:title"]').first().attr('content')
  const title = named?.trim() || $('title').first().text()
  return beginningOf(htmlToText(title, MAX_TITLE_LENGTH), MAX_TITLE_LENGTH)
}
