import { expect, it } from 'vitest'
import { writeLetter } from '../../src/jobs/mails/letter.ts'
import { db } from '../support/database.ts'
import { DUE } from '../support/story.ts'
import { tellDraftStory } from '../web/story.ts'

it('the mail of a draft says which of its links is dead, and opens it in no mail program', async () => {
  const { world, digestId } = await tellDraftStory()
  const write = async () => {
    const letter = await writeLetter(world.services, {
      id: 1,
      publicId: crypto.randomUUID(),
      kind: 'digest',
      recipient: 'alex@example.com',
      accountId: 1,
      submissionId: null,
      digestId,
      attemptCount: 1,
      createdAt: DUE,
      lease: '',
      details: null,
      letter: null,
      letterAt: null,
    })
    if (!letter.ok) throw new Error(letter.reason)
    return letter.value.message
  }
  const doors = /mailto:|mail\.google\.com|outlook\./
  expect((await write()).html).toMatch(doors)
  const { title } = await db
    .updateTable('article')
    .set({ link_state: 'dead' })
    .where('url', '=', 'https://outlet0.example/story')
    .returning('title')
    .executeTakeFirstOrThrow()
  const { subject, text, html, attachments } = await write()
  expect(subject).toMatch(/^Nearly ready for Dana at Example Energy/)
  for (const part of [text, html]) {
    expect(part).toContain(`The link to “${title}” no longer works.`)
  }
  expect(html).not.toMatch(doors)
  expect(html).toContain('Review and change')
  expect(attachments).toEqual([])
  expect(`${text}${html}`).not.toContain('attached file')
})
