import type { TestProject } from 'vitest/node'
import { startPublisher } from './support/publisher.ts'
import { startSmtpServer } from './support/smtp-server.ts'
import { startTestDatabases } from './support/test-databases.ts'
import { FEED_PAGES } from './worker/feed-pages.ts'

export default async function startServers(project: TestProject): Promise<() => Promise<void>> {
  const databases = await startTestDatabases()
  const publisher = await startPublisher(FEED_PAGES)
  const mailServers = {
    plain: await startSmtpServer({ security: 'none' }),
    starttls: await startSmtpServer({ security: 'starttls' }),
    tls: await startSmtpServer({ security: 'tls' }),
    impostor: await startSmtpServer({ security: 'tls', certificate: 'elsewhere.example' }),
  }
  project.provide('databaseUrl', databases.urlOf('test'))
  project.provide('workerDatabaseUrl', databases.urlOf('worker'))
  project.provide('workerFeedOrigin', publisher.origin)
  project.provide('workerMailPorts', {
    plain: mailServers.plain.port,
    starttls: mailServers.starttls.port,
    tls: mailServers.tls.port,
    impostor: mailServers.impostor.port,
  })
  return async () => {
    await publisher.close()
    await Promise.all(Object.values(mailServers).map((server) => server.close()))
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
    /** Mail servers by what they offer; the impostor shows another name's certificate. */
    workerMailPorts: { plain: number; starttls: number; tls: number; impostor: number }
  }
}
