import { fieldOf } from '../markup/record.ts'

const STATUS_REASONS: Readonly<Record<number, string>> = {
  304: 'it says that nothing has changed, but nothing was read before',
  401: 'it asks for a password',
  402: 'it asks to be paid',
  403: 'it may be blocking automated readers',
  404: 'there is nothing at this address',
  406: 'it does not serve feeds to automated readers',
  429: 'it asks to be read less often',
  451: 'it may not show this page for legal reasons',
}

// What the pages of Cloudflare, DataDome, Imperva, HUMAN, AWS and Sucuri that test for people have in them.
const CHALLENGE_MARKS: readonly string[] = [
  ...['/cdn-cgi/challenge-platform', '_cf_chl_opt', 'cf-browser-verification', 'cf-turnstile'],
  ...[
    'captcha-delivery.com',
    '_Incapsula_Resource',
    'px-captcha',
    'awswaf.com',
    'sucuri_cloudproxy',
  ],
]

const ERROR_REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'There is no site of this name.',
  EAI_AGAIN: 'The name of the site cannot be looked up at the moment.',
  ECONNREFUSED: 'The site refuses connections.',
  ECONNRESET: 'The connection to the site broke off.',
  UND_ERR_SOCKET: 'The connection to the site broke off.',
}

/** Why an answer without a feed in it is none, in a sentence. */
export function reasonForStatus(status: number): string {
  const known = STATUS_REASONS[status] ?? (status >= 500 ? 'it has a fault of its own' : undefined)
  return known === undefined
    ? `The site answered ${status}.`
    : `The site answered ${status}: ${known}.`
}

export function reasonForChallenge(status: number): string {
  return `The site answered ${status} with a test for people: it blocks automated readers.`
}

/** https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/ */
export function isMarkedAsChallenge(headers: Headers): boolean {
  return headers.get('cf-mitigated') === 'challenge' || headers.has('x-amzn-waf-action')
}

export function isChallengePage(html: string): boolean {
  return CHALLENGE_MARKS.some((mark) => html.includes(mark))
}

/** Why there was no answer at all. The runtimes say it in codes, which sit in the cause of the error. */
export function reasonForError(error: unknown): string {
  const code = findCode(error)
  if (code !== undefined && /CERT|TLS|SSL|VERIFY/.test(code)) {
    return 'The certificate of the site is not valid.'
  }
  return (code && ERROR_REASONS[code]) || 'The site could not be reached, or broke off its answer.'
}

function findCode(error: unknown): string | undefined {
  const code = fieldOf(error, 'code') ?? fieldOf(fieldOf(error, 'cause'), 'code')
  return typeof code === 'string' ? code : undefined
}
