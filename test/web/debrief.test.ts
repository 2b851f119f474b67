import { beforeEach, describe, expect, it } from 'vitest'
import { findApplication } from '../../src/store/application/applications.ts'
import { updateApplication } from '../../src/store/application/update-application.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, NOW } from '../support/make.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, inputsOf, signedIn, textOf } from './browser.ts'

const DAY_MS = 86_400_000
const PROMPT = 'How was the interview at Example Energy?'

let owner: Browser
let path: string
let publicId: string
let account: Awaited<ReturnType<typeof addAccount>>
const world = createWorld()

beforeEach(async () => {
  await emptyDatabase()
  world.setNow(NOW)
  account = await addAccount(db)
  const talk = { interviewedOn: '2026-03-10', topics: [], clearUp: '' }
  publicId = (await addApplication(db, account, talk)).publicId
  path = `/applications/${publicId}/debrief`
  owner = await signedIn(createApp(world.services), account.accountId)
})

const find = async () => {
  const application = await findApplication(db, account.accountId, publicId)
  if (application === undefined) throw new Error('no application')
  return application
}
const today = async () => await (await owner.get('/today')).text()

describe('Today asks how the interview was', () => {
  it('on the day and the day after, and not on the third', async () => {
    expect(await today()).toContain(PROMPT)
    world.setNow(new Date(NOW.getTime() + DAY_MS))
    expect(await today()).toContain(PROMPT)
    world.setNow(new Date(NOW.getTime() + 2 * DAY_MS))
    expect(await today()).not.toContain(PROMPT)
  })

  it('no more once it was answered, or skipped', async () => {
    await owner.post(`${path}/skip`, {})
    expect(await today()).not.toContain(PROMPT)
    expect((await find()).topics).toEqual([])
  })

  it('not for an application that is closed', async () => {
    await owner.post(`/applications/${publicId}/status`, { change: 'close' })
    expect(await today()).not.toContain(PROMPT)
  })
})

describe('the questions after the interview', () => {
  it('fill in topics, people, what to clear up and the promised date', async () => {
    const answer = await owner.post(path, {
      topics: 'transformer lead times\ngrid software',
      people: 'Dana Fernández\nJonas Berg, Head of Planning, Jonas@Energy.example\nLi Na - CTO',
      clearUp: 'I have led teams of up to twelve.',
      promisedOn: '2026-03-20',
    })
    expect(answer.headers.get('location')).toBe(`/applications/${publicId}?done=debriefed`)
    const application = await find()
    expect(application).toMatchObject({
      topics: ['transformer lead times', 'grid software'],
      clearUp: 'I have led teams of up to twelve.',
      promisedOn: '2026-03-20',
      interviewerName: 'Dana Fernández',
    })
    expect(application.contacts).toMatchObject([
      { name: 'Jonas Berg', jobTitle: 'Head of Planning', email: 'jonas@energy.example' },
      { name: 'Li Na', jobTitle: 'CTO', email: '' },
    ])
  })

  it('name the interviewer when nobody was named before', async () => {
    const nobody = { interviewerName: '', salutation: '', interviewerEmail: '' }
    await updateApplication(db, account, publicId, { ...(await find()), ...nobody }, NOW)
    await owner.post(path, { topics: '', people: 'Jonas Berg, jonas@energy.example', clearUp: '' })
    expect(await find()).toMatchObject({
      interviewerName: 'Jonas Berg',
      interviewerEmail: 'jonas@energy.example',
      contacts: [],
    })
  })

  it('sent twice add nobody twice', async () => {
    const answers = { topics: 'storage', people: 'Jonas Berg\nLi Na', clearUp: '', promisedOn: '' }
    await owner.post(path, answers)
    await owner.post(path, answers)
    expect((await find()).contacts.map(({ name }) => name)).toEqual(['Jonas Berg', 'Li Na'])
  })

  it('come back with everything typed when something is wrong', async () => {
    const answer = await owner.post(path, {
      topics: 'storage',
      people: 'Jonas Berg, jonas@energy',
      clearUp: 'a note',
      promisedOn: '2026-03-01',
    })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('The address of Jonas Berg is not complete')
    expect(page).toContain('Promised date must be the same as or after the final interview')
    expect(inputsOf(page)).toMatchObject({ people: 'Jonas Berg, jonas@energy', clearUp: 'a note' })
    expect((await find()).topics).toEqual([])
  })

  it('say at once when what should be cleared up cannot be said to them', async () => {
    const answer = await owner.post(path, {
      topics: '',
      people: '',
      clearUp: 'They thought I never led a team',
    })
    const page = await (await owner.get(answer.headers.get('location') ?? '')).text()
    expect(textOf(page)).toContain('cannot be said to them as it stands')
  })

  it.each([
    'Jonas Berg, CFO, jonas@@energy.example',
    'Jonas Berg CFO @energy.example',
    'Jonas Berg jonas@energy',
  ])('never take a mistyped address for a job title: %s', async (people) => {
    const answer = await owner.post(path, { topics: '', people, clearUp: '', promisedOn: '' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(/The address of Jonas Berg[A-Z ]* is not complete/)
    expect((await find()).contacts).toEqual([])
  })

  it('find the address without a comma before it', async () => {
    await owner.post(path, { topics: '', people: 'Jonas Berg jonas@energy.example', clearUp: '' })
    expect((await find()).contacts).toMatchObject([
      { name: 'Jonas Berg', jobTitle: '', email: 'jonas@energy.example' },
    ])
  })

  it('undo nothing that was saved elsewhere while they were open', async () => {
    const opened = inputsOf(await (await owner.get(path)).text())
    await owner.post(path, { ...opened, topics: 'storage' })
    const answer = await owner.post(path, { ...opened, topics: 'hydrogen' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(textOf(page)).toContain('saved in another place as “storage”')
    expect((await find()).topics).toEqual(['storage'])
    await owner.post(path, inputsOf(page))
    expect((await find()).topics).toEqual(['hydrogen'])
  })

  it('may all stay empty', async () => {
    const answer = await owner.post(path, { topics: '', people: '', clearUp: '', promisedOn: '' })
    expect(answer.status).toBe(303)
    expect(await today()).not.toContain(PROMPT)
  })
})
