import { createMiddleware } from 'hono/factory'
import type { Config } from '../config.ts'
import { ForeignFormPage } from './error-pages.tsx'

/** A mail provider posts there for the reader, from nowhere in particular (RFC 8058). */
const ONE_CLICK = /^\/unsubscribe\//
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']

/** A form is taken only from our own pages; where it came from says the browser. */
export function sameOrigin({ baseUrl }: Config) {
  return createMiddleware(async function sameOrigin(c, next) {
    if (SAFE_METHODS.includes(c.req.method) || ONE_CLICK.test(c.req.path)) return await next()
    const origin = c.req.header('origin')
    const isOurs =
      origin === undefined ? c.req.header('sec-fetch-site') === 'same-origin' : origin === baseUrl
    return isOurs ? await next() : await c.html(<ForeignFormPage baseUrl={baseUrl} />, 403)
  })
}
