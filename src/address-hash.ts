import type { Config } from './config.ts'
import { deriveToken } from './core/mail/token.ts'

/** Keyed with our secret, so that the table of allowances cannot be searched for known addresses. */
export async function hashAddress({ tokenSecret }: Config, email: string): Promise<string> {
  return await deriveToken(tokenSecret, 'address', email.toLowerCase())
}
