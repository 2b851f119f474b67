import { describe, expect, test } from 'vitest'
import { TONES } from '../../../src/core/application/tone.ts'
import { composeDraft, suggestSubjects } from '../../../src/core/draft/draft.ts'
import { chooseSubject } from '../../../src/core/draft/subject.ts'
import { wordingFor } from '../../../src/core/draft/wording.ts'
import { makeApplication, makeArticle, THREE_ARTICLES } from '../../mail/make.ts'

describe('the subject', () => {
  test('names the topic that the articles are about', () => {
    expect(subjectWith({})).toMatch(/^Transformer lead times/)
  })

  test('names what the articles are about when nothing was talked about', () => {
    expect(subjectWith({ topics: [] })).toMatch(/^Grid connection/)
  })

  test('says that it comes after the talk when no article is about the topic', () => {
    const picks = [makeArticle({ terms: [] })]
    expect(subjectWith({ topics: ['Parental leave'], sectorId: 'none' }, picks)).toMatch(
      /talk about parental leave|conversation about parental leave/,
    )
  })

  test('falls back to the sector, then to the title', () => {
    const picks = [makeArticle({ terms: [], title: 'Re: RE: Storage is cheaper than ever' })]
    expect(subjectWith({ topics: [] }, picks)).toMatch(/^Power, utilities and renewables/)
    expect(subjectWith({ topics: [], sectorId: 'none' }, picks)).toBe(
      'Storage is cheaper than ever',
    )
  })

  test('differs from the earlier ones even when only the capitals would', () => {
    const earlier: string[] = []
    for (let round = 0; round < 60; round++) {
      const subject = choose(earlier)
      expect(earlier.map((each) => each.toLowerCase())).not.toContain(subject.toLowerCase())
      expect(subject.length).toBeLessThanOrEqual(60)
      earlier.push(subject.toUpperCase())
    }
  })
})

test.each(TONES)('no subject of one %s article counts it, or speaks of several', (tone) => {
  const request = {
    candidateName: 'Priya Natarajan',
    application: makeApplication({ tone }),
    picks: [makeArticle()],
    today: '2026-11-23',
  }
  const subjects: string[] = []
  for (let digestNumber = 1; digestNumber <= 5; digestNumber++) {
    subjects.push(composeDraft({ ...request, earlierSubjects: subjects, digestNumber }).subject)
  }
  for (const subject of subjects) expect(subject).not.toMatch(/: a piece$|reports|selection/)
})

describe('other subjects', () => {
  const request = {
    candidateName: 'Priya Natarajan',
    application: makeApplication(),
    picks: THREE_ARTICLES,
    earlierSubjects: [],
    digestNumber: 1,
    today: '2026-11-23',
  }

  test('are three, unlike each other and the one that it has', () => {
    const { subject } = composeDraft(request)
    const others = suggestSubjects(request, subject)
    expect(others).toHaveLength(3)
    expect(new Set([subject, ...others]).size).toBe(4)
    for (const other of others) expect(other.length).toBeLessThanOrEqual(60)
  })

  test('repeat no earlier one, and there are none without articles', () => {
    const [first = ''] = suggestSubjects(request, '')
    expect(suggestSubjects({ ...request, earlierSubjects: [first] }, '')).not.toContain(first)
    expect(suggestSubjects({ ...request, picks: [] }, '')).toEqual([])
  })
})

function subjectWith(given: Parameters<typeof makeApplication>[0], picks = THREE_ARTICLES): string {
  const application = makeApplication(given)
  const request = { candidateName: 'Priya', application, picks, earlierSubjects: [] }
  return composeDraft({ ...request, digestNumber: 1, today: '2026-11-23' }).subject
}

function choose(earlierSubjects: readonly string[]): string {
  return chooseSubject({
    themes: ['transformer lead times'],
    talk: 'transformer lead times',
    day: '12 November',
    some: 'three articles',
    isOne: false,
    titles: ['A title'],
    patterns: wordingFor('warm').subjects,
    earlierSubjects,
    turn: 1,
  })
}
