import { beforeEach, expect, it } from 'vitest'
import type { DraftKind } from '../../src/core/ladder/step.ts'
import { db } from '../support/database.ts'
import { type Browser, signedIn, textOf } from './browser.ts'
import { type DraftStory, tellDraftStory } from './story.ts'

let story: DraftStory
let owner: Browser

beforeEach(async () => {
  story = await tellDraftStory()
  owner = await signedIn(story.app, story.account.accountId)
})

/** The page of a draft that could not be prepared. */
async function openFailed(kind: DraftKind): Promise<string> {
  const failed = { kind, state: 'failed' as const, reason: 'Something went wrong on our side.' }
  await db.updateTable('digest').set(failed).where('id', '=', story.digestId).execute()
  return textOf(await (await owner.get(`/digests/${(await story.readDigest()).publicId}`)).text())
}

it('says of a digest that failed what would help, and offers another try', async () => {
  const page = await openFailed('digest')
  expect(page).toContain('The digest did not work out')
  expect(page).toContain('Add a source')
  expect(page).toContain('Prepare a digest now')
})

// Sources and articles do nothing for a mail that has none.
it('calls another draft by its name and gives no advice about articles', async () => {
  const page = await openFailed('second-mail')
  expect(page).toContain('The second mail did not work out')
  expect(page).not.toContain('Add a source')
})
