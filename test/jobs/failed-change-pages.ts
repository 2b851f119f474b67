import type { ServerResponse } from 'node:http'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, minutesLater } from '../support/make.ts'
import { startPublisher, writeRss } from '../support/publisher.ts'
import { DUE, STORIES as HEADLINES } from '../support/story.ts'
import { createWorld } from '../support/world.ts'
import { HOUR, liveAt, liveHours, type Story, settle } from './failed-change-stories.ts'

const DAY = 1440

/** A feed with one story, which stands on the same host. The page of the first one that is chosen is gone. */
function pagesOf(
  [title, summary]: (typeof HEADLINES)[number],
  index: number,
  origin: () => string,
) {
  const publishedAt = minutesLater(-DAY * (index + 1), DUE)
  const feed = (_request: unknown, response: ServerResponse) => {
    const item = { title, summary, publishedAt, url: `${origin()}/story/${index}` }
    response.end(writeRss(`Outlet ${index}`, [item]))
  }
  const page = (_request: unknown, response: ServerResponse) =>
    response.writeHead(index === 0 ? 410 : 200).end('Here.')
  return [
    [`/feed/${index}`, feed],
    [`/story/${index}`, page],
  ] as const
}

export const PAGE_STORIES: Story[] = [
  {
    name: 'a note of which a page is gone',
    atLeast: 12,
    begin: async () => {
      await emptyDatabase()
      let origin = ''
      const publisher = await startPublisher(
        Object.fromEntries(HEADLINES.flatMap((one, index) => pagesOf(one, index, () => origin))),
      )
      origin = publisher.origin
      for (const index of HEADLINES.keys()) {
        await addFeed(db, { url: `${origin}/feed/${index}`, title: `Outlet ${index}` })
      }
      await addApplication(db, await addAccount(db))
      const world = createWorld({
        config: { feedOrigins: [origin] },
        services: { log: () => undefined },
      })
      await liveAt(world, minutesLater(-HOUR, DUE))
      return {
        world,
        acts: [() => world.tickAt(DUE), () => settle(world)],
        end: async () => {
          await liveHours(world, minutesLater(HOUR, DUE), 2)
          await publisher.close()
        },
      }
    },
  },
]
