import type { Candidate } from '../article/article.ts'

export type LessonSubject = 'source' | 'term'
export type LessonEvent = 'kept' | 'swapped-out' | 'more' | 'less'

/** What one article in one draft taught about its source, or about its leading term. */
export type Lesson = { subject: LessonSubject; name: string; event: LessonEvent }

/** What all lessons on one subject come to. */
export type Preference = {
  subject: LessonSubject
  name: string
  points: number
  /** "you kept two from this source" */
  reason: string
}

/** Small: a week's difference in age is one point. What is asked for counts more than what just happened. */
const EVENT_POINTS: Readonly<Record<LessonEvent, number>> = {
  kept: 0.125,
  'swapped-out': -0.25,
  more: 0.5,
  less: -0.5,
}
/** However much was taught, it never outweighs a topic of the talk. */
export const MOST_POINTS: Readonly<Record<LessonSubject, number>> = { source: 1, term: 0.5 }

const EVENTS = ['more', 'kept', 'less', 'swapped-out'] as const
const NUMBER_WORDS = ['none', 'one', 'two', 'three', 'four', 'five']

/** One preference for each subject, the strongest first. The order of the lessons does not matter. */
export function learnPreferences(lessons: readonly Lesson[]): Preference[] {
  const bySubject = Map.groupBy(lessons, ({ subject, name }) => `${subject} ${name}`)
  return [...bySubject.values()]
    .flatMap(preferenceFrom)
    .toSorted(
      (a, b) =>
        Math.abs(b.points) - Math.abs(a.points) ||
        compare(a.name, b.name) ||
        compare(a.subject, b.subject),
    )
}

/** What was learned about the source of an article and about its leading term. */
export function preferencesFor(
  { source, terms }: Pick<Candidate, 'source' | 'terms'>,
  preferences: readonly Preference[],
): Preference[] {
  return preferences.filter(
    ({ subject, name, points }) =>
      points !== 0 && name === (subject === 'source' ? source : terms[0]),
  )
}

function preferenceFrom(lessons: readonly Lesson[]): Preference[] {
  const [first] = lessons
  if (first === undefined) return []
  const { subject, name } = first
  const sum = lessons.reduce((points, { event }) => points + EVENT_POINTS[event], 0)
  const limit = MOST_POINTS[subject]
  const points = Math.max(-limit, Math.min(limit, sum))
  return [{ subject, name, points, reason: reasonFor(lessons, subject, name) }]
}

function reasonFor(lessons: readonly Lesson[], subject: LessonSubject, name: string): string {
  const about = subject === 'source' ? 'from this source' : `about ${name}`
  const told = EVENTS.flatMap((event) => {
    const count = lessons.filter((lesson) => lesson.event === event).length
    return count === 0 ? [] : inWords(event, count)
  })
  return `you ${told.join(' and ')} ${about}`
}

function inWords(event: LessonEvent, count: number): string {
  const number = NUMBER_WORDS[count] ?? String(count)
  switch (event) {
    case 'kept':
      return `kept ${number}`
    case 'swapped-out':
      return `swapped out ${number}`
    case 'more':
      return 'asked for more'
    case 'less':
      return 'asked for less'
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
