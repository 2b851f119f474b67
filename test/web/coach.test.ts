import { beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.tsx'
import { readCoachValues, takePastedCoached } from '../../src/web/coach/coach-values.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount } from '../support/make.ts'
import { createWorld, type World } from '../support/world.ts'
import { type Browser, inputsOf, linkInMail, openBrowser, signedIn, textOf } from './browser.ts'

let world: World
let coach: Browser

const GROUP = {
  formId: 'form-coach-1234',
  pasted: [
    'Name\tEmail\tEmployer\tRole\tIndustry\tInterview',
    'Ana Silva\tana@example.net\tExample Energy\tGrid planner\tRetail & Consumer\t2026-03-09',
    'Ana Silva\tana@example.net\tSample Stores\tBuyer\tretail-consumer\t2026-03-05',
    'Tom Becker\ttom@example.net\tAcme\tAnalyst\tbanking\t9 Mar 2026',
  ].join('\n'),
}

beforeEach(async () => {
  await emptyDatabase()
  world = createWorld()
  const { accountId } = await addAccount(db, { email: 'coach@example.com' })
  coach = await signedIn(createApp(world.services), accountId)
})

async function enterGroup(): Promise<void> {
  const rows = inputsOf(await (await coach.post('/coach', { ...GROUP, action: 'paste' })).text())
  const sectors = { 'rows.0.sectorId': 'power-utilities', 'rows.1.sectorId': 'retail-consumer' }
  const answer = await coach.post('/coach', { ...rows, ...sectors, 'rows.2.sectorId': 'banking' })
  expect(answer.headers.get('location')).toBe('/coach?kept=2&of=2')
  await world.settle()
}

async function confirmAs(email: string, fields: Record<string, string> = {}): Promise<Browser> {
  const candidate = openBrowser(createApp(world.services))
  const link = await linkInMail(email, 'confirm')
  await candidate.get(link)
  await candidate.post(link, fields)
  return candidate
}

async function planLink(): Promise<string | undefined> {
  const page = await (await coach.get('/coach')).text()
  return /\/coach\/plans\/[0-9a-f-]+/.exec(page)?.[0]
}

describe('a coach', () => {
  it('enters a whole group at once, and each of them gets one mail that names the coach', async () => {
    await enterGroup()
    const mails = await db
      .selectFrom('mailbox_message')
      .select(['recipient', 'body_text'])
      .execute()
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual([
      'ana@example.net',
      'tom@example.net',
    ])
    expect(mails[0]?.body_text).toContain('entered at Shortlist Digest by coach@example.com')
    expect(await db.selectFrom('application').selectAll().execute()).toEqual([])
    expect(textOf(await (await coach.get('/coach')).text())).toContain('Has not confirmed yet')
  })

  it('shows what is wrong beside the row and keeps the others', async () => {
    const answer = await coach.post('/coach', { ...GROUP, pasted: 'Ana Silva\tExample Energy' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(textOf(page)).toContain('Enter their email address')
    expect(inputsOf(page)['rows.0.employer']).toBe('Example Energy')
  })

  it('sends nobody’s application to the address of somebody else on the list', async () => {
    const pasted = GROUP.pasted.replace('tom@example.net', 'ana@example.net')
    const answer = await coach.post('/coach', { ...GROUP, pasted })
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain('Tom Becker: Ana Silva has this address already')
  })

  it('reads a table whose columns have other names, and says whose mistake is whose', async () => {
    const pasted = [
      'Client name\tWork e-mail\tCompany name\tTarget role\tIndustry sector\tDate of interview',
      'Ana Silva\tana@example.net\tExample Energy\tGrid planner\tbanking\t2026-03-09',
      'Tom Becker\ttom@\tAcme\tAnalyst\tbanking\t9 Mar 2026',
    ].join('\n')
    const page = await (await coach.post('/coach', { ...GROUP, pasted })).text()
    expect(inputsOf(page)).toMatchObject({
      'rows.0.name': 'Ana Silva',
      'rows.0.email': 'ana@example.net',
      'rows.0.employer': 'Example Energy',
      'rows.0.role': 'Grid planner',
      'rows.0.interviewedOn': '2026-03-09',
    })
    expect(textOf(page)).toContain('Tom Becker: Their email address must be')
  })

  it('sees nothing of a plan that is not shared', async () => {
    await enterGroup()
    await confirmAs('ana@example.net')
    expect(textOf(await (await coach.get('/coach')).text())).toContain('Keeps the plan private')
    expect(await planLink()).toBeUndefined()
  })

  it('sees which step is due when, once the candidate agrees, and nothing private', async () => {
    await enterGroup()
    const candidate = await confirmAs('ana@example.net', { sharesPlan: 'yes' })
    const [application] = await db.selectFrom('application').select('public_id').execute()
    await candidate.get(`/applications/${application?.public_id}`)
    const path = await planLink()
    const plan = textOf(await (await coach.get(path ?? '')).text())
    expect(plan).toContain('Example Energy')
    expect(plan).toContain('Sample Stores')
    expect(plan).toContain('The second mail')
    expect(plan).not.toContain('ana@example.net')
  })

  it('loses sight of it when the candidate changes their mind', async () => {
    await enterGroup()
    const candidate = await confirmAs('ana@example.net', { sharesPlan: 'yes' })
    const path = (await planLink()) ?? ''
    const account = await (await candidate.get('/account')).text()
    const [form] = /\/account\/coaches\/\d+/.exec(account) ?? []
    await candidate.post(form ?? '', { sharesPlan: 'no' })
    expect((await coach.get(path)).status).toBe(404)
  })

  it('cannot look at another coach’s people', async () => {
    await enterGroup()
    await confirmAs('ana@example.net', { sharesPlan: 'yes' })
    const path = (await planLink()) ?? ''
    const other = await addAccount(db, { email: 'other@example.com' })
    const stranger = await signedIn(createApp(world.services), other.accountId)
    expect((await stranger.get(path)).status).toBe(404)
  })

  it.each(['99999999999', '-1', 'x', '1e3'])('is not there for the number “%s”', async (id) => {
    const answer = await coach.post(`/account/coaches/${id}`, { sharesPlan: 'yes' })
    expect(answer.status).toBe(404)
  })
})

it('takes no first row for headings because an employer and a role have words of headings in them', () => {
  const pasted = [
    'Ana Silva\tana@example.com\tLone Star Company\tPetroleum Engineer',
    'Tom Ito\ttom@example.com\tExample Energy\tPlanner',
  ].join('\n')
  const { rows } = takePastedCoached(readCoachValues({ pasted })).values
  expect(rows.map(({ name, employer }) => [name, employer])).toEqual([
    ['Ana Silva', 'Lone Star Company'],
    ['Tom Ito', 'Example Energy'],
  ])
})

it.each([
  'Ana\tSilva\tana.silva@example.com\tHelios\tGrid planner\tBanking & Payments\t9-Mar-26',
  'Silva,Ana,ana.silva@example.com,Helios,Grid planner,Banking,9-Mar-26',
  '1. Ana Silva;ana.silva@example.com;Helios;Grid planner;payments and banking;9-Mar-26',
])('reads a row without headings, whose name may stand in two cells: %s', (pasted) => {
  const { rows } = takePastedCoached(readCoachValues({ pasted })).values
  expect(rows).toEqual([
    {
      name: 'Ana Silva',
      email: 'ana.silva@example.com',
      employer: 'Helios',
      role: 'Grid planner',
      sectorId: 'banking',
      interviewedOn: '2026-03-09',
    },
  ])
})
