import { beforeEach, describe, expect, it } from 'vitest'
import type { ApplicationEntry } from '../../src/core/application/application.ts'
import type { DraftKind } from '../../src/core/ladder/step.ts'
import {
  findApplication,
  type StoredApplication,
} from '../../src/store/application/applications.ts'
import { listSteps } from '../../src/store/ladder/steps.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { createKiller, disarm } from '../support/killer.ts'
import { addAccount, addApplication } from '../support/make.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, inputsOf, signedIn, textOf } from './browser.ts'

// A Tuesday, ten in the morning in Berlin and five in the morning in New York.
const TUESDAY = new Date('2026-03-17T09:00:00Z')

let owner: Browser
let path: string
let account: Awaited<ReturnType<typeof addAccount>>
let application: StoredApplication
const world = createWorld()
let callCount = 0

beforeEach(async () => {
  await emptyDatabase()
  world.setNow(TUESDAY)
  account = await addAccount(db)
  owner = await signedIn(createApp(world.services), account.accountId)
  await beginCall()
})

const openPage = async () => await (await owner.get(path)).text()
const steps = async () =>
  (await listSteps(db, account.accountId)).map(({ kind, event, detail, note }) => ({
    kind,
    event,
    detail,
    note,
  }))
const find = async () => await findApplication(db, account.accountId, application.publicId)
const log = async (typed: Record<string, string>) =>
  await owner.post(`${path}/called`, { ...inputsOf(await openPage()), ...typed })

describe('the card of a call', () => {
  it('has the number to dial, the script, two questions and the voicemail', async () => {
    await beginCall({ interviewerPhone: '+44 (0)20 7946-0018' })
    const page = await openPage()
    expect(page).toContain('<a class="button" href="tel:+442079460018">')
    expect(page).toContain('this is Alex Kim. Do you have a moment?')
    expect(page).toContain('We spoke about battery storage.')
    expect(page).toContain('On the voicemail')
    expect(page).not.toContain('mailto:')
    expect(page).not.toContain('draft.eml')
  })

  it('says what to do when no number is noted', async () => {
    expect(await openPage()).toContain('No number is noted.')
  })

  it('says whether this is a good moment, by their clocks and the candidate’s', async () => {
    expect(await openPage()).toContain('A good moment')
    await beginCall({ interviewerTimeZone: 'America/New_York' })
    const page = await openPage()
    expect(page).toContain('Better wait')
    expect(page).toContain('Tue 17 Mar, 05:00</strong> (New York): it is too early there.')
    expect(page).toContain(
      'Best: <strong>Tue 17 Mar, 09:30–11:30</strong> there, that is 14:30–16:30 for you.',
    )
  })

  it('knows the holidays of their country', async () => {
    world.setNow(new Date('2026-04-06T09:00:00Z'))
    await beginCall({ country: 'DE' })
    expect(await openPage()).toContain('it is a holiday there')
  })

  it('warns where calls are not welcome, and is silent where they are', async () => {
    await beginCall({ calls: 'unwelcome' })
    expect(await openPage()).toContain('They asked for no calls.')
    await beginCall({ calls: 'welcome' })
    expect(await openPage()).not.toContain('calls are welcome')
  })

  it('names the first call in the second one', async () => {
    await log({ result: 'no-answer' })
    await beginCall({}, 'second-call', application)
    expect(await openPage()).toContain('I called on 17 March')
  })
})

