import type { WorkQueue } from './bindings.ts'
import type { Config } from './config.ts'
import type { Transport } from './core/email-message.ts'
import type { Db } from './store/database.ts'

/** Everything that reaches outside, built once for each invocation and handed along. */
export type Services = {
  config: Config
  db: Db
  now: () => Date
  fetch: typeof fetch
  transport: Transport
  queue: WorkQueue
  log: (event: string, fields: Readonly<Record<string, string | number | boolean>>) => void
}
