import { beforeEach, describe, expect, it } from 'vitest'
import { findApplication } from '../../src/store/application/applications.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, minutesLater } from '../support/make.ts'
import { createWorld, type World } from '../support/world.ts'
import { type Browser, signedIn } from './browser.ts'

let world: World
let owner: Browser
let path: string
let account: Awaited<ReturnType<typeof addAccount>>

beforeEach(async () => {
  await emptyDatabase()
  world = createWorld()
  account = await addAccount(db)
  const { publicId } = await addApplication(db, account)
  path = `/applications/${publicId}`
  owner = await signedIn(createApp(world.services), account.accountId)
})

const find = () => findApplication(db, account.accountId, path.split('/').at(-1) ?? '')
const read = async () => await (await owner.get(path)).text()

describe('the timeline', () => {
  it('shows what comes, the rule behind it and what would change it', async () => {
    const page = await read()
    expect(page).toContain('Thu 12 Mar, 07:30, in 2 days')
    expect(page).toContain('Ten days after the final interview.')
    expect(page).toContain('It moves when you send or skip the last one')
    expect(page).toContain('Not planned: the thank-you mail. Too late')
  })

  it('shows a named day and what waits for it', async () => {
    const answer = await owner.post(`${path}/heard`, { heard: 'promised', namedDay: '2026-03-20' })
    expect(answer.headers.get('location')).toBe(`${path}?done=noted`)
    const page = await read()
    expect(page).toContain('They named a day: Fri 20 Mar')
    expect(page).toContain('Held back: they promised to be in touch by Fri 20 Mar.')
    expect((await find())?.promisedOn).toBe('2026-03-20')
  })
})

describe('telling what happened', () => {
  it('refuses a day that is none, keeps it as typed, and changes nothing', async () => {
    const answer = await owner.post(`${path}/heard`, { heard: 'they-wrote', namedDay: 'soon' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('<a href="#namedDay">')
    expect(page).toContain('value="soon"')
    expect(await db.selectFrom('step').select('id').execute()).toEqual([])
  })

  it('asks for the day when only a day is to be noted', async () => {
    const answer = await owner.post(`${path}/heard`, { heard: 'promised', namedDay: '' })
    expect(await answer.text()).toContain('<a href="#namedDay">Enter the day</a>')
  })

  it('takes that they wrote without a day', async () => {
    await owner.post(`${path}/heard`, { heard: 'they-wrote', namedDay: '' })
    expect(await read()).toContain('They wrote to you')
  })

  it('stops with an outcome, and writes one last mail when asked', async () => {
    await owner.post(`${path}/outcome`, { outcome: 'rejected' })
    expect(await find()).toMatchObject({ status: 'closed', outcome: 'rejected' })
    expect(await read()).toContain('Write one last mail')
    // It is never written by itself.
    expect(await read()).not.toContain('within the hour')
    const asked = { kind: 'last-mail', formId: 'form-one-1' }
    const answer = await owner.post(`${path}/drafts`, asked)
    await world.settle()
    const draft = answer.headers.get('location') ?? ''
    expect(await (await owner.get(draft)).text()).toContain('Thank you for letting me know')
    expect((await owner.post(`${path}/drafts`, asked)).headers.get('location')).toBe(draft)
  })

  it('shows nothing of an outcome that was taken back', async () => {
    await owner.post(`${path}/outcome`, { outcome: 'rejected' })
    await owner.post(`${path}/drafts`, { kind: 'last-mail', formId: 'form-one-1' })
    await world.settle()
    expect(await read()).toMatch(/rejection[\s\S]*The draft of the last mail was ready/)
    world.setNow(minutesLater(30))
    await owner.post(`${path}/status`, { change: 'resume' })
    const page = await read()
    expect(page).toContain('You resumed it')
    const timeline = page.slice(page.indexOf('id="timeline"'), page.indexOf('class="today"'))
    expect(timeline).not.toMatch(/rejection|last mail/)
    expect(await (await owner.get('/today')).text()).not.toMatch(/last mail/i)
  })

  it('prepares no rung of another ladder', async () => {
    const answer = await owner.post(`${path}/drafts`, {
      kind: 'hiring-update',
      formId: 'form-one-1',
    })
    expect(answer.headers.get('location')).toBe(path)
  })
})
