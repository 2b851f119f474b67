import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '../src/core/text/result.ts'

const DEFAULT_PORT = '8787'

/** From --port, else from the environment's PORT. */
export function readPort(args: readonly string[], env: NodeJS.ProcessEnv): Result<number> {
  const { PORT } = env
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' } } })
  const text = values.port ?? PORT ?? DEFAULT_PORT
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return ok(port)
  return fail(`"${text}" is no port: give a number from 1 to 65535, as in npm start -- --port 8788`)
}

/** The value, or the end: the reason as one sentence, and exit code 1. */
export function orExit<T>(result: Result<T>): T {
  if (result.ok) return result.value
  console.error(result.reason)
  process.exit(1)
}
