import { expect, it } from 'vitest'
import { isOnSite, siteHost, siteLabel } from '../../../src/core/application/site.ts'
import { fc } from '../../support/fast-check.ts'

it.each([
  ['its own host', 'https://acme.example/news', 'https://www.acme.example/about', true],
  ['a host under it', 'https://news.acme.example/1', 'acme.example', true],
  ['another host that ends alike', 'https://notacme.example/1', 'acme.example', false],
  ['a host above it', 'https://acme.example/1', 'https://shop.acme.example', false],
  [
    'a page where anybody has one',
    'https://www.linkedin.com/posts/1',
    'linkedin.com/company/acme',
    false,
  ],
  ['a page under it', 'https://uk.linkedin.com/posts/1', 'uk.linkedin.com/company/acme', false],
  ['a host that is one of many', 'https://acme.medium.com/1', 'https://acme.medium.com', true],
  ['no site', 'https://acme.example/1', '', false],
  ['no address', 'nonsense', 'acme.example', false],
])('knows %s', (_case, url, site, expected) => {
  expect(isOnSite(url, site)).toBe(expected)
})

it.each([
  ['https://www.acme-energy.co.uk/jobs', 'acme-energy'],
  ['acme.example', 'acme'],
  ['https://news.acme.example', 'acme'],
  ['https://10.0.0.1/', undefined],
  ['linkedin.com/company/acme', undefined],
  ['uk.linkedin.com/company/acme', undefined],
  ['https://sites.google.com/acme', undefined],
  ['https://boards.greenhouse.io/acme', undefined],
  ['https://jobs.lever.co/acme', undefined],
  ['https://medium.com/acme', undefined],
  ['https://acme.medium.com/story', 'acme'],
  ['https://acme.github.io', 'acme'],
  ['https://acme.wd3.myworkdayjobs.com/en-US', 'acme'],
  ['https://leeds.nhs.uk', 'leeds'],
  ['https://www.acme.or.jp', 'acme'],
  ['https://acme.uk.com', 'acme'],
  ['https://news.go.com', 'go'],
  ['', undefined],
])('reads the name of %s', (site, label) => {
  expect(siteLabel(site)).toBe(label)
})

it.each([
  ['https://www.acme.example./', 'acme.example'],
  ['https://acme.example../', undefined],
  ['www.www.acme.example', 'acme.example'],
  ['https://www.com/', undefined],
])('knows the host of %s', (address, host) => {
  expect(siteHost(address)).toBe(host)
})

it('throws on no text', () => {
  const anyText = fc.string({ unit: 'binary' })
  fc.assert(fc.property(anyText, anyText, (url, site) => void isOnSite(url, site)))
})
