import { cleanLine, upperFirst } from './line.ts'
import { foldText, shorten } from './text.ts'

/** `themes` is what the articles are about, best first; `talk` is what the conversation was about. */
type SubjectMatter = {
  themes: readonly string[]
  talk: string | undefined
  day: string
  some: string
  leadTitle: string
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

function listSubjects({ themes, talk, day, some, leadTitle, turn }: SubjectMatter): string[] {
  const lead = shorten(cleanLine(leadTitle).replace(REPLY_PREFIX, ''), MAX_LENGTH)
  return [
    ...themes
      .map(upperFirst)
      .flatMap((theme) =>
        rotated(turn, [
          `${theme}: ${some}`,
          `${theme}, following our talk on ${day}`,
          `${theme} in the news`,
          `${theme}: ${some} for you`,
        ]),
      ),
    ...(talk === undefined
      ? []
      : rotated(turn, [
          `After our talk about ${talk}`,
          `Following our conversation about ${talk}`,
          `Our talk on ${day} about ${talk}`,
        ])),
    upperFirst(lead),
  ]
}

/** Only when every other one has been used before. */
function numberedSubject({ day, earlierSubjects }: SubjectMatter): string {
  return `News from the field, after our talk on ${day} (${earlierSubjects.length + 1})`
}

function rotated<T>(turn: number, entries: readonly T[]): T[] {
  const start = turn % entries.length
  return [...entries.slice(start), ...entries.slice(0, start)]
}
