import { expect, it } from 'vitest'
import { describeChecks, tryFeeds } from '../../dev/try-feeds.ts'
import { minutesLater, NOW } from '../support/make.ts'
import { startPublisher, writeRss } from '../support/publisher.ts'

const DAY = 1440
const feedOf = (days: number) =>
  writeRss('Grid', [
    { title: 'A', url: 'https://grid.example/1', publishedAt: minutesLater(-days * DAY) },
  ])

async function check(origin: string, paths: readonly string[]) {
  return await tryFeeds(
    paths.map((path) => ({ url: origin + path, title: `Feed ${path}` })),
    { fetch, userAgent: 'test', ownHosts: [], allowedOrigins: [origin], now: () => NOW },
  )
}

it('prints what each feed of the catalogue answers, what is wrong first', async () => {
  const publisher = await startPublisher({
    '/fine': feedOf(1),
    '/silent': feedOf(90),
    '/empty': writeRss('Grid', []),
    '/page': '<!doctype html><title>Hello</title>',
    '/gone': (_request, response) => response.writeHead(410).end(),
    '/moved': (_request, response) => response.writeHead(301, { location: '/fine' }).end(),
  })
  const checks = await check(publisher.origin, [
    '/fine',
    '/silent',
    '/empty',
    '/page',
    '/gone',
    '/moved',
    '/none',
  ])
  await publisher.close()
  expect(checks.map(({ state, title }) => [state, title])).toEqual([
    ['gone', 'Feed /gone'],
    ['fails', 'Feed /none'],
    ['fails', 'Feed /page'],
    ['moved', 'Feed /moved'],
    ['empty', 'Feed /empty'],
    ['silent', 'Feed /silent'],
    ['works', 'Feed /fine'],
  ])
  const report = describeChecks(checks)
  expect(report).toContain('Its newest item is 90 days old. | take it out')
  expect(report).toContain('7 feeds: 1 gone, 2 fails, 1 moved, 1 empty, 1 silent, 1 works.')
})

it('says plainly when there is no network', async () => {
  const publisher = await startPublisher({})
  await publisher.close()
  const checks = await check(publisher.origin, ['/one', '/two'])
  expect(describeChecks(checks)).toContain(
    'None of the 2 feeds could be reached: there seems to be no network',
  )
})
