import type { TestProject } from 'vitest/node'
import { startPublisher } from './support/publisher.ts'
import { startTestDatabases } from './support/test-databases.ts'
import { FEED_PAGES } from './worker/feed-pages.ts'

export default async function startServers(project: TestProject): Promise<() => Promise<void>> {
  const databases = await startTestDatabases()
  const publisher = await startPublisher(FEED_PAGES)
  project.provide('databaseUrl', databases.urlOf('test'))
  project.provide('workerDatabaseUrl', databases.urlOf('worker'))
  project.provide('workerFeedOrigin', publisher.origin)
  return async () => {
    await publisher.close()
    await databases.close()
  }
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Answers as Neon does. Each name after the last slash is a database of its own. */
    databaseUrl: string
    workerDatabaseUrl: string
    /** Feeds for the Worker under test, which cannot start a server of its own. */
    workerFeedOrigin: string
  }
}
