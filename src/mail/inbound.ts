import PostalMime from 'postal-mime'

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

export async function readInboundMail(raw: ArrayBuffer): Promise<InboundMail> {
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 20 })
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? ''
  const from = (mail.from?.address ?? '').toLowerCase()
  const date = new Date(mail.date ?? Number.NaN)
  return {
    from,
    recipients: [...(mail.to ?? []), ...(mail.cc ?? [])]
      .slice(0, MAX_RECIPIENTS)
      .flatMap(({ address }) => (address ? [address.toLowerCase()] : [])),
    subject: mail.subject ?? '',
    date: Number.isNaN(date.getTime()) ? undefined : date,
    messageId: mail.messageId ?? '',
    text: (mail.text ?? textOf(mail.html ?? '')).slice(0, MAX_TEXT_LENGTH),
    isAutomatic: isAutomatic(header),
    origin: readOrigin(header('authentication-results'), from),
  }
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
 * sender's domain has no DMARC record, an aligned SPF or DKIM will do.
 */
function readOrigin(results: string, from: string): MailOrigin {
  const [server = '', ...parts] = results.toLowerCase().split(';')
  if (server.trim().split(/\s/)[0] !== MAIL_EXCHANGER) return 'unproven'
  const domain = from.slice(from.lastIndexOf('@') + 1)
  const found = parts.map((part) => part.trim().split(/\s+/))
  const dmarc = found.find(([result = '']) => result.startsWith('dmarc='))
  if (dmarc?.[0] === 'dmarc=fail') return 'forged'
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
  return html
    .slice(0, MAX_TEXT_LENGTH)
    .replace(/<(?:br|\/p|\/div)[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
}
