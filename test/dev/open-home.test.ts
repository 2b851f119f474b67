import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lockFolder } from '../../dev/folder-lock.ts'
import { openHome } from '../../dev/open-home.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shortlist-home-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('a data folder', () => {
  test('is refused while another process has it', async () => {
    const path = join(folder, 'database')
    await writeFile(`${path}.lock`, String(process.ppid))
    const opened = await openHome({ kind: 'folder', path, isEmptied: true })
    expect(opened).toEqual({
      ok: false,
      reason: expect.stringContaining(`in use by another local stack (process ${process.ppid})`),
    })
  })

  test('is given back', async () => {
    const path = join(folder, 'database')
    const lock = await lockFolder(path)
    expect(await readdir(folder)).toEqual(['database.lock'])
    if (lock.ok) await lock.value()
    expect(await readdir(folder)).toEqual([])
  })

  test('is taken over from a process that is gone', async () => {
    const path = join(folder, 'database')
    await writeFile(`${path}.lock`, '999999999')
    expect(await lockFolder(path)).toMatchObject({ ok: true })
  })

  test('that is broken gives one sentence, and is not locked afterwards', async () => {
    const path = join(folder, 'database')
    await writeFile(path, 'this is a file')
    const opened = await openHome({ kind: 'folder', path, isEmptied: false })
    expect(opened).toEqual({ ok: false, reason: expect.stringContaining('cannot be opened') })
    expect(await readdir(folder)).toEqual(['database'])
  })
})
