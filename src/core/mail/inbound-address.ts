import { deriveToken } from './token.ts'

/** log: an application's, for the blind copy of what was sent. reply: a draft's, for the answer to its control mail. */
export type InboundPurpose = 'log' | 'reply'

/** 96 bits: nobody guesses it, and with its number it fits into the 64 characters before the @. */
const SECRET_LENGTH = 24
const LOCAL_PART = /^(log|reply)\+(\d{1,9})-([0-9a-f]{24})$/

export async function inboundAddress(
  secret: string,
  purpose: InboundPurpose,
  id: number,
  domain: string,
): Promise<string> {
  return `${purpose}+${id}-${await shortToken(secret, purpose, id)}@${domain}`
}

/** Whose address it is; undefined for one that we never gave out. */
export async function readInboundAddress(
  secret: string,
  address: string,
  domain: string,
): Promise<{ purpose: InboundPurpose; id: number } | undefined> {
  const [local = '', host = ''] = address.toLowerCase().split('@')
  const [, purpose, digits = '', token = ''] = LOCAL_PART.exec(local) ?? []
  if (host !== domain || (purpose !== 'log' && purpose !== 'reply')) return undefined
  const id = Number(digits)
  return isSame(token, await shortToken(secret, purpose, id)) ? { purpose, id } : undefined
}

async function shortToken(secret: string, purpose: InboundPurpose, id: number): Promise<string> {
  const token = await deriveToken(secret, `inbound:${purpose}`, String(id))
  return token.slice(0, SECRET_LENGTH)
}

/** Takes as long for a wrong first letter as for a wrong last one. */
function isSame(given: string, wanted: string): boolean {
  let difference = given.length ^ wanted.length
  for (let index = 0; index < wanted.length; index += 1) {
    difference |= (given.codePointAt(index) ?? 0) ^ (wanted.codePointAt(index) ?? 0)
  }
  return difference === 0
}
