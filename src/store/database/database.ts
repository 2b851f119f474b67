import { neon, neonConfig } from '@neondatabase/serverless'
import { Kysely } from 'kysely'
import { NeonDialect } from 'kysely-neon'
import type { Database } from './tables.ts'

export type Db = Kysely<Database>

/** A loopback address is the local stack's endpoint, which answers as Neon does over HTTP. */
export function openDatabase(url: string): Db {
  const { hostname } = new URL(url)
  neonConfig.fetchEndpoint = (host, port) =>
    hostname === '127.0.0.1' ? `http://${host}:${port}/sql` : `https://${host}/sql`
  return new Kysely<Database>({ dialect: new NeonDialect({ neon: neon(url) }) })
}
