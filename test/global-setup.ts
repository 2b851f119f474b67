import type { TestProject } from 'vitest/node'
import { startTestDatabases } from './support/test-databases.ts'

export default async function startDatabases(project: TestProject): Promise<() => Promise<void>> {
  const databases = await startTestDatabases()
  project.provide('databaseUrl', databases.urlOf('test'))
  project.provide('workerDatabaseUrl', databases.urlOf('worker'))
  return databases.close
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Answers as Neon does. Each name after the last slash is a database of its own. */
    databaseUrl: string
    workerDatabaseUrl: string
  }
}
