import { expect, it } from 'vitest'
import feeds from '../../catalogue/feeds.json' with { type: 'json' }
import sectors from '../../catalogue/sectors.json' with { type: 'json' }

const sectorIds = new Set(sectors.map(({ id }) => id))

/** Two addresses that differ in scheme, www or a last slash are one feed, read twice. */
function sameFeed(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
}

it('gives each feed an absolute http(s) address without credentials or fragment', () => {
  const bad = feeds.filter(({ url }) => {
    const parsed = URL.parse(url)
    if (parsed === null || !/^https?:$/.test(parsed.protocol)) return true
    return parsed.username !== '' || parsed.hash !== '' || parsed.port !== '' || url !== url.trim()
  })
  expect(bad).toEqual([])
})

it('lists no feed twice', () => {
  const seen = Map.groupBy(feeds, ({ url }) => sameFeed(url))
  expect([...seen.values()].filter((same) => same.length > 1)).toEqual([])
})

it('gives each feed one to three known sectors', () => {
  const bad = feeds.filter(
    ({ sectors: own }) =>
      own.length < 1 ||
      own.length > 3 ||
      new Set(own).size < own.length ||
      !own.every((id) => sectorIds.has(id)),
  )
  expect(bad).toEqual([])
})

it('gives each feed a title, a site, a kind and a language', () => {
  const bad = feeds.filter(
    ({ title, site, kind, lang }) =>
      title.trim() === '' ||
      URL.parse(site) === null ||
      !['article', 'discussion'].includes(kind) ||
      !/^[a-z]{2}$/.test(lang),
  )
  expect(bad).toEqual([])
})

it('says of each feed how many lists name it, and when one last did', () => {
  const bad = feeds.filter(
    ({ sources, lastSeen }) =>
      !Number.isInteger(sources) ||
      sources < 1 ||
      (lastSeen !== null && !/^\d{4}-\d{2}-\d{2}$/.test(lastSeen)),
  )
  expect(bad).toEqual([])
})

it('has at least five feeds for every sector', () => {
  const thin = [...sectorIds].filter(
    (id) => feeds.filter(({ sectors: own }) => own.includes(id)).length < 5,
  )
  expect(thin).toEqual([])
})

it('has the articles of a sector before its discussions', () => {
  const kinds = feeds.map(({ kind }) => kind)
  expect(kinds.lastIndexOf('article')).toBeLessThan(kinds.indexOf('discussion'))
})
