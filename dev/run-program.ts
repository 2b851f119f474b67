import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs a program of node_modules/.bin with its output on this terminal. Returns its exit code. */
export async function runProgram(program: string, ...args: readonly string[]): Promise<number> {
  const child = spawn(program, args, {
    stdio: 'inherit',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_WRITE_LOGS: 'false' },
  })
  const [exitCode] = await once(child, 'exit')
  return typeof exitCode === 'number' ? exitCode : 1
}
