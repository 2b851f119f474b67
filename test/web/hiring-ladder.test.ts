import { beforeEach, describe, expect, it } from 'vitest'
import { addApplications } from '../../src/store/application/applications.ts'
import { createApp } from '../../src/web/app.tsx'
import { parseHiringForm } from '../../src/web/hiring/hiring-form.ts'
import { readHiringValues } from '../../src/web/hiring/hiring-values.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount } from '../support/make.ts'
import { createWorld, type World } from '../support/world.ts'
import { type Browser, inputsOf, signedIn, textOf } from './browser.ts'
import { TYPED_CANDIDATES } from './typed-candidates.ts'

const TUESDAY = new Date('2026-03-10T09:30:00Z')

let world: World
let owner: Browser

/** María was promised 20 March, Tom nothing. */
beforeEach(async () => {
  await emptyDatabase()
  world = createWorld()
  world.setNow(TUESDAY)
  const account = await addAccount(db, { name: 'Robin Okafor' })
  const rules = { today: '2026-03-10', isSignedIn: true, skipsMistakes: false }
  const form = parseHiringForm(readHiringValues(TYPED_CANDIDATES), rules)
  if (form.kind === 'invalid') throw new Error('the form is wrong')
  await addApplications(db, account, form.shortlist, TUESDAY)
  owner = await signedIn(createApp(world.services), account.accountId)
})

async function pathOf(name: string): Promise<string> {
  const { public_id } = await db
    .selectFrom('application')
    .select('public_id')
    .where('interviewer_name', '=', name)
    .executeTakeFirstOrThrow()
  return `/applications/${public_id}`
}

async function read(path: string): Promise<string> {
  return textOf(await (await owner.get(path)).text())
}

/** Presses a button of a candidate's page and follows to the draft that it brings. */
async function press(path: string, fields: Record<string, string>): Promise<string> {
  const answer = await owner.post(path, fields)
  await world.settle()
  return answer.headers.get('location') ?? ''
}

async function markSent(draft: string): Promise<void> {
  const form = inputsOf(await (await owner.get(draft)).text())
  const answer = await owner.post(`${draft}/sent`, form)
  expect(answer.status).toBe(303)
}

