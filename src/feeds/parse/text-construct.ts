import type { FeedElement } from './feed-elements.ts'

/**
 * The text of an element. Atom may encode it, and says so: `mode="base64"` in its version 0.3. What its type calls a
 * picture or another file is no text.
 */
export function textOf({ text, attributes }: FeedElement): string {
  const type = (attributes.get('type') ?? '').trim().toLowerCase()
  const isText = !type.includes('/') || /^text\/|[/+](?:xml|xhtml|html|json)\b/.test(type)
  if (attributes.get('mode')?.trim().toLowerCase() === 'base64') return decodeBase64(text)
  return isText ? text : ''
}

function decodeBase64(text: string): string {
  const packed = text.replace(/\s+/g, '')
  if (!/^[a-z\d+/]*={0,2}$/i.test(packed)) return ''
  try {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not the text of anything: a file, or cut off.
    return ''
  }
}
