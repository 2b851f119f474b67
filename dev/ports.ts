import { createServer } from 'node:http'
import { fail, ok, type Result } from '../src/core/text/result.ts'

// A browser that is sent to "localhost" may try either.
const LOOPBACK_HOSTS = ['127.0.0.1', '::1'] as const

// Below those that systems give out by themselves (Linux begins at 32768, others higher).
const OWN_PORTS = { first: 20_000, count: 12_000 }

/** Another place to begin for each process, so that two side by side seldom ask for the same. */
let asked = (process.pid * 97) % OWN_PORTS.count

/**
 * A port for a program that takes it some seconds later. Meanwhile nobody who asks the system for any free port gets it:
 * the sample publishers of another journey, say.
 */
export async function findFreePort(): Promise<number> {
  for (let tries = 0; tries < OWN_PORTS.count; tries += 1) {
    asked = (asked + 1) % OWN_PORTS.count
    const port = OWN_PORTS.first + asked
    if ((await checkPort(port)).ok) return port
  }
  throw new Error('this machine has no free port')
}

/** Whether the Worker may have this port on this machine. */
export async function checkPort(port: number): Promise<Result<void>> {
  for (const host of LOOPBACK_HOSTS) {
    const code = await tryListening(port, host)
    if (code === 'EADDRINUSE') {
      return fail(
        `Port ${port} is in use by another program. Stop that one, or choose another port: ` +
          'npm start -- --port 8788',
      )
    }
    if (code === 'EACCES')
      return fail(`Port ${port} is for the system only: choose one above 1023.`)
  }
  return ok(undefined)
}

/** The code of the error, if any. A machine without IPv6 answers with one that does not matter here. */
function tryListening(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
}
