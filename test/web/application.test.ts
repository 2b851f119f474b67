import { beforeEach, describe, expect, it } from 'vitest'
import { findApplication } from '../../src/store/applications.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication } from '../support/make.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, inputsOf, signedIn } from './browser.ts'

let owner: Browser
let path: string
let publicId: string
let account: Awaited<ReturnType<typeof addAccount>>

beforeEach(async () => {
  await emptyDatabase()
  account = await addAccount(db)
  publicId = (await addApplication(db, account)).publicId
  path = `/applications/${publicId}`
  owner = await signedIn(createApp(createWorld().services), account.accountId)
})

const find = () => findApplication(db, account.accountId, publicId)
const form = async () => ({
  ...inputsOf(await (await owner.get(path)).text()),
  sectorId: 'power-utilities',
  interviewerTimeZone: '',
})

describe('the page of an application', () => {
  it('shows every detail for changing', async () => {
    expect(await form()).toMatchObject({
      employer: 'Example Energy',
      role: 'Grid planner',
      interviewedOn: '2026-03-02',
      salutation: 'Dana',
      topics: 'battery storage',
      cadenceDays: '10',
    })
  })

  it('saves a change and says so', async () => {
    const answer = await owner.post(path, { ...(await form()), topics: 'hydrogen\nheat pumps' })
    expect(answer.headers.get('location')).toBe(`${path}?done=saved`)
    expect(await (await owner.get(`${path}?done=saved`)).text()).toContain('Saved.')
    expect((await find())?.topics).toEqual(['hydrogen', 'heat pumps'])
  })

  it('shows the tone of the notes, and changes it', async () => {
    expect(await (await owner.get(path)).text()).toContain('<option value="warm" selected="">')
    await owner.post(path, { ...(await form()), tone: 'formal' })
    expect((await find())?.tone).toBe('formal')
    expect(await (await owner.get(path)).text()).toContain('<option value="formal" selected="">')
  })

  it('keeps what was typed when something is wrong', async () => {
    const answer = await owner.post(path, {
      ...(await form()),
      cadenceDays: '3',
      clearUp: 'a note',
    })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('<a href="#cadenceDays">')
    expect(inputsOf(page)).toMatchObject({ cadenceDays: '3', clearUp: 'a note' })
    expect((await find())?.cadenceDays).toBe(10)
  })

  it('does not become a second one for the same role at the same employer', async () => {
    await addApplication(db, account, { employer: 'Harbour Logistics', role: 'Buyer' })
    const twin = { ...(await form()), employer: 'harbour logistics', role: 'buyer' }
    const answer = await owner.post(path, twin)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Another application of yours')
  })

  it.each([
    ['pause', 'paused'],
    ['close', 'closed'],
    ['resume', 'active'],
  ])('"%s" makes it %s', async (change, status) => {
    const answer = await owner.post(`${path}/status`, { change })
    expect(answer.headers.get('location')).toBe(`${path}?done=${status}`)
    expect((await find())?.status).toBe(status)
  })

  it('takes no other status', async () => {
    await owner.post(`${path}/status`, { change: 'deleted' })
    expect((await find())?.status).toBe('active')
  })
})
