import { cleanLine, upperFirst } from './line.ts'
import { foldText, shorten } from './text.ts'
import type { Wording } from './wording.ts'

/** `themes` is what the articles are about, best first; `talk` is what the conversation was about. */
type SubjectMatter = {
  themes: readonly string[]
  talk: string | undefined
  day: string
  some: string
  /** Of the articles, the first one leading. */
  titles: readonly string[]
  patterns: Wording['subjects']
  earlierSubjects: readonly string[]
  turn: number
}

const MAX_LENGTH = 60
const REPLY_PREFIX = /^(?:(?:re|fwd?|aw|wg|sv|tr)\s*:\s*)+/i

/** Names a topic, fits into the list of a mail program and is unlike the earlier ones. */
export function chooseSubject(matter: SubjectMatter): string {
  const taken = new Set(matter.earlierSubjects.map(foldText))
  const isFree = (subject: string) =>
    subject !== '' && subject.length <= MAX_LENGTH && !taken.has(foldText(subject))
  return listSubjects(matter).find(isFree) ?? numberedSubject(matter)
}

function listSubjects({
  themes,
  talk,
  day,
  some,
  titles,
  patterns,
  turn,
}: SubjectMatter): string[] {
  return [
    ...themes
      .map(upperFirst)
      .flatMap((theme) => rotated(turn, patterns).map((pattern) => pattern({ theme, some, day }))),
    ...(talk === undefined
      ? []
      : rotated(turn, [
          `After our talk about ${talk}`,
          `With our talk about ${talk} in mind`,
          `Our talk on ${day} about ${talk}`,
        ])),
    ...titles.map(titleSubject),
  ]
}

function titleSubject(title: string): string {
  return upperFirst(shorten(cleanLine(title).replace(REPLY_PREFIX, ''), MAX_LENGTH))
}

/** Only when every other one has been used before. */
function numberedSubject({ day, earlierSubjects }: SubjectMatter): string {
  return `News from the field, after our talk on ${day} (${earlierSubjects.length + 1})`
}

function rotated<T>(turn: number, entries: readonly T[]): T[] {
  const start = Math.abs(turn) % entries.length
  return [...entries.slice(start), ...entries.slice(0, start)]
}
