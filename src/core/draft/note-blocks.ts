const MAX_BLOCK_LINES = 3
// A headline seldom ends like this, a sentence of the candidate's above it does.
const SENTENCE_END = /[.:,;]$/

/** Lines of a note: the first of a block, and the one after its last. */
type Span = { start: number; end: number }

/**
 * The note with one article in the place of another; the rest, with the candidate's edits, stays as it is. Undefined when
 * the old one no longer stands there in lines of its own, so that nothing the candidate wrote is swept away with it.
 */
export function replaceArticle(body: string, oldUrl: string, block: string): string | undefined {
  const lines = splitLines(body)
  const span = findBlock(lines, oldUrl)
  if (span === undefined) return undefined
  return [...lines.slice(0, span.start), ...block.split('\n'), ...lines.slice(span.end)].join('\n')
}

/** The note with two paragraphs in each other's place, each as the candidate left it. */
export function exchangeArticles(body: string, url: string, otherUrl: string): string | undefined {
  const lines = splitLines(body)
  const spans = [findParagraph(lines, url), findParagraph(lines, otherUrl)].toSorted(
    (a, b) => (a?.start ?? 0) - (b?.start ?? 0),
  )
  const [first, second] = spans
  if (first === undefined || second === undefined || first.start === second.start) return undefined
  return [
    ...lines.slice(0, first.start),
    ...lines.slice(second.start, second.end),
    ...lines.slice(first.end, second.start),
    ...lines.slice(first.start, first.end),
    ...lines.slice(second.end),
  ].join('\n')
}

/** The note with one more article, below the last of those that are there. Undefined when none of them is. */
export function insertArticle(
  body: string,
  urls: readonly string[],
  block: string,
): string | undefined {
  const lines = splitLines(body)
  const ends = urls.flatMap((url) => findParagraph(lines, url)?.end ?? [])
  if (ends.length === 0) return undefined
  const at = Math.max(...ends)
  return [...lines.slice(0, at), '', ...block.split('\n'), ...lines.slice(at)].join('\n')
}

/** The note without an article. */
export function removeArticle(body: string, url: string): string | undefined {
  const lines = splitLines(body)
  const span = findBlock(lines, url)
  if (span === undefined) return undefined
  const end = lines[span.end]?.trim() === '' ? span.end + 1 : span.end
  return [...lines.slice(0, span.start), ...lines.slice(end)].join('\n')
}

function splitLines(body: string): string[] {
  return body.split(/\r?\n/)
}

/** The paragraph that ends with the address, when it is no more than we would have written. */
function findBlock(lines: readonly string[], url: string): Span | undefined {
  const span = findParagraph(lines, url)
  if (span === undefined || lines[span.end - 1]?.trim() !== url) return undefined
  const above = lines.slice(span.start, span.end - 1)
  const [first = ''] = above
  if (above.length >= MAX_BLOCK_LINES) return undefined
  return above.length === 0 || !SENTENCE_END.test(first.trim()) ? span : undefined
}

/** The paragraph in which the address has a line of its own. Undefined when it stands there twice, or nowhere. */
function findParagraph(lines: readonly string[], url: string): Span | undefined {
  const places = lines.flatMap((line, index) => (line.trim() === url ? [index] : []))
  const [at] = places
  if (at === undefined || places.length > 1) return undefined
  const isBlank = (line: string) => line.trim() === ''
  const start = lines.findLastIndex((line, index) => index < at && isBlank(line)) + 1
  const end = lines.findIndex((line, index) => index > at && isBlank(line))
  return { start, end: end === -1 ? lines.length : end }
}
