import { siteHost } from '../application/site.ts'
import { countWords } from '../text/gist.ts'
import { cleanLine } from '../text/line.ts'
import type { Candidate } from './article.ts'

type Thread = Pick<Candidate, 'source' | 'url' | 'summary'>

const MOST_BOARD_WORDS = 5
// So many remarks make a thread lively; where no number is told, nothing is said about it.
const LIVELY_FROM = 10
const REMARKS =
  /\bcomments:? ?(\d{1,5})\b|\b(\d{1,5}) (?:comments|replies|posts|answers|messages|responses)\b/i
/** Boards whose feeds lead to the article that is talked about, not to the talk. */
const LINK_BOARDS: ReadonlyMap<string, string> = new Map([
  ['Hacker News', 'news.ycombinator.com'],
  ['Lobsters', 'lobste.rs'],
])

/** A discussion is worded as one. `topic` is what was talked about, when the thread is on it. */
export function threadLine(thread: Thread, topic: string | undefined): string {
  const board = boardName(thread.source)
  const at = board === '' ? ' online' : ` at ${board}`
  if (!leadsToThread(board, thread.url)) {
    return topic === undefined
      ? `There is a discussion of this${at}.`
      : `On ${topic}; there is a discussion of this${at}.`
  }
  const what = `${isLively(thread.summary) ? 'a lively' : 'a'} thread${at}`
  return topic === undefined ? `This is ${what}.` : `There is ${what} on ${topic}.`
}

/** "HN: AI (hnrss)" is Hacker News, "r/energy (hot)" is r/energy; empty for a name too long to be one. */
function boardName(source: string): string {
  const name = cleanLine(source.split(/[(,|:]/, 1)[0] ?? '')
  if (name === 'HN') return 'Hacker News'
  return countWords(name) <= MOST_BOARD_WORDS ? name : ''
}

function leadsToThread(board: string, url: string): boolean {
  const host = LINK_BOARDS.get(board)
  return host === undefined || siteHost(url) === host
}

function isLively(summary: string): boolean {
  const [, before, after] = REMARKS.exec(summary) ?? []
  return Number(before ?? after ?? 0) >= LIVELY_FROM
}
