import { expect, test } from 'vitest'
import { readPort } from '../../dev/command-line.ts'

test.for([
  { args: [], env: {}, expected: 8787 },
  { args: ['--port', '9000'], env: {}, expected: 9000 },
  { args: [], env: { PORT: '9001' }, expected: 9001 },
  { args: ['--port', '9000'], env: { PORT: '9001' }, expected: 9000 },
])('$args and $env give port $expected', ({ args, env, expected }) => {
  expect(readPort(args, env)).toEqual({ ok: true, value: expected })
})

test.for(['0', '65536', '80.5', 'http', ''])('"%s" is refused in a sentence', (port) => {
  expect(readPort(['--port', port], {})).toEqual({
    ok: false,
    reason: expect.stringContaining('is no port'),
  })
})
