import { createServer } from 'node:http'
import { fail, ok, type Result } from '../src/core/result.ts'
import { listenOnLoopback } from './loopback.ts'

// A browser that is sent to "localhost" may try either.
const LOOPBACK_HOSTS = ['127.0.0.1', '::1'] as const

export async function findFreePort(): Promise<number> {
  const { port, close } = await listenOnLoopback(createServer())
  await close()
  return port
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
