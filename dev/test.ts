import { type Counts, TEST_PARTS } from './test-parts.ts'

// All parts, or those that are named: npm test -- lint types
const names = process.argv.slice(2)
const parts = TEST_PARTS.filter(({ name }) => names.length === 0 || names.includes(name))
const unknown = names.filter((name) => !TEST_PARTS.some((part) => part.name === name))
if (unknown.length > 0) {
  const known = TEST_PARTS.map(({ name }) => name).join(', ')
  console.error(`There is no part called ${unknown.join(' or ')}. The parts are: ${known}`)
  process.exit(1)
}

const total: Counts = { passed: 0, failed: 0, skipped: 0 }
const summary: string[] = []
for (const { title, run } of parts) {
  console.log(`\n=== ${title} ===\n`)
  const start = performance.now()
  const counts = await run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  summary.push(`${title}: ${describe(counts)} (${seconds} s)`)
  total.passed += counts.passed
  total.failed += counts.failed
  total.skipped += counts.skipped
}

console.log(`\n=== Summary ===\n\n${summary.join('\n')}\n\n${describe(total)}`)
process.exit(total.failed === 0 ? 0 : 1)

function describe({ passed, failed, skipped }: Counts): string {
  const tail = skipped === 0 ? '' : `, ${skipped} skipped`
  return `${passed} passed, ${failed} failed${tail}`
}
