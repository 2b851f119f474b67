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

/** Marks of many texts at once, by which the texts are recognised and never read. */
export async function deriveMarks(
  secret: string,
  purpose: string,
  texts: readonly string[],
): Promise<string[]> {
  const key = await importKey(secret)
  return await Promise.all(texts.map((text) => signWith(key, `mark:${purpose}:${text}`)))
}

async function sign(secret: string, text: string): Promise<string> {
  return await signWith(await importKey(secret), text)
}

async function importKey(secret: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  return await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign'])
}

async function signWith(key: CryptoKey, text: string): Promise<string> {
  return hex(await crypto.subtle.sign('HMAC', key, encoder.encode(text)))
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
