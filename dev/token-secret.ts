import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Made at the first start and kept, so that links in earlier mails go on working. */
export async function keepTokenSecret(folder: string): Promise<string> {
  const path = join(folder, 'token-secret')
  const kept = await readFile(path, 'utf8').catch(() => '')
  if (kept !== '') return kept
  await mkdir(folder, { recursive: true })
  const secret = randomBytes(32).toString('hex')
  await writeFile(path, secret, { mode: 0o600 })
  return secret
}
