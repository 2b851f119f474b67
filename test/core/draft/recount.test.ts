import { describe, expect, it } from 'vitest'
import { recount } from '../../../src/core/draft/recount.ts'
import { RECRUITER_DIGEST_OPENINGS } from '../../../src/core/draft/recruiter-wording.ts'
import { describeScene } from '../../../src/core/draft/scene.ts'
import { WORDINGS } from '../../../src/core/draft/wording.ts'
import { makeEntry } from '../../support/make.ts'

const application = makeEntry()
const ARTICLE = 'Three pieces of the puzzle\nhttps://gridjournal.example/three-pieces'

const note = (opening: string, closing = 'No need to reply.') =>
  ['Hello Dana,', opening, ARTICLE, closing, 'Best wishes,\nAlex Kim'].join('\n\n')

const sceneOf = (count: number) => ({
  ...describeScene(application, count),
  topic: 'battery storage in the north',
})

describe('the number of articles in a note', () => {
  it('follows one that was added or left out, in every opening, closing and subject of ours', () => {
    const wordings = Object.values(WORDINGS)
    const openings = [
      ...wordings.flatMap((wording) => [...wording.openings, ...wording.freshOpenings]),
      ...wordings.flatMap((wording) => [
        ...wording.openingsWithTopic,
        ...wording.freshOpeningsWithTopic,
      ]),
      ...Object.values(RECRUITER_DIGEST_OPENINGS).flat(),
    ]
    const closings = wordings.flatMap((wording) => wording.closings)
    for (const [from, to] of [
      [3, 4],
      [3, 2],
      [2, 1],
      [1, 2],
      [5, 6],
    ] as const) {
      for (const [index, open] of openings.entries()) {
        const close = closings[index % closings.length] ?? (() => '')
        const before = note(open(sceneOf(from)), close(sceneOf(from)))
        const { body } = recount({ subject: 'Read', body: before }, application, { from, to })
        expect(body).toBe(note(open(sceneOf(to)), close(sceneOf(to))))
      }
    }
  })

  it('changes in the subject, too', () => {
    const subject = 'Battery storage: three pieces'
    const counted = (from: number, to: number, given = subject) =>
      recount({ subject: given, body: '' }, application, { from, to }).subject
    expect(counted(3, 4)).toBe('Battery storage: four pieces')
    expect(counted(2, 1, 'Battery storage: two pieces')).toBe('Battery storage: something to read')
    expect(counted(1, 2, 'Battery storage: something to read')).toBe('Battery storage: two pieces')
    expect(counted(3, 4, 'My own subject')).toBe('My own subject')
  })

  it('changes alone where the candidate has changed the sentence around it', () => {
    const before = note('It was fun to meet you! I found three pieces that you might like.')
    const after = note('It was fun to meet you! I found four pieces that you might like.')
    expect(recount({ subject: '', body: before }, application, { from: 3, to: 4 }).body).toBe(after)
  })

  it('leaves the headlines and the words of the candidate alone', () => {
    const before = note('Here is what I promised you.')
    expect(recount({ subject: '', body: before }, application, { from: 3, to: 2 }).body).toBe(
      before,
    )
    const single = note('I found two pieces that you might like.')
    expect(recount({ subject: '', body: single }, application, { from: 2, to: 1 }).body).toBe(
      single,
    )
  })
})
