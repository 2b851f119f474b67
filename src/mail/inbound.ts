import PostalMime, { addressParser } from 'postal-mime'

/** What our own mail exchanger says of the sender: it is them, it is not, or nobody can tell. */
type MailOrigin = 'proven' | 'forged' | 'unproven'

/** What we look at in a mail from a candidate. Everything in it was written by others. */
export type InboundMail = {
  from: string
  recipients: readonly string[]
  subject: string
  /** By the clock of the sender. */
  date: Date | undefined
  messageId: string
  text: string
  /** An out-of-office answer, a bounce, a mailing list. */
  isAutomatic: boolean
  origin: MailOrigin
}

const MAX_TEXT_LENGTH = 10_000
const MAX_RECIPIENTS = 50
const MAIL_EXCHANGER = 'mx.cloudflare.net'
const COMMENT = /\([^()]*\)/g
// No quotation marks around more than a word, and no white space but ASCII's.
const PLAIN = /^(?:[\t\n\r !#-~]|"[\w+/=.-]*")*$/

export async function readInboundMail(raw: ArrayBuffer): Promise<InboundMail> {
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 20 })
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? ''
  const from = findSender(
    mail.headers.filter(({ key }) => key === 'from').map(({ value }) => value),
  )
  const date = new Date(mail.date ?? Number.NaN)
  return {
    from,
    recipients: [...(mail.to ?? []), ...(mail.cc ?? [])]
      .slice(0, MAX_RECIPIENTS)
      .flatMap(({ address }) => (address ? [address.toLowerCase()] : [])),
    subject: mail.subject ?? '',
    date: Number.isNaN(date.getTime()) ? undefined : date,
    messageId: mail.messageId ?? '',
    text: (mail.text?.trim() || textOf(mail.html ?? '')).slice(0, MAX_TEXT_LENGTH),
    isAutomatic: isAutomatic(header),
    origin: readOrigin(header('authentication-results'), from),
  }
}

/** Empty unless the mail has exactly one: of several our exchanger may have looked at another one than we do. */
function findSender(headers: readonly string[]): string {
  const [sender, ...others] = headers.flatMap((header) => addressParser(header, { flatten: true }))
  return others.length === 0 ? (sender?.address ?? '').toLowerCase() : ''
}

/** RFC 3834, and what vacation answers say instead. */
function isAutomatic(header: (name: string) => string): boolean {
  const autoSubmitted = header('auto-submitted').toLowerCase()
  return (
    (autoSubmitted !== '' && autoSubmitted !== 'no') ||
    /^(?:bulk|junk|list|auto_reply)$/i.test(header('precedence').trim()) ||
    header('x-autoreply') !== '' ||
    header('list-id') !== ''
  )
}

/**
 * Cloudflare puts its results on top of whatever a mail brings along; a header further down may be anybody's. Where the
 * sender's domain has no DMARC record, an aligned SPF or DKIM will do. The results repeat what a sender said (MAIL FROM,
 * also in comments); where that is more than one plain word, it may look like a result, and nobody can tell.
 */
function readOrigin(results: string, from: string): MailOrigin {
  const [server = '', ...parts] = results.toLowerCase().replace(COMMENT, ' ').split(';')
  if (server.trim().split(/\s/)[0] !== MAIL_EXCHANGER) return 'unproven'
  const domain = from.slice(from.lastIndexOf('@') + 1)
  const found = parts.map((part) => part.trim().split(/\s+/))
  const dmarcs = found.filter(([result = '']) => result.startsWith('dmarc='))
  if (dmarcs.some(([result]) => result === 'dmarc=fail')) return 'forged'
  if (!PLAIN.test(results) || dmarcs.length > 1) return 'unproven'
  const [dmarc] = dmarcs
  if (dmarc?.[0] === 'dmarc=pass') {
    return dmarc.includes(`header.from=${domain}`) ? 'proven' : 'forged'
  }
  const isAligned = found.some(([result, ...properties]) => {
    if (result === 'dkim=pass') return properties.includes(`header.d=${domain}`)
    return result === 'spf=pass' && properties.some((property) => isEnvelopeOf(property, domain))
  })
  return isAligned ? 'proven' : 'unproven'
}

function isEnvelopeOf(property: string, domain: string): boolean {
  return property.startsWith('smtp.mailfrom=') && property.endsWith(`@${domain}`)
}

/** For a mail without a text part: its lines, without the markup. */
function textOf(html: string): string {
  // What stands above the body is for programs, and Outlook writes pages of it.
  const bodyAt = html.search(/<body[\s>]/i)
  return html
    .slice(Math.max(0, bodyAt))
    .slice(0, MAX_TEXT_LENGTH)
    .replace(/<(?:br|\/p|\/div)[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
}
