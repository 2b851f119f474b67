import { expect, it } from 'vitest'
import { findFreePort } from '../../dev/ports.ts'

/** What Linux gives to whoever asks for any port; other systems begin higher. */
const FIRST_OF_THE_SYSTEM = 32_768

it('a port that is found is none that the system gives to others before its program has started', async () => {
  const found = await Promise.all(Array.from({ length: 20 }, findFreePort))
  expect(new Set(found).size).toBe(found.length)
  expect(Math.max(...found)).toBeLessThan(FIRST_OF_THE_SYSTEM)
})
