import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { listenOnLoopback } from '../../dev/loopback.ts'

it('a server on loopback never ends a connection of its own accord, however long its client is busy', async () => {
  const { port, close } = await listenOnLoopback(
    createServer((_request, response) => response.end('Here.')),
  )
  const { headers } = await fetch(`http://127.0.0.1:${port}/`)
  expect(headers.get('connection')).toBe('keep-alive')
  expect(headers.get('keep-alive')).toBeNull()
  await close()
})
