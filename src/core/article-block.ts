import type { DraftArticle, PlacedArticle } from './article.ts'
import { countWords } from './gist.ts'
import { cleanLine } from './line.ts'
import { foldText, shorten } from './text.ts'

type Shown = Pick<PlacedArticle, 'title' | 'why' | 'url' | 'kind'> &
  Partial<Pick<DraftArticle, 'isRead'>>

const MAX_TITLE_LENGTH = 90
const MAX_WHY_WORDS = 20
// Said of nothing that the candidate did not mark as read, and no more than that.
const READ_LINE = 'I have read this one.'
const MAX_BLOCK_LINES = 3
const SAYS_DISCUSSION = /\b(?:discussion|thread)\b/i
const ENDED = /[.!?…。؟][)"'”’»]*$/
// A headline seldom ends like this, a sentence of the candidate's above it does.
const SENTENCE_END = /[.:,;]$/

/** The lines for one article as they stand in a note: the title, why it is there, the bare address on its own line. */
export function articleBlock(article: Shown): string {
  const title = shorten(cleanLine(article.title), MAX_TITLE_LENGTH).replace(/(?<=\p{L}{3})\.$/u, '')
  const why = [whySentence(article, title), article.isRead ? READ_LINE : '']
    .filter(Boolean)
    .join(' ')
  const isUnsaid = article.kind === 'discussion' && !SAYS_DISCUSSION.test(`${title} ${why}`)
  const heading = isUnsaid && title !== '' ? `Discussion: ${title}` : title
  return [heading, why, article.url].filter(Boolean).join('\n')
}

/**
 * The note with one article in the place of another; the rest, with the candidate's edits, stays as it is. Undefined when
 * the old one no longer stands there in lines of its own, so that nothing the candidate wrote is swept away with it.
 */
export function replaceArticle(body: string, oldUrl: string, block: string): string | undefined {
  const lines = body.split(/\r?\n/)
  const places = lines.flatMap((line, index) => (line.trim() === oldUrl ? [index] : []))
  const [end] = places
  if (end === undefined || places.length > 1) return undefined
  const start = lines.findLastIndex((line, index) => index < end && line.trim() === '') + 1
  if (!isBlock(lines.slice(start, end), lines[end + 1])) return undefined
  return [...lines.slice(0, start), ...block.split('\n'), ...lines.slice(end + 1)].join('\n')
}

function isBlock(above: readonly string[], below = ''): boolean {
  const [first = ''] = above
  if (below.trim() !== '' || above.length >= MAX_BLOCK_LINES) return false
  return above.length === 0 || !SENTENCE_END.test(first.trim())
}

function whySentence({ why }: Shown, title: string): string {
  const clean = cleanLine(why)
  if (clean === '' || foldText(clean) === foldText(title)) return ''
  if (countWords(clean) > MAX_WHY_WORDS) {
    return shorten(clean, clean.split(' ', MAX_WHY_WORDS).join(' ').length)
  }
  return ENDED.test(clean) ? clean : `${clean}.`
}
