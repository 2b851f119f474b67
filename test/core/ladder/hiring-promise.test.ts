import { describe, expect, it } from 'vitest'
import type { LocalDate } from '../../../src/core/application/application.ts'
import { nextWordOn } from '../../../src/core/ladder/hiring-promise.ts'
import type { DraftKind } from '../../../src/core/ladder/step.ts'

describe('the day that a hiring team names', () => {
  it.each<[DraftKind, LocalDate | undefined, LocalDate, LocalDate, string]>([
    [
      'hiring-answer',
      '2026-03-20',
      '2026-03-10',
      '2026-03-20',
      'the promised day, while it is ahead',
    ],
    ['hiring-answer', '2026-03-11', '2026-03-10', '2026-03-11', 'also when that is tomorrow'],
    ['hiring-answer', '2026-03-10', '2026-03-10', '2026-03-20', 'another one once it has come'],
    ['hiring-answer', undefined, '2026-03-10', '2026-03-20', 'ten days on where none was promised'],
    ['hiring-answer', undefined, '2026-03-11', '2026-03-23', 'a working day'],
    ['hiring-update', '2026-03-20', '2026-03-10', '2026-03-20', 'the promised day in an update'],
    [
      'hiring-update',
      '2026-03-20',
      '2026-03-18',
      '2026-03-30',
      'no day so close that the update stands for it',
    ],
  ])('%s, promised %s, on %s: %s (%s)', (kind, promisedOn, today, named) => {
    expect(nextWordOn(kind, promisedOn, today)).toBe(named)
  })
})
