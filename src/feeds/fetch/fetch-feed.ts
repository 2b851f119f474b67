import { isWebPage } from '../markup/markup-document.ts'
import { splitCredentials } from './credentials.ts'
import { decodeBody } from './decode-body.ts'
import { type Arrival, followRedirects } from './follow-redirects.ts'
import { readBeginning, readCappedBody, reasonForSize } from './read-capped-body.ts'
import {
  isChallengePage,
  isMarkedAsChallenge,
  reasonForChallenge,
  reasonForError,
  reasonForStatus,
} from './refusal.ts'
import {
  freshForSeconds,
  readValidators,
  retryAfterSeconds,
  safeValidator,
  type Validators,
} from './response-headers.ts'
import type { UrlPolicy } from './url-guard.ts'

export type Reader = UrlPolicy & {
  fetch: typeof fetch
  /** Names the service and where to complain. */
  userAgent: string
  now: () => Date
  /** Over connecting, headers and body together; 15 seconds unless given. */
  timeoutMs?: number
}

export type FeedRequest = Validators & { url: string }

export type FetchOutcome =
  | {
      kind: 'read'
      /** Of a web page perhaps only its beginning. */
      text: string
      bodyHash: string
      etag: string | null
      lastModified: string | null
      finalUrl: string
      movedTo: string | undefined
      freshForSeconds: number | undefined
    }
  | ({
      kind: 'unchanged'
      movedTo: string | undefined
      freshForSeconds: number | undefined
    } & Validators)
  | { kind: 'gone'; reason: string }
  | FetchFailure

type FetchFailure = {
  kind: 'failed'
  reason: string
  retryAfterSeconds: number | undefined
  /** Undefined when there was no answer, or one that could not be read. */
  status: number | undefined
}

const TIMEOUT_MS = 15_000
// Parsing 1 MB takes about as much processor time as the free plan allows. Feeds of articles are far below it:
// the largest of 300 saved ones has 288 kB.
const MAX_BODY_BYTES = 1024 * 1024
const MAX_REFUSAL_BYTES = 32 * 1024
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1'

/** One polite, guarded, conditional GET. What goes wrong is an outcome with a reason; it never throws. */
export async function fetchFeed(request: FeedRequest, reader: Reader): Promise<FetchOutcome> {
  const { fetch, timeoutMs = TIMEOUT_MS } = reader
  const signal = AbortSignal.timeout(timeoutMs)
  const { address, authorization } = splitCredentials(request.url)
  const headers = requestHeaders(request, reader.userAgent, authorization)
  try {
    const arrival = await followRedirects(address, { fetch, headers, signal }, reader)
    if (!arrival.ok) return failed(arrival.reason)
    // The new address would have lost the password, and every later reading would be refused.
    const movedTo = authorization === undefined ? arrival.value.movedTo : undefined
    return await readOutcome({ ...arrival.value, movedTo }, request, headers, reader.now())
  } catch (error) {
    return failed(
      signal.aborted
        ? `The site did not answer completely within ${timeoutMs / 1000} seconds.`
        : reasonForError(error),
    )
  }
}

function requestHeaders(
  { etag, lastModified }: FeedRequest,
  userAgent: string,
  authorization: string | undefined,
): Headers {
  const headers = new Headers({ 'user-agent': userAgent, accept: ACCEPT })
  if (authorization !== undefined) headers.set('authorization', authorization)
  const knownTag = safeValidator(etag)
  const knownDate = safeValidator(lastModified)
  if (knownTag !== null) headers.set('if-none-match', knownTag)
  if (knownDate !== null) headers.set('if-modified-since', knownDate)
  return headers
}

async function readOutcome(
  arrival: Arrival,
  request: FeedRequest,
  sent: Headers,
  now: Date,
): Promise<FetchOutcome> {
  const { response } = arrival
  const isConditional = sent.has('if-none-match') || sent.has('if-modified-since')
  if (response.ok && !isMarkedAsChallenge(response.headers)) return readFeedBody(arrival, now)
  if (response.status === 304 && isConditional) {
    await response.body?.cancel()
    const { etag, lastModified } = readValidators(response.headers)
    return {
      kind: 'unchanged',
      // Sites may change them although the content is the same; the old ones would then never match again.
      etag: etag ?? request.etag,
      lastModified: lastModified ?? request.lastModified,
      movedTo: arrival.movedTo,
      freshForSeconds: freshForSeconds(response.headers, now),
    }
  }
  if (response.status === 410) {
    await response.body?.cancel()
    return { kind: 'gone', reason: 'The site answered 410: the feed has ended.' }
  }
  return {
    kind: 'failed',
    reason: await reasonForRefusal(response),
    retryAfterSeconds: retryAfterSeconds(response.headers, now),
    status: response.status,
  }
}

async function readFeedBody(arrival: Arrival, now: Date): Promise<FetchOutcome> {
  const { response, finalUrl, movedTo } = arrival
  const body = await readBeginning(response, MAX_BODY_BYTES)
  if (!body.ok) return failed(body.reason)
  const { bytes, isWhole } = body.value
  const text = decodeBody(bytes, response.headers.get('content-type') ?? '')
  // Of a page its head is enough to name the site's feeds.
  if (!isWhole && !isWebPage(text)) return failed(reasonForSize(MAX_BODY_BYTES))
  return {
    kind: 'read',
    text,
    bodyHash: await sha256(bytes),
    ...readValidators(response.headers),
    finalUrl,
    movedTo,
    freshForSeconds: freshForSeconds(response.headers, now),
  }
}

async function reasonForRefusal(response: Response): Promise<string> {
  const { status, headers } = response
  const body = await readCappedBody(response, MAX_REFUSAL_BYTES)
  const isChallenge =
    isMarkedAsChallenge(headers) ||
    (body.ok && isChallengePage(new TextDecoder().decode(body.value)))
  return isChallenge ? reasonForChallenge(status) : reasonForStatus(status)
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function failed(reason: string): FetchFailure {
  return { kind: 'failed', reason, retryAfterSeconds: undefined, status: undefined }
}
