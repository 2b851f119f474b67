import type { EmployerPage } from '../../core/application/employer-suggestion.ts'
import { beginningOf } from '../../core/text/text.ts'
import { webUrl } from '../address/canonical-url.ts'
import { htmlToText } from '../markup/html-to-text.ts'
import { isOfType, readLinkedData, type Thing, textOf, textsOf } from '../markup/linked-data.ts'
import { loadHtml } from '../markup/markup-document.ts'
import { discoverFeeds } from './discover-feeds.ts'

const FIRMS = new Set([
  ...['Organization', 'Corporation', 'LocalBusiness', 'NGO', 'GovernmentOrganization'],
  ...['EducationalOrganization', 'NewsMediaOrganization', 'Airline', 'BankOrCreditUnion', 'Store'],
  ...['Hospital', 'MedicalOrganization', 'OnlineBusiness', 'OnlineStore', 'FinancialService'],
])
const PRODUCTS = new Set([
  'Product',
  'SoftwareApplication',
  'ProductGroup',
  'Brand',
  'Vehicle',
  'Drug',
])
const NEWSROOM =
  /^(?:news|newsroom|news ?(?:&|and) ?(?:media|events|press|insights)|press|press (?:room|releases|office|centre|center)|media|media (?:centre|center|room|relations)|latest news)$/i
const PRODUCT_PATH =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:products?|brands?|platform|solutions)\/[^/]+\/?$/i
const MAX_NAMES = 12
const MAX_LINKS = 400
const MAX_NAME_LENGTH = 80
const MAX_TEXT_LENGTH = 600

/** What an employer's page says of itself. Nothing here decides: people accept or correct it. */
export function readEmployerPage(html: string, pageUrl: string): EmployerPage {
  const $ = loadHtml(html)
  const things = readLinkedData(html)
  const meta = (key: string) =>
    $(`meta[property="${key}"], meta[name="${key}"]`).first().attr('content') ?? ''
  const links = $('a[href]')
    .toArray()
    .slice(0, MAX_LINKS)
    .flatMap((element) => {
      const url = webUrl($(element).attr('href') ?? '', pageUrl)
      return url === undefined ? [] : [{ url, text: clean($(element).text()) }]
    })
  const headings = $('h1, h2, h3')
    .toArray()
    .slice(0, MAX_NAMES)
    .map((element) => clean($(element).text()))
  return {
    names: distinct([...firmNames(things), meta('og:site_name'), meta('application-name')]),
    title: clean($('title').first().text()),
    description: beginningOf(
      htmlToText(
        [meta('description'), meta('og:description'), ...firmTexts(things)].join('. '),
        MAX_TEXT_LENGTH,
      ),
      MAX_TEXT_LENGTH,
    ),
    headings: headings.filter((heading) => heading !== ''),
    products: distinct([...productNames(things), ...linkedProducts(links, pageUrl)]),
    news:
      discoverFeeds(html, pageUrl)[0]?.url ??
      links.find(({ text }) => NEWSROOM.test(text))?.url.href ??
      '',
  }
}

function firmNames(things: readonly Thing[]): string[] {
  const firms = things.filter((thing) => isOfType(thing, FIRMS))
  const sites = things.filter((thing) => isOfType(thing, new Set(['WebSite'])))
  return [
    ...firms.flatMap(({ fields }) =>
      ['name', 'alternateName', 'legalName', 'brand', 'parentOrganization'].flatMap((field) =>
        textsOf(fields, field),
      ),
    ),
    ...sites.flatMap(({ fields }) => [textOf(fields, 'name'), ...textsOf(fields, 'alternateName')]),
  ]
}

function firmTexts(things: readonly Thing[]): string[] {
  return things
    .filter((thing) => isOfType(thing, FIRMS))
    .flatMap(({ fields }) => ['description', 'slogan'].map((field) => textOf(fields, field)))
}

function productNames(things: readonly Thing[]): string[] {
  return things
    .filter((thing) => isOfType(thing, PRODUCTS))
    .map(({ fields }) => textOf(fields, 'name'))
}

/** Short names that lead to a page of their own under "products". */
function linkedProducts(links: readonly { url: URL; text: string }[], pageUrl: string): string[] {
  const host = URL.parse(pageUrl)?.host
  return links
    .filter(({ url, text }) => url.host === host && PRODUCT_PATH.test(url.pathname) && isName(text))
    .map(({ text }) => text)
}

function isName(text: string): boolean {
  return (
    text.length <= 40 &&
    /^\p{Lu}/u.test(text) &&
    !/^(?:All|View|See|Our|More|Learn|Explore|Overview|Products?|Discover|Shop|Compare|Browse|Read|Find)\b/.test(
      text,
    )
  )
}

function distinct(texts: readonly string[]): string[] {
  const byKey = new Map<string, string>()
  for (const text of texts.map(clean)) {
    const key = text.toLowerCase()
    if (text !== '' && !byKey.has(key)) byKey.set(key, text)
  }
  return [...byKey.values()].slice(0, MAX_NAMES)
}

function clean(text: string): string {
  return beginningOf(htmlToText(text, MAX_NAME_LENGTH), MAX_NAME_LENGTH).trim()
}
