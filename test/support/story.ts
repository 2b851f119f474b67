import type { StoredApplication } from '../../src/store/application/applications.ts'
import type { Db } from '../../src/store/database/database.ts'
import { addAccount, addApplication, addFeed, minutesLater } from './make.ts'
import { type Publisher, startPublisher, writeRss } from './publisher.ts'

/** Half past seven in Berlin on Thursday 12 March 2026, the tenth day after the interview. */
export const DUE = new Date('2026-03-12T06:30:00Z')

const DAY_MINUTES = -1440

/** Headlines of our own, one a publisher, all about the grid. */
export const STORIES = [
  [
    'Grid operators plan for a summer of battery storage',
    'Three transmission operators publish what they expect of battery storage on the power grid.',
  ],
  [
    'Utility finishes a substation two years early',
    'The substation connects an offshore wind farm to the transmission grid.',
  ],
  [
    'What smart meters taught a city utility about demand',
    'Electricity demand at night moved more than tariffs had foreseen.',
  ],
  [
    'Regulator opens the interconnection queue to hybrid plants',
    'Solar farms with battery storage may share one grid connection.',
  ],
  [
    'Transmission line upgrade doubles capacity with new conductors',
    'The electric utility reused the old pylons.',
  ],
] as const

/** An account with one application, and publishers on loopback with one story each. */
export async function beginStory(
  db: Db,
  { publisherCount }: { publisherCount: number } = { publisherCount: 5 },
): Promise<{
  account: Awaited<ReturnType<typeof addAccount>>
  application: StoredApplication
  publisher: Publisher
}> {
  const pages = STORIES.slice(0, publisherCount).map(([title, summary], index) => {
    const url = `https://outlet${index}.example/story`
    const publishedAt = minutesLater((index + 1) * DAY_MINUTES, DUE)
    return [
      `/${index}`,
      writeRss(`Outlet ${index}`, [{ title, url, summary, publishedAt }]),
    ] as const
  })
  const publisher = await startPublisher(Object.fromEntries(pages))
  for (const [path] of pages) {
    await addFeed(db, { url: `${publisher.origin}${path}`, title: `Outlet ${path.slice(1)}` })
  }
  const account = await addAccount(db)
  const application = await addApplication(db, account)
  return { account, application, publisher }
}
