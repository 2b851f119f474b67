import PostalMime from 'postal-mime'

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
  /** What our own mail exchanger found out about the sender; undefined when it says nothing. */
  isAuthentic: boolean | undefined
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
    isAuthentic: readAuthentication(header('authentication-results'), from),
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
 * The topmost results are those of the server that took the mail last; a header further down may be anybody's. Where the
 * sender's domain has no DMARC policy, an aligned SPF or DKIM will do.
 */
function readAuthentication(results: string, from: string): boolean | undefined {
  const [server = '', ...parts] = results.toLowerCase().split(';')
  if (server.trim().split(/\s/)[0] !== MAIL_EXCHANGER) return undefined
  const domain = from.slice(from.lastIndexOf('@') + 1)
  const found = parts.map((part) => part.trim())
  const dmarc = found.find((part) => part.startsWith('dmarc='))
  if (dmarc !== undefined && !dmarc.startsWith('dmarc=none')) return dmarc.startsWith('dmarc=pass')
  return found.some((part) => {
    if (part.startsWith('dkim=pass')) return part.includes(`header.d=${domain}`)
    return part.startsWith('spf=pass') && part.includes(`@${domain}`)
  })
}

/** For a mail without a text part: its lines, without the markup. */
function textOf(html: string): string {
  return html
    .slice(0, MAX_TEXT_LENGTH)
    .replace(/<(?:br|\/p|\/div)[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
}
