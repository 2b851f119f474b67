import { fail, ok, type Result } from '../../core/text/result.ts'

/** What fetch has not unpacked begins like this, and a feed never does. */
const PACKINGS: Readonly<Record<string, readonly number[]>> = {
  zstd: [0x28, 0xb5, 0x2f, 0xfd],
  gzip: [0x1f, 0x8b],
}

/** The whole body, or a refusal when it is larger than the cap. */
export async function readCappedBody(
  response: Response,
  maxBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const body = await readBeginning(response, maxBytes)
  if (!body.ok || body.value.isWhole) return body.ok ? ok(body.value.bytes) : body
  return fail(reasonForSize(maxBytes))
}

export function reasonForSize(maxBytes: number): string {
  return `The feed is larger than ${Math.round(maxBytes / 1024)} kB.`
}

/**
 * The bytes of a body as far as the cap, counted after decompression: a small answer may unpack to gigabytes, and its
 * declared length says nothing about that. Reading stops there.
 */
export async function readBeginning(
  response: Response,
  maxBytes: number,
): Promise<Result<{ bytes: Uint8Array<ArrayBuffer>; isWhole: boolean }>> {
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  while (reader !== undefined && length <= maxBytes) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.byteLength
    chunks.push(value)
  }
  const isWhole = length <= maxBytes
  if (!isWhole) await reader?.cancel()
  const bytes = joined(chunks, length).subarray(0, maxBytes)
  const packing = packingOf(bytes)
  return packing === undefined
    ? ok({ bytes, isWhole })
    : fail(`The site sent its answer packed (${packing}), which we did not ask for.`)
}

function packingOf(bytes: Uint8Array): string | undefined {
  return Object.keys(PACKINGS).find((name) =>
    PACKINGS[name]?.every((byte, index) => bytes[index] === byte),
  )
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
