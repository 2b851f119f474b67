import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fail, ok, type Result } from '../src/core/text/result.ts'
import { lockFolder } from './folder-lock.ts'
import { openPglite } from './pglite.ts'
import type { Postgres } from './postgres.ts'
import { openRealPostgres } from './real-postgres.ts'

/** Where a local stack keeps its data. */
export type DatabaseHome =
  | { kind: 'folder'; path: string; isEmptied: boolean }
  | { kind: 'memory'; copyOf?: Blob }
  | { kind: 'server'; url: string }

export async function openHome(home: DatabaseHome): Promise<Result<Postgres>> {
  switch (home.kind) {
    case 'folder':
      return await openFolder(home.path, home.isEmptied)
    case 'memory':
      return ok(await openPglite(home))
    case 'server':
      return ok(openRealPostgres(home.url))
  }
}

async function openFolder(path: string, isEmptied: boolean): Promise<Result<Postgres>> {
  await mkdir(dirname(path), { recursive: true })
  const lock = await lockFolder(path)
  if (!lock.ok) return lock
  try {
    if (isEmptied) await rm(path, { recursive: true, force: true })
    const postgres = await openPglite({ kind: 'folder', path })
    const close = () => postgres.close().finally(lock.value)
    return ok({ ...postgres, close })
  } catch (error) {
    await lock.value()
    return fail(
      `The data folder ${path} cannot be opened (${String(error)}). It holds nothing but this ` +
        'machine’s own test data: move it away or delete it, and start again.',
    )
  }
}
