import { fail, ok, type Result } from '../../core/text/result.ts'
import { decodeBody } from './decode-body.ts'
import type { Reader } from './fetch-feed.ts'
import { followRedirects } from './follow-redirects.ts'
import { readCappedBody } from './read-capped-body.ts'
import {
  isChallengePage,
  isMarkedAsChallenge,
  reasonForChallenge,
  reasonForError,
  reasonForStatus,
} from './refusal.ts'

export type Page = { html: string; finalUrl: string }

const TIMEOUT_MS = 15_000
const MAX_PAGE_BYTES = 1024 * 1024

/** One guarded GET of a web page that somebody asked us to look at. What goes wrong is a sentence; it never throws. */
export async function fetchPage(address: string, reader: Reader): Promise<Result<Page>> {
  const { fetch, timeoutMs = TIMEOUT_MS, userAgent } = reader
  const signal = AbortSignal.timeout(timeoutMs)
  const headers = new Headers({
    'user-agent': userAgent,
    accept: 'text/html, application/xhtml+xml',
  })
  try {
    const arrival = await followRedirects(address, { fetch, headers, signal }, reader)
    if (!arrival.ok) return arrival
    const { response, finalUrl } = arrival.value
    if (!response.ok || !isHtml(response)) {
      await response.body?.cancel()
      return fail(
        response.ok ? 'There is no web page at this address.' : reasonForStatus(response.status),
      )
    }
    const body = await readCappedBody(response, MAX_PAGE_BYTES)
    if (!body.ok) return fail('The page is larger than we read.')
    const html = decodeBody(body.value, response.headers.get('content-type') ?? '')
    return isMarkedAsChallenge(response.headers) || isChallengePage(html)
      ? fail(reasonForChallenge(response.status))
      : ok({ html, finalUrl })
  } catch (error) {
    return fail(
      signal.aborted
        ? `The site did not answer completely within ${timeoutMs / 1000} seconds.`
        : reasonForError(error),
    )
  }
}

function isHtml({ headers }: Response): boolean {
  const type = headers.get('content-type') ?? ''
  return type === '' || /html|xml|text\/plain/i.test(type)
}
