import { decodeUtf32 } from './utf-32.ts'

type Mark = { bytes: readonly number[]; charset: string }

// Longer marks first: the one of UTF-32 begins with that of UTF-16.
const BYTE_ORDER_MARKS: readonly Mark[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], charset: 'utf-32le' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], charset: 'utf-32be' },
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
]

const DECLARATION_LENGTH = 400
const LEAST_LETTERS = 8
const FALLBACK = 'windows-1252'

/**
 * Bytes to text: byte order mark, HTTP header, XML declaration, then UTF-8. Servers often name a charset that
 * does not fit the bytes, so UTF-8 is tried first where it is likely, and Windows-1252 is the last resort.
 */
export function decodeBody(bytes: Uint8Array, contentType: string): string {
  const certain = findMark(bytes, BYTE_ORDER_MARKS) ?? findWideStart(bytes)
  if (certain !== undefined) return decode(bytes, certain)
  const named = [charsetOfHeader(contentType), charsetOfDeclaration(bytes)].flatMap(findCharset)
  const other = named.find((charset) => charset !== 'utf-8') ?? FALLBACK
  // ISO-8859-1, which browsers read as Windows-1252, is what many servers say of every text.
  const isUtf8Likely =
    named.length === 0 || named.includes('utf-8') || other === FALLBACK || isClearlyUtf8(bytes)
  return (isUtf8Likely ? readUtf8(bytes) : undefined) ?? decode(bytes, other)
}

function findMark(bytes: Uint8Array, marks: readonly Mark[]): string | undefined {
  return marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.charset
}

// A feed begins with a letter of ASCII. Between zeros it is a charset of wide units, whose XML declaration cannot be
// read as ASCII.
function findWideStart([first = 0, second = 0, third = 0, fourth = 0]: Uint8Array):
  | string
  | undefined {
  if (first > 0 && second === 0) return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le'
  if (first > 0 || second + third + fourth === 0) return undefined
  return second === 0 && third === 0 ? 'utf-32be' : 'utf-16be'
}

function charsetOfHeader(contentType: string): string {
  return /charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(contentType.slice(0, 200))?.[1] ?? ''
}

function charsetOfDeclaration(bytes: Uint8Array): string {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_LENGTH))
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w:.-]{1,40})["']/i.exec(start)?.[1] ?? ''
}

function findCharset(label: string): string[] {
  if (label === '') return []
  try {
    const charset = new TextDecoder(label).encoding
    // Wide units would have shown in the first bytes, so this label is a mistake.
    return charset.startsWith('utf-16') ? ['utf-8'] : [charset]
  } catch {
    // The web platform does not know this label, which is as good as none.
    return []
  }
}

// Text in another charset is as good as never valid UTF-8 so many times in a row, whatever its label says.
function isClearlyUtf8(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return countOf(text, /[\u0080-\uFFFD]/g) >= LEAST_LETTERS
  } catch {
    // The label is right, or nobody knows.
    return false
  }
}

// One wrong byte in a long text must not turn every other letter into two.
function readUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = countOf(text, /\uFFFD/g)
  return broken === 0 || broken < countOf(text, /[\u0080-\uFFFC]/g) ? text : undefined
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) count += 1
  return count
}

function decode(bytes: Uint8Array, charset: string): string {
  if (charset === 'utf-32le') return decodeUtf32(bytes, true)
  if (charset === 'utf-32be') return decodeUtf32(bytes, false)
  return new TextDecoder(charset).decode(bytes)
}
