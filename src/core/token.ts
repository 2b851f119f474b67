const encoder = new TextEncoder()

/** Hexadecimal SHA-256. What the database keeps of every secret. */
export async function sha256(text: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', encoder.encode(text)))
}

/**
 * The secret in a mail's link. It follows from the mail and the purpose, so a repeated delivery carries the same link
 * and no table holds it.
 */
export async function deriveToken(
  secret: string,
  purpose: string,
  emailPublicId: string,
): Promise<string> {
  return await sign(secret, `link:${purpose}:${emailPublicId}`)
}

/** The session that a link opens in one browser: a double click opens the same one. */
export async function deriveSession(token: string, nonce: string): Promise<string> {
  return await sign(token, `session:${nonce}`)
}

async function sign(secret: string, text: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'sign',
  ])
  return hex(await crypto.subtle.sign('HMAC', key, encoder.encode(text)))
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
