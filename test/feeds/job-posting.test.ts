import { expect, it } from 'vitest'
import { readPostingText } from '../../src/core/application/job-posting.ts'
import { readJobPage } from '../../src/feeds/job-posting.ts'
import { CAREER_PAGES, PASTED_TEXTS } from './career-pages/postings.ts'

it.each(CAREER_PAGES)('reads a posting: $site', ({ html, names }) => {
  expect(readJobPage(html)).toEqual(names)
})

it.each(PASTED_TEXTS)('reads a pasted text: $site', ({ html, names }) => {
  expect(readPostingText(html)).toEqual(names)
})

it('prints how much it finds, and never names an employer that is not named', () => {
  const read = [
    ...CAREER_PAGES.map(({ html, names }) => ({ found: readJobPage(html), names })),
    ...PASTED_TEXTS.map(({ html, names }) => ({ found: readPostingText(html), names })),
  ]
  for (const field of ['employer', 'role', 'place'] as const) {
    const named = read.filter(({ names }) => names[field] !== '')
    const right = named.filter(({ found, names }) => found[field] === names[field]).length
    const invented = read.filter(({ found, names }) => names[field] === '' && found[field] !== '')
    process.stdout.write(
      `postings, ${field}: ${right} of ${named.length} found, ${invented.length} invented\n`,
    )
    expect(invented).toEqual([])
  }
})

it.each([
  ['nothing', ''],
  ['a hundred thousand open tags', '<div>'.repeat(100_000)],
  ['scripts without an end', '<script type="application/ld+json">'.repeat(5_000)],
  ['data nested without an end', `<script type="application/ld+json">${'[{"a":'.repeat(50_000)}`],
  [
    'data that are a forest',
    `<script type="application/ld+json">${JSON.stringify(Array.from({ length: 5_000 }, () => ({ '@type': 'JobPosting', title: 'x'.repeat(20) })))}</script>`,
  ],
  ['a title of a megabyte', `<title>${' at '.repeat(250_000)}</title>`],
  ['lines without an end', `${'About A '.repeat(100)}\n`.repeat(2_000)],
])('is not slowed down by %s', (_case, html) => {
  const start = performance.now()
  readJobPage(html)
  readPostingText(html)
  expect(performance.now() - start).toBeLessThan(2_000)
})
