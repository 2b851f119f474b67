import { describe, expect, it } from 'vitest'
import { judgeWeek, placeOf } from './judged-weeks/week.ts'
import { WEEKS } from './judged-weeks/weeks.ts'

// Changes of the ranking that move one of these must be argued for: `npm run eval -- weeks` prints them all.
describe.each(WEEKS)('in the week of the candidate for $application.employer', (week) => {
  it.each(judgeWeek(week).map((outcome) => ({ ...outcome, says: outcome.judgement.says })))(
    '$says',
    ({ judgement, found }) => {
      const { place, because } = judgement
      expect(placeOf(found)).toBe(place)
      if (because !== undefined) expect(found?.reasons.join('\n')).toContain(because)
    },
  )

  it('each headline is judged once', () => {
    const judged = week.items.map(
      ({ title }) => week.judgements.filter(({ of }) => title.includes(of)).length,
    )
    expect(judged).toEqual(week.items.map(() => 1))
  })
})
