import type { Server } from 'node:http'

export type Loopback = { port: number; close(): Promise<void> }

/** Puts a server on a free port that only this machine can reach. */
export async function listenOnLoopback(server: Server): Promise<Loopback> {
  // A client that was busy for as long as the server waits would send its next request into a connection that is
  // just being closed. Here the client is the one who closes.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // Clients keep connections open for the next request; there will be none.
        server.closeAllConnections()
      }),
  }
}
