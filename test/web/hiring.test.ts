import { beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount } from '../support/make.ts'
import { createWorld, type World } from '../support/world.ts'
import { type Browser, inputsOf, linkInMail, openBrowser, signedIn, textOf } from './browser.ts'
import { TYPED_CANDIDATES } from './typed-candidates.ts'

let world: World
let browser: Browser

const PASTED = [
  'Ana Silva\tana@example.net\t2026-03-09\t2026-03-20',
  'Tom Becker\ttom@example.net\t2026-03-09',
  'Kim Lee\tkim@example.net\tlast Monday',
].join('\n')

beforeEach(async () => {
  await emptyDatabase()
  world = createWorld()
  browser = openBrowser(createApp(world.services))
})

async function candidates() {
  return await db
    .selectFrom('application')
    .select(['interviewer_name as name', 'playbook', 'sector_id as sectorId', 'promised_on as by'])
    .orderBy('id')
    .execute()
}

describe('the shortlist of a hiring team', () => {
  it('is linked from the first page, and links back', async () => {
    expect(await (await browser.get('/')).text()).toContain('<a href="/hiring">Are you hiring?</a>')
    expect(await (await browser.get('/hiring')).text()).toContain(
      '<a href="/">Are you a candidate?</a>',
    )
  })

  it('takes a day that can be read in one way only, and asks which of two is meant', async () => {
    const pasted = [
      'Ana Silva\tana@example.net\t25/02/2026\t2026-03-20',
      'Tom Ford\ttom.ford@example.net\t04/03/2026\t04/05/2026',
    ].join('\n')
    const answer = await browser.post('/hiring', { ...TYPED_CANDIDATES, pasted })
    const page = textOf(await answer.text())
    expect(answer.status).toBe(422)
    expect(page).toContain('Tom Ford: Promised date must be a real date, like 27 3 2026')
    expect(page).not.toContain('Ana Silva:')
    expect(page).not.toContain('Final interview date must be')
  })

  it('waits for its address to be confirmed, then holds a row for each candidate', async () => {
    const answer = await browser.post('/hiring', TYPED_CANDIDATES)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/check-mail'])
    expect(await candidates()).toEqual([])
    await world.settle()
    const link = await linkInMail('robin@example.com', 'confirm')
    const page = await (await browser.get(link)).text()
    expect(textOf(page)).toContain('A shortlist of 2 candidates for Grid planner at Example Energy')
    expect(page).not.toContain('María')
    await browser.post(link)
    expect(await candidates()).toEqual([
      { name: 'María Fernández', playbook: 'hiring', sectorId: null, by: '2026-03-20' },
      { name: 'Tom Becker', playbook: 'hiring', sectorId: null, by: null },
    ])
  })

  it('sent to a mistyped address is there again with all candidates', async () => {
    await browser.post('/hiring', { ...TYPED_CANDIDATES, email: 'robin@exmaple.com' })
    const page = await (await browser.get('/check-mail')).text()
    expect(page).toContain('href="/hiring?again=1"')
    const again = inputsOf(await (await browser.get('/hiring?again=1')).text())
    const { formId, timeZone, ...typed } = TYPED_CANDIDATES
    expect(again).toMatchObject({ ...typed, email: 'robin@exmaple.com' })
  })

  it('sent to the right address is nobody’s at the mistyped one', async () => {
    await browser.post('/hiring', { ...TYPED_CANDIDATES, email: 'robin@exmaple.com' })
    await world.settle()
    await browser.post('/hiring', { ...TYPED_CANDIDATES, formId: 'form-hiring-5678' })
    await world.settle()
    const other = openBrowser(createApp(world.services))
    const mistyped = await linkInMail('robin@exmaple.com', 'confirm')
    expect((await other.get(mistyped)).status).toBe(410)
    expect((await browser.get(await linkInMail('robin@example.com', 'confirm'))).status).toBe(200)
  })

  it('sent for an address that has an account is told there by its role and number', async () => {
    const { accountId } = await addAccount(db, { email: TYPED_CANDIDATES.email })
    const owner = await signedIn(createApp(world.services), accountId)
    await browser.post('/hiring', TYPED_CANDIDATES)
    expect(textOf(await (await owner.get('/today')).text())).toContain(
      'its 2 candidates are not added yet: Grid planner at Example Energy',
    )
  })

  it('turns pasted lines into rows that can be corrected', async () => {
    const answer = await browser.post('/hiring', {
      ...TYPED_CANDIDATES,
      pasted: PASTED,
      action: 'paste',
    })
    const inputs = inputsOf(await answer.text())
    expect(inputs['candidates.2.name']).toBe('Ana Silva')
    expect(inputs['candidates.4.email']).toBe('kim@example.net')
    expect(inputs['pasted']).toBe('')
  })

  it.each(['paste', 'submit'])('loses no line of a table that is too long: %s', async (action) => {
    const lines = Array.from({ length: 60 }, (_, at) => `Person ${at + 1}\t2026-03-09`).join('\n')
    const answer = await browser.post('/hiring', { ...TYPED_CANDIDATES, pasted: lines, action })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(textOf(page)).toContain(
      'That makes 62, and 50 fit here at a time. Paste fewer lines, send the form, then paste the others',
    )
    expect(inputsOf(page)['pasted']).toContain('Person 60')
    expect(inputsOf(page)['candidates.1.name']).toBe('Tom Becker')
  })

  it('shows pasted days as dates, and as they are where nobody can read them', async () => {
    const pasted = 'Ana Silva\tana@example.net\t9-Mar-26'
    const fields = { ...TYPED_CANDIDATES, pasted: `${pasted}\nKim\tkim@example.net\t4/3/2026` }
    const page = await (await browser.post('/hiring', { ...fields, action: 'paste' })).text()
    expect(inputsOf(page)).toMatchObject({
      'candidates.2.interviewedOn': '2026-03-09',
      'candidates.3.interviewedOn': '4/3/2026',
    })
  })

  it('takes the role from a table, and candidates for one role at a time', async () => {
    const lines = ['Name;Position;Interview', 'Ana;Buyer;2026-03-09', 'Kim;buyer;2026-03-09']
    const fields = { formId: 'form-5678-1234', employer: 'Acme', action: 'paste' }
    const paste = async (pasted: string) => {
      const answer = await browser.post('/hiring', { ...fields, pasted })
      return { status: answer.status, page: await answer.text() }
    }
    const one = await paste(lines.join('\n'))
    expect(inputsOf(one.page)).toMatchObject({ role: 'Buyer', 'candidates.1.name': 'Kim' })
    const two = await paste([...lines, 'Tom;Planner;2026-03-09'].join('\n'))
    expect(two.status).toBe(422)
    expect(textOf(two.page)).toContain(
      'These are candidates for 2 roles (“Buyer”, “Planner”). Paste those for one role at a time',
    )
    expect(inputsOf(two.page)['pasted']).toContain('Tom;Planner')
  })

  it('offers to leave out the rows that are wrong, and does so', async () => {
    const { accountId } = await addAccount(db)
    const owner = await signedIn(createApp(world.services), accountId)
    const form = { formId: 'form-5678-1234', employer: 'Acme', role: 'Buyer', pasted: PASTED }
    const answer = await owner.post('/hiring', form)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(textOf(page)).toContain('Add 2, skip 1')
    const added = await owner.post('/hiring', { ...inputsOf(page), action: 'skip' })
    expect(added.headers.get('location')).toBe('/today?added=2&known=0&skipped=1')
    expect(textOf(await (await owner.get('/today?added=2&known=0&skipped=1')).text())).toContain(
      '2 candidates added. Left out for a mistake: 1 candidate.',
    )
    expect((await candidates()).map(({ name }) => name)).toEqual(['Ana Silva', 'Tom Becker'])
  })

  it('sent again adds nobody twice, and a new candidate only', async () => {
    const { accountId } = await addAccount(db)
    const owner = await signedIn(createApp(world.services), accountId)
    await owner.post('/hiring', TYPED_CANDIDATES)
    const more = { 'candidates.2.name': 'Kim Lee', 'candidates.2.interviewedOn': '2026-03-09' }
    const answer = await owner.post('/hiring', { ...TYPED_CANDIDATES, ...more })
    expect(answer.headers.get('location')).toBe('/today?added=1&known=2')
    expect(await candidates()).toHaveLength(3)
  })

  it('adds and removes rows by the server', async () => {
    const longer = await (
      await browser.post('/hiring', { ...TYPED_CANDIDATES, action: 'add' })
    ).text()
    expect(inputsOf(longer)['candidates.2.name']).toBe('')
    const shorter = await browser.post('/hiring', { ...TYPED_CANDIDATES, action: 'remove-0' })
    expect(inputsOf(await shorter.text())['candidates.0.name']).toBe('Tom Becker')
  })
})
