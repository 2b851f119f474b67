import { describe, expect, it } from 'vitest'
import {
  hasProblem,
  illSince,
  judgeHealth,
  rhythmInWords,
  type SourceFacts,
} from '../../../src/core/sources/source-health.ts'
import { daysAgo, NOW } from '../choice/make-candidate.ts'

const FACTS: SourceFacts = {
  isOn: true,
  mutedUntil: null,
  state: 'working',
  pausedAt: null,
  failingSince: null,
  failure: '',
  movedFrom: null,
  triedAt: daysAgo(0.1),
  workedAt: daysAgo(0.1),
  newestItemAt: daysAgo(1),
  rhythmHours: 24,
  readMs: 300,
}
const health = (special: Partial<SourceFacts>) => judgeHealth({ ...FACTS, ...special }, NOW)
const ill = (special: Partial<SourceFacts>) => illSince({ ...FACTS, ...special }, NOW)

describe('the health of a source', () => {
  it.each<[string, Partial<SourceFacts>, string]>([
    ['works', {}, 'working'],
    ['is new', { workedAt: null, state: 'new' }, 'new'],
    ['is slow', { readMs: 5000 }, 'slow'],
    ['has moved', { movedFrom: 'https://old.example/' }, 'moved'],
    ['never had an item', { newestItemAt: null }, 'empty'],
    ['fails', { state: 'failing' }, 'failing'],
    ['fails and is tried weekly', { state: 'failing', pausedAt: daysAgo(2) }, 'paused'],
    ['is gone', { state: 'gone' }, 'gone'],
    ['is switched off, whatever else', { isOn: false, state: 'gone' }, 'off'],
    ['is muted, whatever else', { mutedUntil: daysAgo(-1), state: 'failing' }, 'muted'],
    ['was muted until yesterday', { mutedUntil: daysAgo(1) }, 'working'],
  ])('says that it %s', (_what, special, kind) => {
    expect(health(special).kind).toBe(kind)
  })

  it.each<[string, Partial<SourceFacts>, boolean]>([
    ['three times its rhythm', { rhythmHours: 96, newestItemAt: daysAgo(12) }, true],
    ['not yet three times its rhythm', { rhythmHours: 96, newestItemAt: daysAgo(11) }, false],
    ['an hourly one within a week', { rhythmHours: 1, newestItemAt: daysAgo(6) }, false],
    ['an hourly one after a week', { rhythmHours: 1, newestItemAt: daysAgo(7) }, true],
    ['one without rhythm after six weeks', { rhythmHours: null, newestItemAt: daysAgo(46) }, true],
    ['one without rhythm before', { rhythmHours: null, newestItemAt: daysAgo(44) }, false],
  ])('calls it silent by its own rhythm: %s', (_what, special, isSilent) => {
    expect(health(special).kind === 'silent').toBe(isSilent)
  })

  it('is a problem only when something can be done about it', () => {
    const problems = [health({ state: 'failing' }), health({ readMs: 9000 }), health({})]
    expect(problems.map(hasProblem)).toEqual([true, true, false])
    expect(hasProblem(health({ isOn: false }))).toBe(false)
  })
})

describe('a source is ill', () => {
  it('after three days of failing, not before', () => {
    expect(ill({ state: 'failing', failingSince: daysAgo(2.9) })).toBeUndefined()
    expect(ill({ state: 'failing', failingSince: daysAgo(3) })).toEqual(daysAgo(3))
  })

  it('from the end of its patience when it fell silent', () => {
    expect(ill({ rhythmHours: 72, newestItemAt: daysAgo(20) })).toEqual(daysAgo(11))
  })

  it('never while its reader wants nothing of it', () => {
    expect(ill({ isOn: false, state: 'gone' })).toBeUndefined()
  })
})

it.each([
  [2, 'several times a day'],
  [24, 'about once a day'],
  [48, 'about every 2 days'],
  [168, 'about once a week'],
  [220, 'about once a week'],
  [250, 'about once a week'],
  [336, 'about every 2 weeks'],
  [720, 'about once a month'],
  [2000, 'a few times a year'],
])('tells a rhythm of %i hours in words', (hours, words) => {
  expect(rhythmInWords(hours)).toBe(words)
})
