import { beforeAll, describe, expect, it } from 'vitest'
import { storeSubmission } from '../../src/store/application/submissions.ts'
import { addAdditions } from '../../src/store/source/additions.ts'
import { addOwnSource } from '../../src/store/source/own-sources.ts'
import { createApp } from '../../src/web/app.tsx'
import { toAddition } from '../../src/web/sources/add-sources-form.ts'
import { db } from '../support/database.ts'
import { addAccount, addApplication, makeShortlist } from '../support/make.ts'
import { snapshot } from '../support/snapshot.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, signedIn } from './browser.ts'
import { fill, listRoutes } from './routes.ts'
import { type DraftStory, tellDraftStory } from './story.ts'

const NOBODYS = '11111111-2222-4333-8444-555555555555'
const routes = listRoutes(createApp(createWorld().services))
const withId = routes.filter(({ path }) => path.includes(':id') && !path.startsWith('/mailbox'))

let story: DraftStory
let stranger: Browser
/** Every public id that Alex has, of whatever kind. */
let alexIds: string[]

beforeAll(async () => {
  story = await tellDraftStory()
  const { accountId } = story.account
  const source = { url: 'https://own.example/feed', title: 'Own', site: '', language: 'en' }
  await addOwnSource(db, { accountId, sectorId: 'power-utilities', ...source })
  const now = story.world.services.now()
  const shortlist = makeShortlist({ email: story.account.email })
  await storeSubmission(db, { formId: 'form-1234', shortlist, addressHash: 'a', now })
  const other = await addAccount(db, { email: 'eve@example.com' })
  await addApplication(db, other, { employer: 'Elsewhere' })
  stranger = await signedIn(story.app, other.accountId)
  const own = await db
    .selectFrom('source')
    .select('public_id')
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  const batchId = '99999999-2222-4333-8444-555555555555'
  const additions = [toAddition('https://own.example/page', 'power-utilities')]
  const batch = { accountId, batchId, applicationId: undefined, isImport: false, now, additions }
  await addAdditions(db, batch)
  const addition = await db
    .selectFrom('feed_addition')
    .select('public_id')
    .executeTakeFirstOrThrow()
  const submission = await db.selectFrom('submission').select('public_id').executeTakeFirstOrThrow()
  alexIds = [
    story.application.publicId,
    (await story.readDigest()).publicId,
    own.public_id,
    submission.public_id,
    batchId,
    addition.public_id,
  ]
})

async function answerOf(browser: Browser, method: string, path: string): Promise<unknown> {
  const typed = { subject: 'mine now', body: 'mine now', change: 'close', swap: '1-2' }
  const answer = await (method === 'GET' ? browser.get(path) : browser.post(path, typed))
  return { status: answer.status, headers: [...answer.headers], body: await answer.text() }
}

describe('another account', () => {
  it.each(withId)(
    '$method $path tells an id of Alex’s from none at all by nothing',
    async (route) => {
      const { method, path } = route
      const before = await snapshot(db)
      const nobodys = await answerOf(stranger, method, fill(path, { id: NOBODYS }))
      for (const id of alexIds) {
        expect(await answerOf(stranger, method, fill(path, { id }))).toEqual(nobodys)
      }
      expect(await snapshot(db)).toEqual(before)
    },
  )

  it.each(withId.filter(({ path }) => /^\/(applications|digests)/.test(path)))(
    '$method $path is not there for it',
    async ({ method, path }) => {
      for (const id of [...alexIds, NOBODYS, '1', "'", '%00']) {
        expect(await answerOf(stranger, method, fill(path, { id }))).toMatchObject({ status: 404 })
      }
    },
  )

  it('is shown nothing of Alex’s on its own pages', async () => {
    for (const path of [
      '/today',
      '/sources',
      '/saved',
      '/sources/rules',
      '/account',
      '/account/export',
      '/',
    ]) {
      const page = await (await stranger.get(path)).text()
      for (const secret of ['Example Energy', 'alex@example.com', 'own.example', ...alexIds]) {
        expect([path, page.includes(secret)]).toEqual([path, false])
      }
    }
  })

  it('is answered as Alex is by ids of its own', async () => {
    const { public_id } = await db
      .selectFrom('application')
      .select('public_id')
      .where('employer', '=', 'Elsewhere')
      .executeTakeFirstOrThrow()
    expect((await stranger.get(`/applications/${public_id}`)).status).toBe(200)
  })
})
