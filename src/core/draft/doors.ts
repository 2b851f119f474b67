import type { Draft } from './draft.ts'
import { MAIL_CLIENTS, type MailClient } from './mail-client.ts'

/** A link that opens the draft in a mail program. Past its limit the program does nothing or shows an error. */
export type Door = { url: string; isWithinLimit: boolean }

// Windows hands no longer address to its mail program and says nothing; a little less than the 2,046 seen.
const MAX_MAILTO_LENGTH = 1900
// Gmail answered 6,410 characters with an error.
const MAX_WEBMAIL_LENGTH = 6000

/** A door with the mail program behind it; the file has no address here. */
export type NamedDoor = { client: MailClient; door: Door | undefined }

type DoorOrder = {
  /** Open ones, the chosen program's first. */
  open: readonly NamedDoor[]
  /** The program that would stand first, when the text is too long for it. */
  tooLongFor: MailClient | undefined
}

/** All ways out of the house in the order in which they are shown. The file takes any length, so there is always one. */
export function orderDoors(draft: Draft, chosen: MailClient | ''): DoorOrder {
  const doors = doorsOf(draft)
  const wanted = chosen || MAIL_CLIENTS[0]
  const order = [wanted, ...MAIL_CLIENTS.filter((client) => client !== wanted)]
  const open = order
    .map((client) => ({ client, door: doors[client] }))
    .filter(({ door }) => door === undefined || door.isWithinLimit)
  const isOpen = open[0]?.client === wanted
  return { open, tooLongFor: isOpen ? undefined : wanted }
}

function doorsOf(draft: Draft): Record<MailClient, Door | undefined> {
  return {
    'mail-app': mailtoLink(draft),
    gmail: gmailLink(draft),
    outlook: outlookLink(draft),
    'outlook-com': outlookComLink(draft),
    yahoo: yahooLink(draft),
    file: undefined,
  }
}

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
