import { expect, it } from 'vitest'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication } from '../support/make.ts'
import { createWorld } from '../support/world.ts'
import { signedIn, textOf } from './browser.ts'

const TOLD = 'Your note is not in the text: “They think I am too junior”.'

it.each([
  ['They think I am too junior', true],
  ['I have led teams of up to twelve.', false],
  ['', false],
])('the page of a second mail says when a note could not be said: %j', async (clearUp, isTold) => {
  await emptyDatabase()
  const world = createWorld()
  const account = await addAccount(db)
  await addApplication(db, account, { interviewedOn: '2026-03-02', clearUp })
  for (const day of ['2026-03-10', '2026-03-17', '2026-03-24']) {
    await world.tickAt(new Date(`${day}T07:30:00Z`))
    await world.settle()
  }
  const { id, public_id } = await db
    .selectFrom('digest')
    .select(['id', 'public_id'])
    .where('kind', '=', 'second-mail')
    .where('state', '=', 'ready')
    .executeTakeFirstOrThrow()
  const path = `/digests/${public_id}`
  const app = createApp(world.services)
  const owner = await signedIn(app, account.accountId)
  expect(textOf(await (await owner.get(path)).text()).includes(TOLD)).toBe(isTold)
  const visitor = await signedIn(app, account.accountId, id)
  expect(textOf(await (await visitor.get(path)).text())).not.toContain('too junior')
})
