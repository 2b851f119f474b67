import type { ApplicationEntry } from '../../../src/core/application/application.ts'
import type { Candidate } from '../../../src/core/article/article.ts'
import { type Choice, chooseArticles } from '../../../src/core/choice/choice.ts'
import type { ChoiceQuestion } from '../../../src/core/choice/judgement.ts'
import { makeApplication, makeCandidate, NOW } from './make-candidate.ts'

export function choose(
  candidates: readonly Candidate[],
  special: Partial<ApplicationEntry> = {},
  sentUrls: readonly string[] = [],
  more: Partial<ChoiceQuestion> = {},
): Choice {
  return chooseArticles({
    application: makeApplication(special),
    candidates,
    sentUrls: new Set(sentUrls),
    now: NOW,
    ...more,
  })
}

export const titlesAt = (choice: Choice, place: string) =>
  choice.placed.filter((placed) => placed.place === place).map(({ title }) => title)

export const reasonsOf = (choice: Choice, title: string) =>
  choice.placed.find((placed) => placed.title === title)?.reasons

/** Two that always fit, so that a test can speak of a third. */
export const TWO_OTHERS = [
  makeCandidate({ title: 'Meters talk' }),
  makeCandidate({ title: 'Cables age' }),
]
