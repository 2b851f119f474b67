import { createMiddleware } from 'hono/factory'
import type { Config } from '../../config.ts'
import { ForeignFormPage } from './error-pages.tsx'

/** A mail provider posts there: for the reader (RFC 8058, the link is the secret), or for itself (signed). */
const FROM_OUTSIDE = /^\/(?:unsubscribe|webhooks)\//
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']

/** A form is taken only from our own pages; where it came from says the browser. */
export function sameOrigin({ baseUrl }: Config) {
  return createMiddleware(async function sameOrigin(c, next) {
    if (SAFE_METHODS.includes(c.req.method) || FROM_OUTSIDE.test(c.req.path)) return await next()
    const origin = c.req.header('origin')
    const isOurs =
      origin === undefined ? c.req.header('sec-fetch-site') === 'same-origin' : origin === baseUrl
    return isOurs ? await next() : await c.html(<ForeignFormPage baseUrl={baseUrl} />, 403)
  })
}
