import { addContact } from '../../src/store/application/contacts.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, makeContact, minutesLater, NOW } from '../support/make.ts'
import { startPublisher, writeRss } from '../support/publisher.ts'
import { createWorld } from '../support/world.ts'
import { signedIn } from '../web/browser.ts'
import { HOUR, liveAt, liveHours, press, type Story, settle } from './failed-change-stories.ts'

/** Six in the evening in Berlin, on the day of the interview: the thank-you mails are due. */
const EVENING = new Date('2026-03-10T17:00:00Z')
const BATCH = '11111111-2222-4333-8444-555555555555'

async function beginEvening(feedOrigins: readonly string[] = []) {
  await emptyDatabase()
  const account = await addAccount(db)
  const application = await addApplication(db, account, { interviewedOn: '2026-03-10' })
  const world = createWorld({ config: { feedOrigins }, services: { log: () => undefined } })
  const owner = await signedIn(createApp(world.services), account.accountId)
  return { world, owner, account, application, path: `/applications/${application.publicId}` }
}

const draftOf = (kind: 'first-call' | 'thank-you') =>
  db
    .selectFrom('digest')
    .select(['id', 'public_id'])
    .where('kind', '=', kind)
    .orderBy('id')
    .executeTakeFirstOrThrow()

/** What a candidate tells, and what the service makes of it. */
export const TOLD_STORIES: Story[] = [
  {
    name: 'the thank-you mails to a panel',
    atLeast: 8,
    begin: async () => {
      const { world, application } = await beginEvening()
      await addContact(db, application, makeContact({ email: 'jonas@energy.example' }), NOW)
      return {
        world,
        acts: [() => world.tickAt(EVENING), () => settle(world)],
        end: () => liveHours(world, minutesLater(HOUR, EVENING), 2),
      }
    },
  },
  {
    name: 'what was talked about, and a person who was not known',
    atLeast: 5,
    begin: async () => {
      const { world, owner, path } = await beginEvening()
      await liveAt(world, EVENING)
      const told = { version: '1', topics: 'heat pumps', clearUp: '', promisedOn: '' }
      const people = 'Jonas Berg, Head of Planning, jonas@energy.example'
      return {
        world,
        acts: [
          () => press(owner, `${path}/debrief`, { ...told, people }),
          () => settle(world),
          () => press(owner, `${path}/people`, { 'new.kind': 'interviewer', 'new.name': 'Li Na' }),
          () => settle(world),
        ],
        end: () => liveHours(world, minutesLater(HOUR, EVENING), 2),
      }
    },
  },
  ...['promised', 'no'].map((news) => ({
    name: `a call of which they said “${news}”`,
    atLeast: 2,
    begin: async () => {
      const { world, owner, account, application } = await beginEvening()
      const owned = { account_id: account.accountId, application_id: application.id }
      await db
        .insertInto('digest')
        .values({
          ...{ ...owned, kind: 'first-call', state: 'ready', period: 'due', created_at: NOW },
          prepared_at: NOW,
        })
        .execute()
      const { public_id: id } = await draftOf('first-call')
      world.setNow(minutesLater(HOUR))
      const said = { result: 'answered', note: 'A good talk.', calledOn: '', news }
      const promisedOn = news === 'promised' ? '2026-03-25' : ''
      return {
        world,
        acts: [() => press(owner, `/digests/${id}/called`, { ...said, promisedOn })],
        end: () => liveHours(world, EVENING, 2),
      }
    },
  })),
  {
    name: 'a feed that somebody adds',
    atLeast: 8,
    begin: async () => {
      const item = {
        ...{ title: 'Batteries steady the grid', url: 'https://own.example/story', summary: '' },
        publishedAt: NOW,
      }
      const publisher = await startPublisher({ '/feed': writeRss('Own Feed', [item]) })
      const { world, owner } = await beginEvening([publisher.origin])
      world.setNow(NOW)
      const addresses = `${publisher.origin}/feed`
      const keep = async () => {
        const { public_id } = await db
          .selectFrom('feed_addition')
          .select('public_id')
          .executeTakeFirstOrThrow()
        await press(owner, `/sources/add/${BATCH}/keep`, { [`keep.${public_id}`]: 'on' })
      }
      return {
        world,
        acts: [
          () =>
            press(owner, '/sources/add', {
              ...{ addresses, batchId: BATCH, sectorId: 'power-utilities' },
            }),
          () => settle(world),
          () => liveAt(world, minutesLater(HOUR)),
          keep,
          () => settle(world),
        ],
        end: async () => {
          await liveHours(world, minutesLater(2 * HOUR), 2)
          await publisher.close()
        },
      }
    },
  },
]
