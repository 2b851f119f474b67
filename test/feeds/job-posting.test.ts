import { expect, it } from 'vitest'
import { readPostingText } from '../../src/core/application/job-posting.ts'
import { readJobPage } from '../../src/feeds/page/job-posting.ts'
import { growthOf, LINEAR } from '../support/growth.ts'
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
  ['open tags', (size: number) => '<div>'.repeat(size)],
  ['scripts without an end', (size: number) => '<script type="application/ld+json">'.repeat(size)],
  [
    'data nested without an end',
    (size: number) => `<script type="application/ld+json">${'[{"a":'.repeat(size)}`,
  ],
  [
    'data that are a forest',
    (size: number) =>
      `<script type="application/ld+json">${JSON.stringify(Array.from({ length: size }, () => ({ '@type': 'JobPosting', title: 'x'.repeat(20) })))}</script>`,
  ],
  ['a title without an end', (size: number) => `<title>${' at '.repeat(size)}</title>`],
  ['lines without an end', (size: number) => `${'About A '.repeat(100)}\n`.repeat(size / 100)],
])('takes time in proportion to %s', (_case, make) => {
  const read = (html: string) => [readJobPage(html), readPostingText(html)]
  expect(growthOf(make, 10_000, read)).toBeLessThan(LINEAR)
})
