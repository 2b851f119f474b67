import { fail, ok, type Result } from '../text/result.ts'

export type SignedRequest = {
  id: string
  /** Seconds since 1970, as text. */
  timestamp: string
  /** 'v1,BASE64 v1,BASE64 …': several while a secret is being changed. */
  signatures: string
  /** The very bytes: text that was read and written again may be another. */
  body: Uint8Array<ArrayBuffer>
}

const TOLERANCE_SECONDS = 5 * 60
const MAX_SIGNATURES = 10
const SECRET_PREFIX = 'whsec_'

/** https://docs.svix.com/receiving/verifying-payloads/how-manual, with our own clock and on the bytes. */
export async function checkSignature(
  secret: string,
  request: SignedRequest,
  now: Date,
): Promise<Result<undefined>> {
  const { id, timestamp, signatures, body } = request
  if (id === '' || !/^\d{1,12}$/.test(timestamp)) return fail('The request is not signed.')
  const age = Math.abs(now.getTime() / 1000 - Number(timestamp))
  if (age > TOLERANCE_SECONDS) return fail('The signature is too old, or from the future.')
  const key = await importKey(secret)
  const signed = joinBytes(new TextEncoder().encode(`${id}.${timestamp}.`), body)
  for (const signature of signatures.split(' ').slice(0, MAX_SIGNATURES)) {
    const bytes = signature.startsWith('v1,') ? decodeBase64(signature.slice(3)) : undefined
    // The platform compares in constant time.
    if (bytes && (await crypto.subtle.verify('HMAC', key, bytes, signed))) return ok(undefined)
  }
  return fail('No signature fits.')
}

export function isWebhookSecret(secret: string): boolean {
  return secret.startsWith(SECRET_PREFIX) && (secretBytes(secret)?.length ?? 0) >= 16
}

async function importKey(secret: string): Promise<CryptoKey> {
  const bytes = secretBytes(secret)
  if (bytes === undefined) throw new Error('The secret of the webhook is not one.')
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  return await crypto.subtle.importKey('raw', bytes, algorithm, false, ['verify'])
}

function secretBytes(secret: string): Uint8Array<ArrayBuffer> | undefined {
  return decodeBase64(secret.slice(SECRET_PREFIX.length))
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    // Not base64 at all.
    return undefined
  }
}

function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}
