import { expect, test } from 'vitest'
import { calmOutput } from '../../dev/calm-output.ts'

const NAME =
  'e = rust/worker/ffi.rs:104: failed: failed to lookup address information: Name or service not known\n'
const STACK =
  'stack: /bin/workerd@2b5edc0 /bin/workerd@3fe4230; sentryErrorContext = jsgInternalError; wdErrId = h7qq\n'

function shownOf(...chunks: readonly string[]): string {
  const shown: string[] = []
  const write = calmOutput((text) => shown.push(text))
  for (const chunk of chunks) write(chunk)
  return shown.join('')
}

test('names that are not found are told once, in words', () => {
  const shown = shownOf(NAME + STACK + NAME, STACK, NAME + STACK)
  expect(shown).toMatch(/^Some publishers were not found by their names\. [^\n]*\n$/)
})

test('everything else is shown as it comes, also the stack of another error', () => {
  const error = `e = rust/worker/ffi.rs:104: failed: out of memory\n${STACK}`
  expect(shownOf(error, 'Error: ', 'no newline at the end')).toBe(
    `${error}Error: no newline at the end`,
  )
  expect(shownOf(`${NAME}TypeError: x is not a function\n${STACK}`)).toContain(
    `TypeError: x is not a function\n${STACK}`,
  )
})
