import type { Draft } from './draft.ts'

/** A link that opens the draft in a mail program. Past its limit the program does nothing or shows an error. */
export type Door = { url: string; isWithinLimit: boolean }

// Windows hands no longer address to its mail program and says nothing; a little less than the 2,046 seen.
const MAX_MAILTO_LENGTH = 1900
// Gmail answered 6,410 characters with an error.
const MAX_WEBMAIL_LENGTH = 6000

/** RFC 6068: the address in the path, lines ended by CRLF, nothing shortened. */
export function mailtoLink({ to, subject, body }: Draft): Door {
  const address = encode(to).replace(/%40(?!.*%40)/, '@')
  const url = `mailto:${address}?subject=${encode(subject)}&body=${encode(body)}`
  return { url, isWithinLimit: url.length <= MAX_MAILTO_LENGTH }
}

export function gmailLink({ to, subject, body }: Draft): Door {
  return webmailLink('https://mail.google.com/mail/?view=cm&fs=1&', { to, su: subject, body })
}

/** Outlook on the web with a work or school account. */
export function outlookLink({ to, subject, body }: Draft): Door {
  return webmailLink('https://outlook.office.com/mail/deeplink/compose?', { to, subject, body })
}

export function outlookComLink({ to, subject, body }: Draft): Door {
  return webmailLink('https://outlook.live.com/mail/0/deeplink/compose?', { to, subject, body })
}

export function yahooLink({ to, subject, body }: Draft): Door {
  return webmailLink('https://compose.mail.yahoo.com/?', { to, subject, body })
}

function webmailLink(base: string, fields: Readonly<Record<string, string>>): Door {
  const given = Object.entries(fields).filter(([, value]) => value !== '')
  const url = base + given.map(([name, value]) => `${name}=${encode(value)}`).join('&')
  return { url, isWithinLimit: url.length <= MAX_WEBMAIL_LENGTH }
}

/** Spaces as %20: mail programs show the "+" of a form literally. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n'))
}
