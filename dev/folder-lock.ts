import { readFile, rm, writeFile } from 'node:fs/promises'
import { fail, ok, type Result } from '../src/core/text/result.ts'

/** Takes a folder for this process. The value gives it back. */
export async function lockFolder(folder: string): Promise<Result<() => Promise<void>>> {
  const path = `${folder}.lock`
  const owner = await findOwner(path)
  if (owner !== undefined) {
    return fail(
      `${folder} is in use by another local stack (process ${owner}). Stop that one first; ` +
        `if it is none of ours, delete ${path} and start again.`,
    )
  }
  await writeFile(path, String(process.pid))
  return ok(() => rm(path, { force: true }))
}

/** The process that holds the lock; undefined as well when it ended without giving the lock back. */
async function findOwner(path: string): Promise<number | undefined> {
  const pid = Number(await readFile(path, 'utf8').catch(() => ''))
  return pid > 0 && pid !== process.pid && isRunning(pid) ? pid : undefined
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Not ours to signal, but there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
