const REPLACEMENT = 0xfffd
const BYTE_ORDER_MARK = 0xfeff
const CHUNK_LENGTH = 4096

/** UTF-32 is the one charset of XML that the web platform's TextDecoder does not read. */
export function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  let codePoints: number[] = []
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const value = view.getUint32(at, isLittleEndian)
    if (at === 0 && value === BYTE_ORDER_MARK) continue
    codePoints.push(isCodePoint(value) ? value : REPLACEMENT)
    if (codePoints.length === CHUNK_LENGTH) {
      parts.push(String.fromCodePoint(...codePoints))
      codePoints = []
    }
  }
  return parts.join('') + String.fromCodePoint(...codePoints)
}

function isCodePoint(value: number): boolean {
  return value <= 0x10ffff && (value < 0xd800 || value > 0xdfff)
}
