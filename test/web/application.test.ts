import { beforeEach, describe, expect, it } from 'vitest'
import { findApplication } from '../../src/store/application/applications.ts'
import { saveRules } from '../../src/store/source/rules.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication } from '../support/make.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, inputsOf, signedIn, textOf } from './browser.ts'

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

const scope = async () => ({ kind: 'application' as const, applicationId: (await find())?.id ?? 0 })
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

  it('keeps the details folded until something is wrong with them', async () => {
    const isOpen = (page: string) => /<details class="fold" id="details" open/.test(page)
    expect(isOpen(await (await owner.get(path)).text())).toBe(false)
    const wrongDay = await owner.post(`${path}/heard`, { heard: 'promised', namedDay: '' })
    expect(isOpen(await wrongDay.text())).toBe(false)
    const wrong = await owner.post(path, { ...(await form()), cadenceDays: '3' })
    expect(isOpen(await wrong.text())).toBe(true)
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

  describe('edited in two tabs', () => {
    const saved = async () => {
      const { topics, strengths } = (await find()) ?? {}
      return { topics, strengths }
    }

    it('shows both when the second one would undo the first, and loses neither', async () => {
      const [first, second] = [await form(), await form()]
      await owner.post(path, { ...first, topics: 'hydrogen' })
      const answer = await owner.post(path, { ...second, strengths: 'patience' })
      const page = await answer.text()
      expect(answer.status).toBe(422)
      expect(textOf(page)).toContain('What you talked about: saved in another place as “hydrogen”.')
      expect(inputsOf(page)).toMatchObject({ topics: 'battery storage', strengths: 'patience' })
      expect((await saved()).topics).toEqual(['hydrogen'])
      await owner.post(path, {
        ...second,
        ...inputsOf(page),
        topics: 'hydrogen',
        sectorId: 'power-utilities',
      })
      expect(await saved()).toEqual({ topics: ['hydrogen'], strengths: ['patience'] })
    })

    it('saves the second one when both say the same', async () => {
      const [first, second] = [await form(), await form()]
      await owner.post(path, { ...first, topics: 'hydrogen' })
      const answer = await owner.post(path, { ...second, topics: 'hydrogen' })
      expect(answer.headers.get('location')).toBe(`${path}?done=saved`)
    })

    it.each([
      ['the day that they named', '/heard', { heard: 'promised', namedDay: '2026-03-20' }],
      [
        'the answers after the interview',
        '/debrief',
        { promisedOn: '2026-03-20', topics: 'hydrogen' },
      ],
    ])('does not undo %s', async (_what, place, told) => {
      const opened = await form()
      await owner.post(`${path}${place}`, told)
      const answer = await owner.post(path, { ...opened, strengths: 'patience' })
      expect(answer.status).toBe(422)
      expect((await find())?.promisedOn).toBe('2026-03-20')
    })

    it('does not undo its rules', async () => {
      const opened = await form()
      await saveRules(db, account.accountId, await scope(), [{ kind: 'avoid', phrase: 'tariffs' }])
      expect((await owner.post(path, opened)).status).toBe(422)
      expect((await find())?.avoid).toEqual(['tariffs'])
    })
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