describe('telling how the call went', () => {
  it('closes the card and moves the ladder', async () => {
    const answer = await log({ result: 'voicemail', note: 'Spoke to her assistant.' })
    expect(answer.headers.get('location')).toBe(`${path}?done=called`)
    expect(await steps()).toEqual([
      {
        kind: 'first-call',
        event: 'called',
        detail: 'voicemail',
        note: 'Spoke to her assistant.',
      },
    ])
    const page = await (await owner.get(`${path}?done=called`)).text()
    expect(page).toContain('Called')
    expect(page).toMatch(/What comes next is due <strong>\w{3} \d+ \w{3}, \d\d:\d\d<\/strong>/)
  })

  it('notes the day that they named, and waits for it', async () => {
    await log({ result: 'answered', news: 'promised', promisedOn: '2026-03-31' })
    const { promisedOn, nextDueAt } = (await find()) ?? {}
    expect(promisedOn).toBe('2026-03-31')
    expect(nextDueAt?.toISOString().slice(0, 10)).toBe('2026-04-01')
  })

  it('waits for a day that stands in its field, though the list above it says nothing new', async () => {
    await log({ result: 'answered', news: '', promisedOn: '2026-03-31' })
    expect((await find())?.promisedOn).toBe('2026-03-31')
  })

  it.each([
    ['yes', 'offer'],
    ['no', 'rejected'],
  ])('ends everything when they said %s', async (news, outcome) => {
    await log({ result: 'answered', news })
    expect(await find()).toMatchObject({ status: 'closed', outcome })
  })

  it('takes no news from a voicemail', async () => {
    await log({ result: 'voicemail', news: 'yes' })
    expect(await find()).toMatchObject({ status: 'active', outcome: undefined })
  })

  it('twice by a double click is one call', async () => {
    const typed = { ...inputsOf(await openPage()), result: 'no-answer' }
    const first = await owner.post(`${path}/called`, typed)
    const second = await owner.post(`${path}/called`, typed)
    expect([first.status, second.status]).toEqual([303, 303])
    expect(await steps()).toHaveLength(1)
  })

  it.each(
    ['promised', 'no'].flatMap((news) =>
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((step) => [news, step] as const),
    ),
  )(
    'loses no news (%s) when the process dies at its step %d and one presses again',
    async (news, step) => {
      const typed = {
        ...inputsOf(await openPage()),
        result: 'answered',
        news,
        promisedOn: '2026-03-31',
      }
      createKiller(step, 'after')
      await owner.post(`${path}/called`, typed)
      disarm()
      world.setNow(new Date(TUESDAY.getTime() + 5 * 60_000))
      expect((await owner.post(`${path}/called`, typed)).status).toBe(303)
      const told = news === 'no' ? { outcome: 'rejected' } : { promisedOn: '2026-03-31' }
      expect(await find()).toMatchObject(told)
      const events = (await steps()).map(({ event }) => event)
      expect(events.filter((event) => event === 'called')).toHaveLength(1)
      if (news === 'promised') {
        expect((await find())?.nextDueAt?.toISOString().slice(0, 10)).toBe('2026-04-01')
      }
    },
  )

  it('takes a yes or a no from its owner alone, not by the link of a mail', async () => {
    const { id } = await db.selectFrom('digest').select('id').executeTakeFirstOrThrow()
    const visitor = await signedIn(createApp(world.services), account.accountId, id)
    const page = await (await visitor.get(path)).text()
    expect(page).not.toMatch(/value="(?:yes|no)"/)
    const typed = { ...inputsOf(page), result: 'answered', note: 'She was kind.' }
    const refused = await visitor.post(`${path}/called`, { ...typed, news: 'no' })
    expect(refused.status).toBe(422)
    expect(textOf(await refused.text())).toContain('Sign in to note a yes or a no')
    expect((await find())?.outcome).toBeUndefined()
    expect((await visitor.post(`${path}/called`, typed)).status).toBe(303)
    expect(await steps()).toMatchObject([{ event: 'called', note: 'She was kind.' }])
  })

  it('keeps what was typed when something is missing', async () => {
    const answer = await log({ result: '', news: 'promised', note: 'She was kind.' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Select how the call went')
    expect(page).toContain('Enter the day that they named')
    expect(inputsOf(page)['note']).toBe('She was kind.')
    expect(await steps()).toEqual([])
  })

  it('can be skipped', async () => {
    const answer = await owner.post(`${path}/skip`, inputsOf(await openPage()))
    expect(answer.status).toBe(303)
    expect(await steps()).toMatchObject([{ kind: 'first-call', event: 'skipped' }])
  })

  it('is for calls only', async () => {
    await beginCall({}, 'second-mail')
    const answer = await owner.post(`${path}/called`, { result: 'answered' })
    expect(answer.status).toBe(404)
  })
})

async function beginCall(
  special: Partial<ApplicationEntry> = {},
  kind: DraftKind = 'first-call',
  known?: StoredApplication,
): Promise<void> {
  callCount += 1
  const employer = `Employer ${callCount}`
  application = known ?? (await addApplication(db, account, { employer, ...special }))
  const { publicId } = await db
    .insertInto('digest')
    .values({
      account_id: account.accountId,
      application_id: application.id,
      kind,
      period: `due:${kind}`,
      state: 'ready',
      subject: 'Call Dana',
      body: 'The script.',
      created_at: TUESDAY,
      prepared_at: TUESDAY,
    })
    .returning('public_id as publicId')
    .executeTakeFirstOrThrow()
  path = `/digests/${publicId}`
}
