import type { Config } from './config.ts'
import { mailboxOf } from './core/mail/mailbox-of.ts'
import { deriveToken } from './core/mail/token.ts'

/** Keyed with our secret, so that the table of allowances cannot be searched for known addresses. */
export async function hashAddress({ tokenSecret }: Config, email: string): Promise<string> {
  return await deriveToken(tokenSecret, 'address', email.toLowerCase())
}

/** The same for all addresses of one mailbox: whoever counts mails to somebody counts by this. */
export async function hashMailbox(config: Config, email: string): Promise<string> {
  return await hashAddress(config, mailboxOf(email))
}
