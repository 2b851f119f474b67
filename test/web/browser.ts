import type { Hono } from 'hono'
import { sha256 } from '../../src/core/mail/token.ts'
import { SESSION_DAYS } from '../../src/store/account/sessions.ts'
import { db } from '../support/database.ts'
import { NOW } from '../support/make.ts'
import { CONFIG } from '../support/world.ts'

export type Fields = Readonly<Record<string, string>>

/** What a browser does: it keeps cookies and says which page a form came from. It follows no redirect by itself. */
export type Browser = {
  cookies: Map<string, string>
  get(path: string): Promise<Response>
  post(path: string, fields?: Fields, headers?: Fields): Promise<Response>
}

export function openBrowser(app: Hono): Browser {
  const cookies = new Map<string, string>()
  const request = async (
    path: string,
    init: { method: string; headers: Fields; body?: string },
  ) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await app.request(path, {
      ...init,
      headers: { ...init.headers, ...(cookie === '' ? {} : { cookie }) },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  return {
    cookies,
    get: (path) => request(path, { method: 'GET', headers: {} }),
    post: (path, fields = {}, headers = { origin: CONFIG.baseUrl }) =>
      request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(fields).toString(),
      }),
  }
}

/** A browser that is signed in already; with a digest, as by the link of its control mail. */
export async function signedIn(app: Hono, accountId: number, digestId?: number): Promise<Browser> {
  const browser = openBrowser(app)
  const secret = `secret-${accountId}-${digestId ?? 'all'}`
  await db
    .insertInto('session')
    .values({
      hash: await sha256(secret),
      account_id: accountId,
      digest_id: digestId ?? null,
      created_at: NOW,
      expires_at: new Date(NOW.getTime() + SESSION_DAYS * 86_400_000),
    })
    .execute()
  browser.cookies.set('__Host-session', secret)
  return browser
}

/** The form's inputs as the page shows them, to be changed and sent. */
export function inputsOf(page: string): Record<string, string> {
  const inputs = [...page.matchAll(/<input [^>]*>/g)].map(([tag]) => tag)
  const texts = [...page.matchAll(/<textarea [^>]*name="([^"]+)"[^>]*>\n?([^<]*)<\/textarea>/g)]
  return Object.fromEntries([
    ...inputs.map((tag) => [attribute(tag, 'name'), plain(attribute(tag, 'value'))] as const),
    ...texts.map(([, name = '', value = '']) => [name, plain(value)] as const),
  ])
}

/** What a reader sees, without the markup. */
export function textOf(page: string): string {
  return plain(page.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ')
}

/** The link in the newest mail to an address. */
export async function linkInMail(recipient: string, purpose: string): Promise<string> {
  const mail = await db
    .selectFrom('mailbox_message')
    .select('body_text')
    .where('recipient', '=', recipient)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const [path] = new RegExp(`/${purpose}/[0-9a-f]+`).exec(mail.body_text) ?? []
  if (path === undefined) throw new Error(`the mail has no link to ${purpose}`)
  return path
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
