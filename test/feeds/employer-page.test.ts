import { expect, it } from 'vitest'
import { suggestFromPage } from '../../src/core/application/employer-suggestion.ts'
import { readEmployerPage } from '../../src/feeds/page/employer-page.ts'
import { makeApplication } from '../core/choice/make-candidate.ts'
import { growthOf, LINEAR } from '../support/growth.ts'
import { EMPLOYER, EMPLOYER_SAMPLES, PAGE_URL } from './career-pages/employers.ts'

const suggest = (html: string, special = {}) =>
  suggestFromPage(
    makeApplication({ employer: EMPLOYER, sectorId: 'legal', ...special }),
    readEmployerPage(html, PAGE_URL),
  )

it.each(EMPLOYER_SAMPLES)('suggests what an employer says of itself: $site', ({ html, says }) => {
  const { sectorTerms: _terms, ...suggestion } = suggest(html)
  expect(suggestion).toEqual(says)
})

it('suggests nothing that is known already', () => {
  const [sample] = EMPLOYER_SAMPLES
  const known = {
    sectorId: 'power-utilities',
    employerAliases: ['hwe', 'Harbour-Wind Energy Ltd', 'Northsea Utilities'],
    products: ['Tidebox', 'Gridmate'],
    employerNews: 'https://www.harbourwind.example/news/feed.xml',
  }
  expect(suggest(sample?.html ?? '', known)).toMatchObject({
    sectorId: undefined,
    aliases: [],
    products: [],
    news: '',
  })
})

it('leaves a German partnership its name and no more', () => {
  const html = '<meta property="og:site_name" content="Nordwind Energie GmbH &amp; Co. KG">'
  expect(suggest(html).aliases).toEqual(['Nordwind Energie'])
})

it('takes markup in names as text', () => {
  const html =
    '<meta property="og:site_name" content="&lt;img src=x onerror=alert(1)&gt;Acme"><meta name="application-name" content="javascript:alert(1)">'
  expect(suggest(html).aliases.join()).not.toContain('<')
})

it.each([
  ['links', (size: number) => '<a href="/products/x">X</a>'.repeat(size)],
  ['headings without an end', (size: number) => '<h1>'.repeat(size)],
  ['a name', (size: number) => `<meta property="og:site_name" content="${'x'.repeat(size)}">`],
])('takes time in proportion to %s', (_case, make) => {
  expect(growthOf(make, 10_000, suggest)).toBeLessThan(LINEAR)
})