describe('a hiring team', () => {
  it('is told to call each candidate right after the final interview', async () => {
    for (const time of ['09:30', '18:30']) {
      await world.tickAt(new Date(`2026-03-10T${time}:00Z`))
      await world.settle()
    }
    const mails = await db.selectFrom('mailbox_message').select('subject').execute()
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      'To call: María Fernández',
      'To call: Tom Becker',
    ])
  })

  it('finds the way from the call’s card back to the candidate', async () => {
    await world.tickAt(new Date('2026-03-10T18:30:00Z'))
    await world.settle()
    const today = await (await owner.get('/today')).text()
    const [, card = ''] =
      /href="(\/digests\/[\w-]+)"[^>]*>[^<]*<span class="unseen"> for María/.exec(today) ?? []
    const page = await (await owner.get(card)).text()
    expect(page).toContain(`<a href="${await pathOf('María Fernández')}">María Fernández</a>`)
    expect(textOf(page)).toContain('We mailed this call card to')
    expect(textOf(page)).not.toContain('interviewer')
    expect(textOf(page)).toContain('No number is noted. It may stand in their application')
  })

  it('answers a candidate who wrote with the day that was promised', async () => {
    const maria = await pathOf('María Fernández')
    const draft = await press(`${maria}/heard`, { heard: 'they-wrote' })
    const form = inputsOf(await (await owner.get(draft)).text())
    const file = await owner.get(`${draft}/draft.eml`)
    expect(file.headers.get('content-disposition')).toContain('draft-maria-fernandez.eml')
    expect(form['body']).toContain('we will get back to you by Friday 20 March')
    expect(form['body']).toContain('Robin Okafor')
  })

  it('is held to the day that its answer named', async () => {
    const tom = await pathOf('Tom Becker')
    expect(await read(tom)).toContain('No date promised')
    const draft = await press(`${tom}/heard`, { heard: 'they-wrote' })
    await markSent(draft)
    const page = await read(tom)
    expect(page).not.toContain('No date promised')
    expect(page).toContain('You named a day: Fri 20 Mar')
  })

  it('sees on Today who would be left without a word', async () => {
    world.setNow(new Date('2026-03-19T09:30:00Z'))
    expect(await read('/today')).toContain('They expect to hear from you by Fri 20 Mar 2026')
    world.setNow(new Date('2026-03-23T09:30:00Z'))
    expect(await read('/today')).toContain('Left waiting')
  })

  it('has an update ready on the promised day, in the terms that it chose', async () => {
    const maria = await pathOf('María Fernández')
    await owner.post(`${maria}/hiring-status`, { status: 'delayed' })
    for (const day of ['10', '19', '20']) {
      await world.tickAt(new Date(`2026-03-${day}T08:30:00Z`))
      await world.settle()
    }
    const update = await db
      .selectFrom('digest')
      .innerJoin('application', 'application.id', 'digest.application_id')
      .select('digest.body')
      .where('digest.kind', '=', 'hiring-update')
      .where('application.interviewer_name', '=', 'María Fernández')
      .executeTakeFirstOrThrow()
    expect(update.body).toContain('longer')
    expect(update.body).not.toContain('20 March')
  })

  it('reads on the candidate’s page by when they hear from it', async () => {
    const page = await read(await pathOf('María Fernández'))
    expect(page).toContain('Grid planner at Example Energy · hears from you by Fri 20 Mar 2026')
  })

  it('has one thing to do on the promised day: the update, which is there', async () => {
    for (const moment of ['10T18:30', '20T08:30']) {
      await world.tickAt(new Date(`2026-03-${moment}:00Z`))
      await world.settle()
    }
    const page = await read(await pathOf('María Fernández'))
    expect(page).toContain('Open the update')
    expect(page).toContain('Next: the update, Mon 30 Mar')
    expect(page).not.toContain('It comes within the hour')
    expect(page).not.toContain('Open the thank-you call')
  })

  it('finds on Today first whoever was promised to hear from it', async () => {
    const tom = await pathOf('Tom Becker')
    await owner.post(`${tom}/heard`, { heard: 'promised', namedDay: '2026-03-12' })
    for (const moment of ['10T18:30', '12T08:30']) {
      await world.tickAt(new Date(`2026-03-${moment}:00Z`))
      await world.settle()
    }
    const titles = (await (await owner.get('/today')).text()).match(/<h3>.*?<\/h3>/g) ?? []
    expect(titles.map(textOf).map((title) => title.trim())).toEqual([
      'Tom Becker',
      'María Fernández',
    ])
  })

  it('reads in its own words how it ended', async () => {
    const tom = await pathOf('Tom Becker')
    await press(`${tom}/outcome`, { outcome: 'withdrew' })
    expect(await read(tom)).toContain('How it ended: they withdrew')
  })

  it('gets a clear last mail as soon as it has decided, and nothing after it', async () => {
    const tom = await pathOf('Tom Becker')
    const draft = await press(`${tom}/outcome`, { outcome: 'rejected' })
    expect(draft).toMatch(/^\/digests\//)
    await markSent(draft)
    world.setNow(new Date('2026-05-04T08:30:00Z'))
    await world.tickAt(new Date('2026-05-04T08:30:00Z'))
    await world.settle()
    expect(await read('/today')).not.toContain('Open the update for Tom')
  })

  it('corrects what it keeps about a candidate', async () => {
    const tom = await pathOf('Tom Becker')
    const form = inputsOf(await (await owner.get(tom)).text())
    const wrong = await owner.post(`${tom}/candidate`, { ...form, interviewerEmail: 'tom' })
    expect(wrong.status).toBe(422)
    const right = { ...form, tone: 'formal', interviewerEmail: 'tom@example.net' }
    expect((await owner.post(`${tom}/candidate`, right)).status).toBe(303)
    expect(inputsOf(await (await owner.get(tom)).text())['interviewerEmail']).toBe(
      'tom@example.net',
    )
  })

  it('undoes nothing that was saved in another tab', async () => {
    const tom = await pathOf('Tom Becker')
    const opened = inputsOf(await (await owner.get(tom)).text())
    const first = { ...opened, tone: 'warm', interviewerEmail: 'tom@example.net' }
    await owner.post(`${tom}/candidate`, first)
    const answer = await owner.post(`${tom}/candidate`, {
      ...first,
      interviewerEmail: 'tb@example.net',
    })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(textOf(page)).toContain('Email address: saved in another place as “tom@example.net”')
    expect(inputsOf(page)['interviewerEmail']).toBe('tb@example.net')
  })

  it('does not take back a day that was promised by a mail while the details were open', async () => {
    const tom = await pathOf('Tom Becker')
    const opened = inputsOf(await (await owner.get(tom)).text())
    await markSent(await press(`${tom}/heard`, { heard: 'they-wrote' }))
    const answer = await owner.post(`${tom}/candidate`, { ...opened, tone: 'warm' })
    expect(answer.status).toBe(422)
    const page = textOf(await answer.text())
    expect(page).toContain('Promised date: saved in another place as “2026-03-20”')
  })

  it('erases one candidate alone, after asking', async () => {
    const maria = await pathOf('María Fernández')
    expect(await read(`${maria}/erase`)).toContain('Erase María Fernández?')
    const answer = await owner.post(`${maria}/erase`)
    expect(await read(answer.headers.get('location') ?? '')).toContain(
      'Erased. Nothing is kept of that candidate.',
    )
    expect((await owner.get(maria)).status).toBe(404)
    const left = await db.selectFrom('application').select('interviewer_name').execute()
    expect(left).toEqual([{ interviewer_name: 'Tom Becker' }])
  })
})
