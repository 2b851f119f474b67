/** Numbers from 0 to 1 that are the same for the same seed: https://en.wikipedia.org/wiki/Xorshift */
function seededRandom(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1
  return () => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2 ** 32
  }
}

type Damage = (bytes: Uint8Array, random: () => number, other: Uint8Array) => Uint8Array

const encoder = new TextEncoder()
// What tears markup apart, or means something to a browser.
const MARKS = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '&#x3c;script&#x3e;',
    '&lt;',
    '\0',
  ],
  ...['<script>alert(1)</script>', 'javascript:alert(1)', '<item>', '</item>', '<entry/>', '<rss>'],
  ...['<link>', '</channel>', '&amp;lt;img src=x onerror=alert(1)&amp;gt;', '\u202e', '{', '}]'],
  ...['<svg/onload=alert(1)>', '<a href="data:text/html,x">', '<?xml encoding="utf-7"?>', '%00'],
].map((mark) => encoder.encode(mark))

const at = (bytes: Uint8Array, random: () => number) => Math.floor(random() * (bytes.length + 1))

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let place = 0
  for (const part of parts) {
    bytes.set(part, place)
    place += part.length
  }
  return bytes
}

const flipBits: Damage = (bytes, random) => {
  const flipped = bytes.slice()
  for (let count = 1 + Math.floor(random() * 20); count > 0; count -= 1) {
    const place = Math.floor(random() * flipped.length)
    flipped[place] = (flipped[place] ?? 0) ^ (1 << Math.floor(random() * 8))
  }
  return flipped
}

const cutOff: Damage = (bytes, random) => bytes.slice(0, at(bytes, random))

const cutOut: Damage = (bytes, random) => {
  const start = at(bytes, random)
  return joined(bytes.subarray(0, start), bytes.subarray(start + Math.floor(random() * 500)))
}

const insertMarks: Damage = (bytes, random) => {
  let damaged = bytes
  for (let count = 1 + Math.floor(random() * 5); count > 0; count -= 1) {
    const place = at(damaged, random)
    const mark = MARKS[Math.floor(random() * MARKS.length)] ?? new Uint8Array()
    damaged = joined(damaged.subarray(0, place), mark, damaged.subarray(place))
  }
  return damaged
}

/** Two tags change places. */
const swapTags: Damage = (bytes, random) => {
  const text = new TextDecoder('latin1').decode(bytes)
  const tags = [...text.matchAll(/<[^<>]{0,300}>/g)]
  const [first, second] = [pick(tags, random), pick(tags, random)].toSorted(
    (a, b) => (a?.index ?? 0) - (b?.index ?? 0),
  )
  if (first === undefined || second === undefined || first === second) return bytes
  const [firstEnd, secondEnd] = [first.index + first[0].length, second.index + second[0].length]
  return joined(
    ...[bytes.subarray(0, first.index), bytes.subarray(second.index, secondEnd)],
    ...[bytes.subarray(firstEnd, second.index), bytes.subarray(first.index, firstEnd)],
    bytes.subarray(secondEnd),
  )
}

/** The beginning of this file, the end of another. */
const splice: Damage = (bytes, random, other) =>
  joined(bytes.subarray(0, at(bytes, random)), other.subarray(at(other, random)))

const repeatPart: Damage = (bytes, random) => {
  const start = at(bytes, random)
  const part = bytes.subarray(start, start + 1 + Math.floor(random() * 200))
  const copies = Array.from({ length: 1 + Math.floor(random() * 50) }, () => part)
  return joined(bytes.subarray(0, start), ...copies, bytes.subarray(start))
}

const DAMAGES: Readonly<Record<string, Damage>> = {
  ...{ flipBits, cutOff, cutOut, insertMarks, swapTags, splice, repeatPart },
}

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)]
}

/** One to three damages, chosen by the seed, to a file that the seed chooses as well. */
export function makeMutant(
  files: readonly Uint8Array[],
  seed: number,
): { name: string; bytes: Uint8Array } {
  const random = seededRandom(seed)
  // The first numbers of seeds close to each other are alike.
  for (let count = 0; count < 8; count += 1) random()
  let bytes = pick(files, random) ?? new Uint8Array()
  const names: string[] = []
  for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
    const [name = '', damage = flipBits] = pick(Object.entries(DAMAGES), random) ?? []
    names.push(name)
    bytes = damage(bytes, random, pick(files, random) ?? bytes)
  }
  return { name: names.join(' + '), bytes }
}
