import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** No telemetry, no log files in the home folder, no look for a newer version. */
const QUIET_WRANGLER = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_WRITE_LOGS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
}

/** Runs a program of node_modules/.bin with its output on this terminal. Returns its exit code. */
export async function runProgram(program: string, ...args: readonly string[]): Promise<number> {
  const child = spawn(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...QUIET_WRANGLER },
  })
  const [exitCode] = await once(child, 'exit')
  return typeof exitCode === 'number' ? exitCode : 1
}
