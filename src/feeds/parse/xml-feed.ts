import {
  DATE_NAMES,
  type FeedDocument,
  type FeedElement,
  type FeedElements,
  LANGUAGE_NAMES,
  SELF,
  SUMMARY_NAMES,
  TITLE_NAMES,
} from './feed-elements.ts'
import type { FeedRoot } from './feed-names.ts'
import { readWishes } from './publisher-wishes.ts'
import type { RawFeed, RawItem } from './raw-feed.ts'
import { textOf } from './text-construct.ts'

/** RSS, RDF and Atom in one: each field is the first of a list of elements that says something. */
export function readXmlFeed(document: FeedDocument, root: FeedRoot, feedUrl: string): RawFeed {
  const { feed, items } = document
  const statedBase =
    root.attributes.get('xml:base') ?? elementsOf(feed, SELF)[0]?.attributes.get('xml:base')
  const ownUrl = hrefs(linksOf(feed).filter(hasRelation('self')), feedUrl)[0]
  const feedBase = resolveBase(statedBase, ownUrl ?? feedUrl)
  const sites = siteLinks(feed, feedBase)
  // Without a stated base, relative links mean the site, which is often not where the feed is kept.
  const itemBase = statedBase === undefined ? (sites.find(isWebAddress) ?? feedBase) : feedBase
  return {
    titles: textsOf(feed, TITLE_NAMES),
    sites,
    languages: [
      ...textsOf(feed, LANGUAGE_NAMES),
      languageOf(feed),
      root.attributes.get('xml:lang') ?? '',
    ],
    wishes: readWishes(feed),
    items: items.map((item) => readItem(item, itemBase)),
  }
}

function readItem(item: FeedElements, feedBase: string): RawItem {
  const base = baseOf(item, feedBase)
  return {
    titles: textsOf(item, TITLE_NAMES),
    links: itemLinks(item, base),
    summaries: textsOf(item, SUMMARY_NAMES),
    dates: textsOf(item, DATE_NAMES),
  }
}

function siteLinks(feed: FeedElements, base: string): string[] {
  const links = linksOf(feed)
  return [...bareLinks(links, base), ...alternateLinks(links, base)]
}

function itemLinks(item: FeedElements, base: string): string[] {
  const links = linksOf(item)
  const permanent = elementsOf(item, 'guid').filter(
    (guid) => guid.attributes.get('ispermalink')?.toLowerCase() !== 'false',
  )
  const ids = [...permanent, ...elementsOf(item, 'id'), ...elementsOf(item, 'atom:id')]
  const about = elementsOf(item, SELF).map(({ attributes }) => attributes.get('rdf:about') ?? '')
  const media = [...elementsOf(item, 'enclosure'), ...elementsOf(item, 'media:content')]
  return [
    ...bareLinks(links, base),
    ...alternateLinks(links, base),
    ...bareLinks(elementsOf(item, 'feedburner:origlink'), base),
    ...[...ids.map(({ text }) => text.trim()), ...about].filter(isWebAddress),
    ...media.flatMap(({ attributes }) => resolve(attributes.get('url'), base)),
    ...hrefs(links.filter(hasRelation('enclosure')), base),
  ]
}

function linksOf(elements: FeedElements): FeedElement[] {
  return [...elementsOf(elements, 'link'), ...elementsOf(elements, 'atom:link')]
}

// RSS writes the address as text, Atom as an attribute. Mixtures of both are common.
function bareLinks(links: readonly FeedElement[], base: string): string[] {
  return links.flatMap((link) => resolve(link.text, baseOfElement(link, base)))
}

function alternateLinks(links: readonly FeedElement[], base: string): string[] {
  const alternates = links.filter((link) => hasRelation('alternate')(link) || isUnrelated(link))
  const pages = alternates.filter(({ attributes }) =>
    /html/i.test(attributes.get('type') ?? 'html'),
  )
  return hrefs([...pages, ...alternates], base)
}

const hasRelation = (name: string) => (link: FeedElement) =>
  (link.attributes.get('rel') ?? '').toLowerCase().split('/').at(-1) === name

function isUnrelated(link: FeedElement): boolean {
  return (link.attributes.get('rel') ?? '') === ''
}

function hrefs(links: readonly FeedElement[], base: string): string[] {
  return links.flatMap((link) => resolve(link.attributes.get('href'), baseOfElement(link, base)))
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text)
}

function textsOf(elements: FeedElements, names: readonly string[]): string[] {
  return names.flatMap((name) => elementsOf(elements, name).map(textOf))
}

function elementsOf(elements: FeedElements, name: string): readonly FeedElement[] {
  return elements.get(name) ?? []
}

function languageOf(feed: FeedElements): string {
  return elementsOf(feed, SELF)[0]?.attributes.get('xml:lang') ?? ''
}

function baseOf(elements: FeedElements, base: string): string {
  const self = elementsOf(elements, SELF)[0]
  return self === undefined ? base : baseOfElement(self, base)
}

function baseOfElement(element: FeedElement, base: string): string {
  return resolveBase(element.attributes.get('xml:base'), base)
}

function resolveBase(stated: string | undefined, base: string): string {
  return resolve(stated, base)[0] ?? base
}

/** One address, or none when there is nothing to resolve. */
function resolve(address: string | undefined, base: string): string[] {
  const trimmed = address?.trim() ?? ''
  const url = trimmed === '' ? null : URL.parse(withScheme(trimmed), base)
  return url === null ? [] : [url.href]
}

// "www.example.com/1" means a site, not a file beside the feed.
function withScheme(address: string): string {
  return /^www\.[\w-]+\./i.test(address) ? `http://${address}` : address
}
