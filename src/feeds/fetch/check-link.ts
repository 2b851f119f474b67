import type { LinkState } from '../../core/article/link-state.ts'
import type { Reader } from './fetch-feed.ts'
import { followRedirects } from './follow-redirects.ts'

const TIMEOUT_MS = 8000
const NOT_THERE: readonly number[] = [404, 410]
const ASKS_TO_SIGN_IN: readonly number[] = [401, 402, 403]
const TOO_MANY_REQUESTS = 429
/** What a Worker gets for a host that no name server knows: 530, and in its text the error 1016 (origin DNS error). */
const ORIGIN_ERROR = 530
const NO_SUCH_HOST = /\b1016\b/
/** Reserved by RFC 2606: nobody is there to be asked. */
const RESERVED = /\.example(?::\d+)?$/

/**
 * Looks whether an address still leads somewhere, behind the same guard as every request. HEAD first; a site that does
 * not like it gets one GET, whose body is not read. It never throws.
 */
export async function checkLink(url: string, reader: Reader): Promise<LinkState> {
  if (RESERVED.test(URL.parse(url)?.host ?? '')) return 'unchecked'
  const head = await ask(url, 'HEAD', reader)
  if (head === 'works' || head === 'unchecked') return head
  return await ask(url, 'GET', reader)
}

async function ask(url: string, method: 'HEAD' | 'GET', reader: Reader): Promise<LinkState> {
  const { fetch, userAgent, timeoutMs = TIMEOUT_MS } = reader
  const signal = AbortSignal.timeout(timeoutMs)
  const headers = new Headers({ 'user-agent': userAgent, accept: 'text/html,*/*;q=0.5' })
  try {
    const arrival = await followRedirects(url, { fetch, headers, signal, method }, reader)
    // Where the guard does not let us go, we cannot tell.
    if (!arrival.ok) return 'unchecked'
    const { response } = arrival.value
    if (response.status === ORIGIN_ERROR) return await stateOfOriginError(response)
    await response.body?.cancel()
    return stateFor(response.status)
  } catch (error) {
    return isUnknownHost(error) ? 'dead' : 'silent'
  }
}

/** Only the beginning of the text is read. */
async function stateOfOriginError(response: Response): Promise<LinkState> {
  const reader = response.body?.getReader()
  const first = await reader?.read()
  await reader?.cancel()
  return NO_SUCH_HOST.test(new TextDecoder().decode(first?.value)) ? 'dead' : 'silent'
}

/** As Node says it. */
function isUnknownHost(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOTFOUND'
}

function stateFor(status: number): LinkState {
  if (NOT_THERE.includes(status)) return 'dead'
  if (ASKS_TO_SIGN_IN.includes(status)) return 'closed'
  if (status === TOO_MANY_REQUESTS) return 'unchecked'
  return status < 400 ? 'works' : 'silent'
}
