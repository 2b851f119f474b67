import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Work } from '../../src/bindings.ts'
import { askForLeads } from '../../src/jobs/drafts/free-lead.ts'
import { putOff } from '../../src/jobs/drafts/put-off.ts'
import { listDigestArticles } from '../../src/store/digest/digest-articles.ts'
import { findDigestById } from '../../src/store/digest/digests.ts'
import { saveText } from '../../src/store/digest/draft-changes.ts'
import { listMailbox } from '../../src/store/outbox/mailbox.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, minutesLater } from '../support/make.ts'
import { type Publisher, startPublisher, writeRss } from '../support/publisher.ts'
import { DUE, STORIES } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

let publisher: Publisher
let world: World
/** Stories whose pages are gone, or give no answer. */
let gone: Set<number>
let failing: Set<number>

beforeEach(async () => {
  await emptyDatabase()
  gone = new Set()
  failing = new Set()
  publisher = await startPublisher(Object.fromEntries(STORIES.flatMap(pagesOf)))
  for (const index of STORIES.keys()) {
    await addFeed(db, { url: `${publisher.origin}/feed/${index}`, title: `Outlet ${index}` })
  }
  await addApplication(db, await addAccount(db))
  world = createWorld({ config: { feedOrigins: [publisher.origin] } })
})
afterEach(() => publisher.close())

/** A feed with one story, which stands on the same host. */
function pagesOf([title, summary]: (typeof STORIES)[number], index: number) {
  const publishedAt = minutesLater(-1440 * (index + 1), DUE)
  const feed = (_request: unknown, response: ServerResponse) => {
    const item = { title, summary, publishedAt, url: `${publisher.origin}/story/${index}` }
    response.end(writeRss(`Outlet ${index}`, [item]))
  }
  const story = (_request: unknown, response: ServerResponse) =>
    response.writeHead(gone.has(index) ? 410 : failing.has(index) ? 500 : 200).end('Here.')
  return [
    [`/feed/${index}`, feed],
    [`/story/${index}`, story],
  ] as const
}

async function readDraft() {
  const { id } = await db.selectFrom('digest').select('id').executeTakeFirstOrThrow()
  const digest = await findDigestById(db, id)
  if (digest === undefined) throw new Error('no draft')
  const articles = await listDigestArticles(db, id)
  const at = (place: string) => articles.filter((article) => article.place === place)
  return { digest, picks: at('pick'), alternates: at('alternate'), heldBack: at('held-back') }
}

const numbersOf = (articles: readonly { url: string }[]) =>
  articles.map(({ url }) => Number(url.at(-1)))

/** Which stories are chosen is found out by a draft whose pages are all there. */
async function prepareWith(breaking: (picks: number[], alternates: number[]) => void) {
  await world.tickAt(DUE)
  await settleUntil('check-links')
  const { picks, alternates } = await readDraft()
  breaking(numbersOf(picks), numbersOf(alternates))
  return { picks: numbersOf(picks), alternates: numbersOf(alternates) }
}

/** Works off the queue up to the first message of this kind, which stays. */
async function settleUntil(kind: Work['kind']): Promise<void> {
  const held: Work[] = []
  const { sendBatch } = world.services.queue
  world.services.queue.sendBatch = async (messages) => {
    const all = [...messages]
    held.push(...all.map(({ body }) => body).filter((body) => body.kind === kind))
    await sendBatch(all.filter(({ body }) => body.kind !== kind))
  }
  await world.settle()
  world.services.queue.sendBatch = sendBatch
  world.queue.push(...held)
}

it('a pick whose page is gone is replaced before the mail is written, and the mail carries the new text', async () => {
  const before = await prepareWith(([, second = -1]) => gone.add(second))
  expect(await listMailbox(db, 9)).toEqual([])
  await world.settle()
  const { digest, picks, heldBack } = await readDraft()
  const [first, second, third] = before.picks
  const [coming] = before.alternates
  expect(numbersOf(picks)).toEqual([first, coming, third])
  expect(digest.body).toContain(`/story/${coming}`)
  expect(digest.body).not.toContain(`/story/${second}`)
  expect([digest.body, digest.subject]).toEqual([digest.preparedBody, digest.preparedSubject])
  expect(heldBack).toMatchObject([
    { reasons: [`replaced by “${picks[1]?.title}”: its page was gone`], points: [] },
  ])
  expect(picks[1]?.reasons.at(-1)).toBe(`it replaced “${heldBack[0]?.title}”: that page was gone`)
  const [mail, ...others] = await listMailbox(db, 9)
  expect(others).toEqual([])
  for (const part of [mail?.text, mail?.html, mail?.subject]) {
    expect(part).not.toContain(`/story/${second}`)
  }
  // The doors open the same text.
  expect(mail?.html).toContain(encodeURIComponent(`/story/${coming}`))
  expect(mail?.html).not.toContain(encodeURIComponent(`/story/${second}`))
})

it('an alternate that is gone, or gives no answer, takes nobody’s place', async () => {
  const before = await prepareWith(([first = -1], [next = -1]) => {
    gone.add(first)
    failing.add(next)
  })
  await world.settle()
  const { picks, digest } = await readDraft()
  expect(numbersOf(picks)).toEqual([before.alternates[1], before.picks[1], before.picks[2]])
  expect(digest.body).toContain(`/story/${before.alternates[1]}`)
  expect(await listMailbox(db, 9)).toHaveLength(1)
})

