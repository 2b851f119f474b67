import type { Context } from 'hono'
import { readParams } from './form-values.ts'

/** The fields of a posted form. Hono keeps the body, so that an error page can read it once more. */
export async function readForm(c: Context): Promise<Record<string, string>> {
  // Of a form with a file nothing can be kept on another page.
  if (c.req.header('content-type')?.startsWith('multipart/')) return {}
  return readParams(new URLSearchParams(await c.req.text()))
}
