import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterEach } from 'vitest'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A real HTTP server on this machine, closed after the test that started it. */
export type Loopback = {
  origin: string
  /** What was asked, in order. */
  requests: { path: string; headers: IncomingMessage['headers'] }[]
  /** How many answers are still being sent. */
  openCount: () => number
}

const closers: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

export async function startLoopback(answer: Answer): Promise<Loopback> {
  const requests: Loopback['requests'] = []
  let openCount = 0
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', headers: request.headers })
    openCount += 1
    response.on('close', () => {
      openCount -= 1
    })
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  closers.push(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  })
  return { origin: `http://127.0.0.1:${address.port}`, requests, openCount: () => openCount }
}
