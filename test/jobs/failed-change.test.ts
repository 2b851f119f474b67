import { afterEach, expect, it } from 'vitest'
import { db } from '../support/database.ts'
import { createHiccup } from '../support/hiccup.ts'
import { disarm } from '../support/killer.ts'
import { PAGE_STORIES } from './failed-change-pages.ts'
import { STORIES, type Telling } from './failed-change-stories.ts'
import { TOLD_STORIES } from './failed-change-told.ts'

afterEach(disarm)

/** Somebody who does not give up: the queue, the hourly tick, a mail server, a person before a page with an error. */
const TRIES = 4
/** In a link; another mail has others. */
const TOKEN = /[0-9a-f]{64}/g
/** A publisher on loopback has another one each time. */
const PORT = /(?<=127\.0\.0\.1:)\d+/g

type Outcome = Awaited<ReturnType<typeof readOutcome>>

/** Begins a story and lives it to its end, each act as often as it takes. */
async function live(
  begin: () => Promise<Telling>,
  change: number,
  when: 'before' | 'after',
): Promise<{ outcome: Outcome; changes: number }> {
  const { world, acts, end } = await begin()
  const hiccup = createHiccup(change, when)
  const { queue } = world.services
  queue.sendBatch = hiccup.guard(queue.sendBatch)
  for (const act of acts) await insist(act)
  const changes = hiccup.count()
  disarm()
  await end()
  return { outcome: await readOutcome(), changes }
}

async function insist(act: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await act()
      return
    } catch (error) {
      if (attempt === TRIES) throw error
    }
  }
}

function differences(outcome: Outcome, expected: Outcome): string[] {
  const wanted = new Map<string, unknown>(Object.entries(expected))
  return Object.entries(outcome).flatMap(([part, is]) => {
    const [got, should] = [is, wanted.get(part)].map((one) => JSON.stringify(one).replace(PORT, ''))
    return got === should ? [] : [`${part}: ${got} instead of ${should}`]
  })
}

/** What a person would notice, wherever it is kept. */
async function readOutcome() {
  const texts = await db
    .selectFrom('digest')
    .select(['kind', 'state', 'subject', 'body', 'is_changed'])
    .orderBy('id')
    .execute()
  const mails = await db
    .selectFrom('mailbox_message')
    .select(['recipient', 'subject', 'body_text'])
    .orderBy('subject')
    .orderBy('id')
    .execute()
  return {
    drafts: texts.filter(({ state }) => state !== 'preparing'),
    steps: await db.selectFrom('step').select(['kind', 'event', 'detail']).orderBy('id').execute(),
    applications: await db
      .selectFrom('application')
      .select(['status', 'outcome', 'promised_on', 'next_digest_at'])
      .orderBy('id')
      .execute(),
    articles: await db
      .selectFrom('digest_article')
      .select(['digest_id', 'article_id', 'place', 'position', 'reasons', 'is_read'])
      .orderBy('digest_id')
      .orderBy('article_id')
      .execute(),
    sentLinks: await db.selectFrom('sent_link').select(['url', 'cause']).orderBy('url').execute(),
    lessons: await db.selectFrom('lesson').select(['name', 'event']).orderBy('name').execute(),
    mails: mails.map(({ body_text, ...mail }) => ({ ...mail, text: body_text.replace(TOKEN, '') })),
    outbox: await db.selectFrom('email').select(['kind', 'state']).orderBy('id').execute(),
    calendar: await db
      .selectFrom('calendar_entry')
      .select(['key', 'day', 'summary', 'sequence', 'cancelled_at'])
      .orderBy('key')
      .execute(),
    sources: await db
      .selectFrom('source')
      .select(['feed_id', 'is_on', 'preference'])
      .where('removed_at', 'is', null)
      .orderBy('id')
      .execute(),
    people: await db.selectFrom('contact').select(['name', 'email']).orderBy('id').execute(),
    stopped: await db
      .selectFrom('account')
      .select('email')
      .where('mail_paused_at', 'is not', null)
      .execute(),
    words: await db.selectFrom('learned_version').select(['week', 'state']).execute(),
  }
}

it.each([...STORIES, ...TOLD_STORIES, ...PAGE_STORIES])(
  '$name: whichever change fails or loses its answer, the end is the same',
  async ({ begin, atLeast }) => {
    const undisturbed = await live(begin, 0, 'before')
    expect(undisturbed.changes).toBeGreaterThanOrEqual(atLeast)
    const differing: unknown[] = []
    for (let change = 1; change <= undisturbed.changes; change += 1) {
      for (const when of ['before', 'after'] as const) {
        const { outcome } = await live(begin, change, when)
        const parts = differences(outcome, undisturbed.outcome)
        if (parts.length > 0) differing.push({ when, change, parts })
      }
    }
    expect(differing).toEqual([])
  },
  300_000,
)

it.each([...STORIES, ...TOLD_STORIES])(
  '$name: whichever message the queue loses, the end is the same',
  async ({ begin }) => {
    const undisturbed = await loseMessage(begin, 0)
    const differing: unknown[] = []
    for (let lost = 1; lost <= undisturbed.messages; lost += 1) {
      const { outcome } = await loseMessage(begin, lost)
      const parts = differences(outcome, undisturbed.outcome)
      if (parts.length > 0) differing.push({ lost, parts })
    }
    expect(differing).toEqual([])
  },
  300_000,
)

/** The n-th that is put into the queue never comes. */
async function loseMessage(
  begin: () => Promise<Telling>,
  lost: number,
): Promise<{ outcome: Outcome; messages: number }> {
  const { world, acts, end } = await begin()
  const { queue } = world.services
  const { sendBatch } = queue
  let messages = 0
  queue.sendBatch = async (batch) => {
    for (const message of batch) {
      messages += 1
      if (messages !== lost) await sendBatch([message])
    }
  }
  for (const act of acts) await act()
  queue.sendBatch = sendBatch
  await end()
  return { outcome: await readOutcome(), messages }
}