/** Another candidate's notes to the same employer begin with these. */
async function takeLeads(numbers: readonly number[]): Promise<void> {
  const other = await addApplication(db, await addAccount(db, { email: 'other@example.com' }))
  const { picks, alternates } = await readDraft()
  const articles = [...picks, ...alternates].filter((one) =>
    numbers.includes(numbersOf([one])[0] ?? -1),
  )
  const leads = await askForLeads(world.services, other, articles)
  const expires = minutesLater(60 * 24 * 24, DUE)
  const rows = leads.flatMap(({ hold: { marks, holder } }) =>
    marks.map((mark) => ({ mark, holder, expires_at: expires })),
  )
  await db
    .insertInto('lead_hold')
    .values(rows)
    .onConflict((on) => on.column('mark').doNothing())
    .execute()
}

it('where the first one is gone and no alternate may lead, the second one leads and an alternate comes behind', async () => {
  const before = await prepareWith(([first = -1]) => gone.add(first))
  const [, second, third] = before.picks
  await takeLeads(before.alternates)
  await world.settle()
  const { picks, digest } = await readDraft()
  expect(numbersOf(picks)).toEqual([second, third, before.alternates[0]])
  expect(digest.body).not.toContain(`/story/${before.picks[0]}`)
  const [mail] = await listMailbox(db, 9)
  expect(mail?.text).not.toContain('no longer works')
})

it('where the second may not lead either, the note stays', async () => {
  const before = await prepareWith(([first = -1]) => gone.add(first))
  await takeLeads([before.picks[1] ?? -1, ...before.alternates])
  await world.settle()
  expect(numbersOf((await readDraft()).picks)).toEqual(before.picks)
  const [mail] = await listMailbox(db, 9)
  expect(mail?.text).toContain('no longer works')
})

it('where no alternate is good the note stays, and its mail says which link is dead', async () => {
  const before = await prepareWith(([first = -1], alternates) => {
    for (const number of [first, ...alternates]) gone.add(number)
  })
  await world.settle()
  const { picks } = await readDraft()
  expect(numbersOf(picks)).toEqual(before.picks)
  const [mail] = await listMailbox(db, 9)
  expect(mail?.text).toContain('no longer works')
})

it('a note that the candidate has changed is left to them', async () => {
  const before = await prepareWith(([first = -1]) => gone.add(first))
  const { digest } = await readDraft()
  const { id: digestId, version, subject } = digest
  const body = `${digest.body}\nP.S. See you on Monday.`
  await saveText(db, { digestId, version, subject, body, now: DUE, isAutomatic: true })
  await world.settle()
  const after = await readDraft()
  expect(after.digest.body).toBe(body)
  expect(numbersOf(after.picks)).toEqual(before.picks)
  expect(after.picks[0]?.link).toBe('dead')
})

it('a note whose mail has left is not changed any more', async () => {
  const before = await prepareWith(([first = -1]) => gone.add(first))
  const [check] = world.queue.splice(0)
  await world.tickAt(minutesLater(11, DUE))
  world.queue.splice(0, world.queue.length, { kind: 'deliver', runId: undefined })
  await world.settle()
  expect(await listMailbox(db, 9)).toHaveLength(1)
  if (check !== undefined) world.queue.push(check)
  await world.settle()
  expect(numbersOf((await readDraft()).picks)).toEqual(before.picks)
})

it('two messages at once replace a pick once', async () => {
  const before = await prepareWith(([first = -1]) => gone.add(first))
  world.queue.push(...world.queue)
  await world.settle()
  const { picks, heldBack } = await readDraft()
  expect(numbersOf(picks)).toEqual([before.alternates[0], ...before.picks.slice(1)])
  expect(heldBack).toHaveLength(1)
  expect(await listMailbox(db, 9)).toHaveLength(1)
})

it('when the message that asks for the looking is lost, the mail leaves all the same, and a later tick asks again', async () => {
  await prepareWith(() => undefined)
  world.queue.length = 0
  await world.tickAt(minutesLater(60, DUE))
  expect(world.queue.filter(({ kind }) => kind === 'check-links')).toHaveLength(1)
  world.queue.splice(0, world.queue.length, { kind: 'deliver', runId: undefined })
  await world.settle()
  expect(await listMailbox(db, 9)).toHaveLength(1)
  await world.tickAt(minutesLater(120, DUE))
  await world.settle()
  const { picks } = await readDraft()
  expect(picks.map(({ link }) => link)).toEqual(['works', 'works', 'works'])
  await world.tickAt(minutesLater(180, DUE))
  expect(world.queue.filter(({ kind }) => kind === 'check-links')).toEqual([])
})

it('a changed note that was put off is looked at again before its mail says what is dead', async () => {
  await world.tickAt(DUE)
  await world.settle()
  const { digest, picks } = await readDraft()
  const { id: digestId, version, subject, body, application } = digest
  const changed = `${body}\n\nP.S. I drove past the new substation yesterday.`
  await saveText(db, { digestId, version, subject, body: changed, now: DUE, isAutomatic: false })
  const account = { accountId: application.accountId, email: '', timeZone: 'Europe/Berlin' }
  await putOff(world.services, account, digest, { until: '2026-03-16' })
  gone.add(numbersOf(picks)[1] ?? -1)
  await world.tickAt(minutesLater(4 * 1440, DUE))
  await world.settle()
  const [mail] = await listMailbox(db, 9)
  expect(mail?.text).toContain('P.S. I drove past')
  expect(mail?.text).toContain(`The link to “${picks[1]?.title}” no longer works.`)
})
