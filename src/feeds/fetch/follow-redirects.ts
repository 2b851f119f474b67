import { fail, ok, type Result } from '../../core/text/result.ts'
import { guardUrl, type UrlPolicy } from './url-guard.ts'

export type Arrival = {
  response: Response
  finalUrl: string
  /** Where the feed has moved for good: the end of the permanent redirects before the first temporary one. */
  movedTo: string | undefined
}

const MAX_REDIRECTS = 5
const PERMANENT: readonly number[] = [301, 308]
const TEMPORARY: readonly number[] = [302, 303, 307]

/** GET or HEAD by hand: the runtime would follow redirects anywhere, here each hop passes the guard. */
export async function followRedirects(
  address: string,
  request: { fetch: typeof fetch; headers: Headers; signal: AbortSignal; method?: 'HEAD' | 'GET' },
  policy: UrlPolicy,
): Promise<Result<Arrival>> {
  // Called without its object: workerd's fetch refuses any other `this`.
  const { fetch, signal, method = 'GET' } = request
  const headers = new Headers(request.headers)
  let target = guardUrl(address, policy)
  let movedTo: string | undefined
  let isPermanent = true
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    if (!target.ok) {
      return hop === 0 ? target : fail(`The site redirects to where we do not go. ${target.reason}`)
    }
    const url = target.value
    const response = await fetch(url.href, { method, redirect: 'manual', headers, signal })
    if (!PERMANENT.includes(response.status) && !TEMPORARY.includes(response.status)) {
      return ok({ response, finalUrl: url.href, movedTo })
    }
    await response.body?.cancel()
    const location = URL.parse(response.headers.get('location') ?? 'none:', url)
    if (location === null) return fail('The site redirects to an address that makes no sense.')
    target = guardUrl(location.href, policy)
    // A password is for the site that gave it, and not to be sent in the clear.
    if (location.origin !== url.origin) headers.delete('authorization')
    isPermanent &&= PERMANENT.includes(response.status)
    if (isPermanent && target.ok) movedTo = target.value.href
  }
  return fail(`The site redirects more than ${MAX_REDIRECTS} times.`)
}
