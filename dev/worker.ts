import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { fail, ok, type Result } from '../src/core/text/result.ts'
import type { WorkerSettings } from './worker-process.ts'

export type LocalWorker = {
  /** Runs the scheduled handler as the cron of that moment would. */
  tick(at: Date): Promise<void>
  stop(): Promise<void>
  /** Settles when the process is gone, whoever ended it. */
  ended: Promise<void>
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MAX_STOPPING_MS = 10_000
const ENTRY = fileURLToPath(new URL('worker-process.ts', import.meta.url))

/**
 * The Worker under wrangler, in a process and a process group of its own: Ctrl-C in the terminal
 * reaches the stack only, which then ends its parts in order.
 */
export async function startWorker(
  settings: WorkerSettings,
  showTrouble: (text: string) => void,
): Promise<Result<LocalWorker>> {
  // The Worker's process begins in the project's folder, this one perhaps elsewhere.
  const stateFolder = resolve(settings.stateFolder)
  await mkdir(stateFolder, { recursive: true })
  const child = fork(ENTRY, {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...(await quietEnvironment(stateFolder)) },
  })
  let earlyTrouble = ''
  let tellTrouble = (text: string) => {
    earlyTrouble += text
  }
  followOutput(child, join(stateFolder, 'worker.log'), (text) => tellTrouble(text))
  const ended = once(child, 'close').then(() => endGroup(child))
  child.send({ ...settings, stateFolder })
  const isReady = await Promise.race([
    once(child, 'message').then(() => true),
    ended.then(() => false),
  ])
  if (!isReady) return fail(`The Worker did not start. ${earlyTrouble.trim()}`)
  tellTrouble = showTrouble
  return ok(runningWorker(child, ended, settings.port))
}

function runningWorker(child: ChildProcess, ended: Promise<void>, port: number): LocalWorker {
  let isStopping = false
  return {
    tick: async (at) => {
      const failure = await postTick(port, at)
      // A tick that the stop cuts short is made good by the next start.
      if (failure !== undefined && !isStopping) throw new Error(`the tick failed: ${failure}`)
    },
    stop: async () => {
      isStopping = true
      if (child.connected) child.send('stop')
      const impatience = setTimeout(() => child.kill('SIGKILL'), MAX_STOPPING_MS)
      await ended
      clearTimeout(impatience)
    },
    ended,
  }
}

/** What the process has started and, ended from outside, could not end itself. */
function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH'
    if (!isGone) throw error
  }
}

/** No telemetry, no log files in the home folder, and no question to Cloudflare about where this is. */
async function quietEnvironment(stateFolder: string): Promise<Record<string, string>> {
  const place = join(stateFolder, 'request-cf.json')
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  await writeFile(place, JSON.stringify({ timezone: timeZone }))
  return {
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_WRITE_LOGS: 'false',
    CLOUDFLARE_CF_FETCH_PATH: place,
  }
}

/** Writes all output to the log, and hands over what tells of trouble. */
function followOutput(
  child: ChildProcess,
  logPath: string,
  tellTrouble: (text: string) => void,
): void {
  const log = createWriteStream(logPath)
  const follow = (isTrouble: (text: string) => boolean) => (chunk: Buffer) => {
    const text = stripVTControlCharacters(String(chunk))
    log.write(text)
    if (isTrouble(text)) tellTrouble(text)
  }
  const onOutput = follow((text) => text.includes('[wrangler:error]'))
  const onError = follow(() => true)
  child.stdout?.on('data', onOutput)
  child.stderr?.on('data', onError)
  child.once('close', () => log.end())
}

/** What went wrong, if anything. */
async function postTick(port: number, at: Date): Promise<string | undefined> {
  const url = `http://127.0.0.1:${port}/cdn-cgi/local/scheduled?time=${at.getTime()}`
  try {
    const response = await fetch(url, { method: 'POST' })
    return response.ok ? undefined : await response.text()
  } catch (error) {
    return String(error)
  }
}
