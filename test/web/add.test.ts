import { beforeEach, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication } from '../support/make.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, signedIn } from './browser.ts'

const CANDIDATE = { playbook: 'candidate', role: 'Grid planner' } as const
const HIRING = { playbook: 'hiring', role: 'Engineer' } as const

let app: ReturnType<typeof createApp>
let account: Awaited<ReturnType<typeof addAccount>>

beforeEach(async () => {
  await emptyDatabase()
  app = createApp(createWorld().services)
  account = await addAccount(db)
})

async function visitorWith(...kinds: readonly (typeof CANDIDATE | typeof HIRING)[]) {
  for (const { playbook, role } of kinds) {
    const { id } = await addApplication(db, account, { role })
    await db.updateTable('application').set({ playbook }).where('id', '=', id).execute()
  }
  return await signedIn(app, account.accountId)
}

/** Where the menu's "Add" leads. */
async function add(browser: Browser) {
  const menu = /<nav[^>]*>.*?<\/nav>/s.exec(await (await browser.get('/account')).text())?.[0] ?? ''
  const path = /href="([^"]*)"[^>]*>Add</.exec(menu)?.[1] ?? 'no such place'
  return await browser.get(path)
}

it.each([
  ['has nothing yet', [], '/'],
  ['waits for answers', [CANDIDATE], '/'],
  ['keeps a shortlist', [HIRING], '/hiring'],
])('"Add" leads an account that %s to its form', async (_what, kinds, form) => {
  const answer = await add(await visitorWith(...kinds))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, form])
})

it('"Add" lets an account that does both choose', async () => {
  const page = await (await add(await visitorWith(CANDIDATE, HIRING))).text()
  expect(page).toContain('What do you want to add?')
  for (const form of ['/', '/hiring']) expect(page).toContain(`class="button" href="${form}"`)
})

it('each form is shown as the menu’s place and leads to the other one', async () => {
  const owner = await visitorWith(HIRING)
  for (const [form, other] of [
    ['/', '/hiring'],
    ['/hiring', '/'],
  ] as const) {
    const page = await (await owner.get(form)).text()
    expect(page).toContain('aria-current="page">Add<')
    expect(page).toContain(`<a href="${other}">Are you`)
  }
})
