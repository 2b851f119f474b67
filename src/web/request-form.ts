import type { Context } from 'hono'
import { readParams } from './form-values.ts'

/** The fields of a posted form. Hono keeps the body, so that an error page can read it once more. */
export async function readForm(c: Context): Promise<Record<string, string>> {
  return readParams(new URLSearchParams(await c.req.text()))
}
