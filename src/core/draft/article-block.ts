import type { DraftArticle, PlacedArticle } from '../article/article.ts'
import { countWords } from '../text/gist.ts'
import { cleanLine } from '../text/line.ts'
import { foldText, shorten } from '../text/text.ts'

type Shown = Pick<PlacedArticle, 'title' | 'why' | 'url' | 'kind'> &
  Partial<Pick<DraftArticle, 'isRead'>>

const MAX_TITLE_LENGTH = 90
const MAX_WHY_WORDS = 20
// Said of nothing that the candidate did not mark as read, and no more than that.
const READ_LINE = 'I have read this one.'
const SAYS_DISCUSSION = /\b(?:discussion|thread)\b/i
const ENDED = /[.!?…。؟][)"'”’»]*$/

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

function whySentence({ why }: Shown, title: string): string {
  const clean = cleanLine(why)
  if (clean === '' || foldText(clean) === foldText(title)) return ''
  if (countWords(clean) > MAX_WHY_WORDS) {
    return shorten(clean, clean.split(' ', MAX_WHY_WORDS).join(' ').length)
  }
  return ENDED.test(clean) ? clean : `${clean}.`
}
