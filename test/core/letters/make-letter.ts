import { TONES } from '../../../src/core/application/tone.ts'
import type { LetterRequest } from '../../../src/core/letters/letter.ts'

export { TONES }

const APPLICATION: LetterRequest['application'] = {
  employer: 'Example Energy',
  role: 'Senior Grid Planner',
  interviewedOn: '2026-11-12',
  topics: ['Transformer lead times', 'How they deal with connection queues', 'Grid software'],
  strengths: ['Ten years of grid planning', 'I led the control room migration at two utilities.'],
  clearUp: 'They thought I only know gas; I also planned electricity networks for six years.',
  promisedOn: undefined,
}

export function makeLetterRequest(
  given: Partial<Omit<LetterRequest, 'application' | 'reader'>> & {
    application?: Partial<LetterRequest['application']>
    reader?: Partial<LetterRequest['reader']>
  } = {},
): LetterRequest {
  const { application, reader, ...request } = given
  return {
    candidateName: 'Priya Natarajan',
    tone: 'warm',
    turn: 0,
    earlierSubjects: [],
    ...request,
    application: { ...APPLICATION, ...application },
    reader: {
      kind: 'interviewer',
      name: 'Dana Whitfield',
      salutation: '',
      email: 'dana.whitfield@energy.example',
      ...reader,
    },
  }
}

/** Words that a machine or a pest would use, and marks that were left to be filled in. */
export const MACHINE_PHRASE =
  /just checking in|checking in|touch(?:ing)? base|circl(?:e|ing) back|hope this (?:e-?mail|finds)|following up|insightful|amazing|exciting|delve|leverage|!|undefined|\[|\{| {2}|\.\.|,,/i

export function countSentences(body: string): number {
  return body
    .split('\n\n')
    .slice(1, -1)
    .flatMap((paragraph) => paragraph.split(/(?<=[.?]) (?=\p{Lu})/u)).length
}

export function countWords(body: string): number {
  return body.split(/\s+/).filter(Boolean).length
}

export const TURNS = Array.from({ length: 24 }, (_, turn) => turn)
