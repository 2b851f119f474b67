const MOST_BLOCK_LINES = 4

export type TextParts = { own: string; quoted: string }

/** The candidate's own sentences, and the lines about the articles, which are others' words. */
export function splitText(body: string, urls: readonly string[]): TextParts {
  const known = new Set(urls)
  const paragraphs = body.split(/\n\s*\n/)
  const isBlock = (paragraph: string) => {
    const lines = paragraph.trim().split('\n')
    return lines.length <= MOST_BLOCK_LINES && lines.some((line) => known.has(line.trim()))
  }
  return {
    own: paragraphs.filter((paragraph) => !isBlock(paragraph)).join('\n\n'),
    quoted: paragraphs.filter(isBlock).join('\n\n'),
  }
}
