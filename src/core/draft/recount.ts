import type { Application } from '../application/application.ts'
import { RECRUITER_DIGEST_OPENINGS } from './recruiter-wording.ts'
import { describeScene, type Scene } from './scene.ts'
import { WORDINGS } from './wording.ts'

type Text = { subject: string; body: string }
type Count = { from: number; to: number }
/** A sentence of ours for the old number of articles, and the same for the new one. */
type Pair = readonly [before: string, after: string]

/** Stands for the topic or the theme, which is kept as it is. */
const GAP = '\u0001'
const MAX_GAP = 100
const HAS_ADDRESS = /https?:\/\//

/**
 * "Here are three pieces" of a note that has four by now. Only our own sentences change, as long as they stand there as we
 * wrote them; where the candidate has changed one, the number alone.
 */
export function recount(
  { subject, body }: Text,
  application: Pick<Application, 'interviewedOn' | 'role' | 'employer'>,
  { from, to }: Count,
): Text {
  if (from === to) return { subject, body }
  const before = describeScene(application, from)
  const after = describeScene(application, to)
  const sentences = listSentences(before, after)
  const paragraphs = body.split('\n\n').map((paragraph) => {
    if (HAS_ADDRESS.test(paragraph)) return paragraph
    return reworded(paragraph, sentences) ?? withNumber(paragraph, before, after)
  })
  const subjects = listSubjects(before, after)
  return {
    subject: reworded(subject, subjects) ?? withNumber(subject, before, after),
    body: paragraphs.join('\n\n'),
  }
}

function listSentences(before: Scene, after: Scene): Pair[] {
  const wordings = Object.values(WORDINGS)
  const plain = [
    ...wordings.flatMap((wording) => [
      ...wording.openings,
      ...wording.freshOpenings,
      ...wording.closings,
    ]),
    ...Object.values(RECRUITER_DIGEST_OPENINGS).flat(),
  ]
  const withTopic = wordings.flatMap((wording) => [
    ...wording.openingsWithTopic,
    ...wording.freshOpeningsWithTopic,
  ])
  return [
    ...plain.map((say) => [say(before), say(after)] as const),
    ...withTopic.map(
      (say) => [say({ ...before, topic: GAP }), say({ ...after, topic: GAP })] as const,
    ),
  ].filter(differs)
}

function listSubjects(before: Scene, after: Scene): Pair[] {
  const given = ({ some, day, are }: Scene) => ({ theme: GAP, some, day, isOne: are === 'is' })
  return Object.values(WORDINGS)
    .flatMap(({ subjects }) => subjects)
    .map((say) => [say(given(before)), say(given(after))] as const)
    .filter(differs)
}

function differs([before, after]: Pair): boolean {
  return before !== after
}

function reworded(text: string, pairs: readonly Pair[]): string | undefined {
  for (const [before, after] of pairs) {
    const [head = '', tail = ''] = before.split(GAP)
    const start = text.indexOf(head)
    if (start < 0) continue
    const gap = start + head.length
    const end = text.indexOf(tail, gap)
    if (end < 0 || end - gap > (before.includes(GAP) ? MAX_GAP : 0)) continue
    const sentence = after.replace(GAP, () => text.slice(gap, end))
    return text.slice(0, start) + sentence + text.slice(end + tail.length)
  }
  return undefined
}

/** One article is spoken of in the singular throughout, which no exchange of a number brings about. */
function withNumber(text: string, before: Scene, after: Scene): string {
  if (before.are !== after.are) return text
  return text.replace(before.some, () => after.some)
}
