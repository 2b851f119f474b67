import { describe, expect, test } from 'vitest'
import type { Application } from '../../../src/core/application/application.ts'
import { composeDraft, type Draft } from '../../../src/core/draft/draft.ts'
import { makeApplication, THREE_ARTICLES } from '../../mail/make.ts'

const DIGEST_NUMBERS = Array.from({ length: 12 }, (_, index) => index + 1)

describe('a note right after the talk', () => {
  test.each(DIGEST_NUMBERS)('claims no time that has not passed (digest %i)', (digestNumber) => {
    for (const today of ['2026-11-12', '2026-11-13']) {
      for (const topics of [[], ['Transformer lead times']]) {
        const { body } = compose({ digestNumber, today, application: makeApplication({ topics }) })
        expect(body).not.toMatch(
          /since|often|remember|stayed with|kept|thinking back|today|yesterday/i,
        )
        expect(body).toContain('12 November')
      }
    }
  })
})

test.each([
  ['load forecasting', /(?:bring|is|be) load forecasting(?: to this)?\./],
  ['I cut empty runs by 12 %', /: I cut empty runs by 12 %\./],
  ['Cut empty runs by 12 %', /: I cut empty runs by 12 %\./],
])('tells the strength "%s" in a full sentence', (strength, sentence) => {
  for (const digestNumber of [1, 3, 5, 7]) {
    const application = makeApplication({ strengths: [strength] })
    expect(compose({ digestNumber, application }).body).toMatch(sentence)
  }
})

function compose(given: { application: Application; digestNumber: number; today?: string }): Draft {
  return composeDraft({
    candidateName: 'Priya Natarajan',
    picks: THREE_ARTICLES,
    earlierSubjects: [],
    today: '2026-11-23',
    ...given,
  })
}
