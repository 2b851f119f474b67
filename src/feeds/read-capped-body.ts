import { fail, ok, type Result } from '../core/result.ts'

/**
 * The bytes of a body, counted after decompression: a small answer may unpack to gigabytes, and its declared
 * length says nothing about that. Reading stops at the cap.
 */
export async function readCappedBody(
  response: Response,
  maxBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  while (reader !== undefined) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.byteLength
    if (length > maxBytes) {
      await reader.cancel()
      return fail(`The feed is larger than ${Math.round(maxBytes / 1024)} kB.`)
    }
    chunks.push(value)
  }
  return ok(joined(chunks, length))
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
