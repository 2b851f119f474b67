import { cleanLine, upperFirst } from '../text/line.ts'
import { foldText, shorten } from '../text/text.ts'
import type { Wording } from './wording.ts'

/** `themes` is what the articles are about, best first; `talk` is what the conversation was about. */
export type SubjectMatter = {
  themes: readonly string[]
  talk: string | undefined
  day: string
  some: string
  isOne: boolean
  /** Of the articles, the first one leading. */
  titles: readonly string[]
  patterns: Wording['subjects']
  earlierSubjects: readonly string[]
  turn: number
}

const MAX_LENGTH = 60
const OTHERS = 3
const REPLY_PREFIX = /^(?:(?:re|fwd?|aw|wg|sv|tr)\s*:\s*)+/i

/** Names a topic, fits into the list of a mail program and is unlike the earlier ones. */
export function chooseSubject(matter: SubjectMatter): string {
  return listSubjects(matter).find(freeOf(matter.earlierSubjects)) ?? numberedSubject(matter)
}

/** Three at most that would do as well: one from a theme, one from the talk, one from a headline, as far as there are any. */
export function listOtherSubjects(matter: SubjectMatter, current: string): string[] {
  const isFree = freeOf([...matter.earlierSubjects, current])
  const kinds = [...themeSubjects(matter), talkSubjects(matter), matter.titles.map(titleSubject)]
  const found = new Map(
    kinds.flatMap((subjects) => {
      const subject = subjects.find(isFree)
      return subject === undefined ? [] : [[foldText(subject), subject] as const]
    }),
  )
  return [...found.values()].slice(0, OTHERS)
}

function freeOf(taken: readonly string[]): (subject: string) => boolean {
  const folded = new Set(taken.map(foldText))
  return (subject) =>
    subject !== '' && subject.length <= MAX_LENGTH && !folded.has(foldText(subject))
}

function listSubjects(matter: SubjectMatter): string[] {
  return [
    ...themeSubjects(matter).flat(),
    ...talkSubjects(matter),
    ...matter.titles.map(titleSubject),
  ]
}

/** For each theme its subjects. */
function themeSubjects({ themes, some, isOne, day, patterns, turn }: SubjectMatter): string[][] {
  return themes
    .map(upperFirst)
    .map((theme) => rotated(turn, patterns).map((pattern) => pattern({ theme, some, isOne, day })))
}

function talkSubjects({ talk, day, turn }: SubjectMatter): string[] {
  if (talk === undefined) return []
  return rotated(turn, [
    `After our talk about ${talk}`,
    `With our talk about ${talk} in mind`,
    `Our talk on ${day} about ${talk}`,
  ])
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
