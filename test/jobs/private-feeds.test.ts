import { beforeEach, expect, it } from 'vitest'
import { addSource } from '../../src/jobs/sources/add-source.ts'
import { listCandidates } from '../../src/store/article/candidates.ts'
import { listSources } from '../../src/store/source/sources.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, minutesLater, NOW } from '../support/make.ts'
import { startPublisher, writeRss } from '../support/publisher.ts'
import { createWorld } from '../support/world.ts'

const SECTOR = 'power-utilities'
const STORY = {
  title: 'Batteries steady the grid',
  summary: 'Only for subscribers',
  url: 'https://gridjournal.example/1',
  publishedAt: minutesLater(-60),
}

beforeEach(emptyDatabase)

async function addReader(email: string) {
  const account = await addAccount(db, { email })
  return await addApplication(db, account)
}

const titlesFor = async (application: { accountId: number; sectorId: string }) =>
  (await listCandidates(db, application, { since: minutesLater(-1440), now: NOW, limit: 9 })).map(
    ({ title, summary }) => `${title}: ${summary}`,
  )

it('a feed with a token in its address serves the account that added it, and no other', async () => {
  const secret = { ...STORY, url: `${STORY.url}?token=tok-4711-secret` }
  const publisher = await startPublisher({
    '/feed?token=tok-4711-secret': writeRss('Subscribers', [STORY, secret]),
    '/feed': writeRss('Everybody', [{ ...STORY, summary: 'For everybody' }]),
  })
  const world = createWorld({ config: { feedOrigins: [publisher.origin] } })
  const [alex, robin] = [await addReader('alex@example.com'), await addReader('robin@example.com')]
  const add = ({ accountId }: { accountId: number }, path: string) =>
    addSource(world.services, { accountId, address: publisher.origin + path, sectorId: SECTOR })

  expect(await add(alex, '/feed?token=tok-4711-secret')).toMatchObject({ kind: 'added' })
  // The link that repeats the token is not for a note to somebody else.
  expect(await titlesFor(alex)).toEqual(['Batteries steady the grid: Only for subscribers'])
  expect(await titlesFor(robin)).toEqual([])

  // What the public feed says of the same address is another article.
  expect(await add(robin, '/feed')).toMatchObject({ kind: 'added' })
  expect(await titlesFor(robin)).toEqual(['Batteries steady the grid: For everybody'])
  expect(await titlesFor(alex)).toEqual(['Batteries steady the grid: Only for subscribers'])

  // The same address in other hands is a feed of its own, and tells nothing of the first.
  expect(await add(robin, '/feed?token=tok-4711-secret')).toMatchObject({ kind: 'added' })
  expect(publisher.requests).toEqual(['/feed?token=tok-4711-secret', '/feed'])
  await publisher.close()
  for (const { accountId } of [alex, robin]) {
    const shown = JSON.stringify(await listSources(db, accountId, [SECTOR], NOW))
    expect(shown).not.toContain('tok-4711-secret')
    expect(shown).toContain('/…')
  }
})

it('a user name and a password go to the site that gave them and nowhere else, and into no log', async () => {
  const seen: unknown[] = []
  const elsewhere = await startPublisher({
    '/feed': (request, response) => {
      seen.push(request.headers.authorization)
      response.end(writeRss('Grid', [STORY]))
    },
  })
  const publisher = await startPublisher({
    '/feed': (request, response) => {
      seen.push(request.headers.authorization)
      response.writeHead(302, { location: `${elsewhere.origin}/feed` }).end()
    },
  })
  const logged: unknown[] = []
  const world = createWorld({
    config: { feedOrigins: [publisher.origin, elsewhere.origin] },
    services: { log: (event, fields) => logged.push([event, fields]) },
  })
  const alex = await addReader('alex@example.com')
  const address = publisher.origin.replace('http://', 'http://alex:p%40ss-word@')
  const { accountId } = alex
  const added = await addSource(world.services, {
    accountId,
    address: `${address}/feed`,
    sectorId: SECTOR,
  })
  expect(added).toEqual({ kind: 'added', title: 'Grid' })
  expect(await titlesFor(alex)).toHaveLength(1)

  await world.tickAt(minutesLater(25 * 60))
  await world.settle()
  await publisher.close()
  await elsewhere.close()
  await world.tickAt(minutesLater(50 * 60))
  await world.settle()
  const basic = `Basic ${btoa('alex:p@ss-word')}`
  expect(seen).toEqual([basic, undefined, basic, undefined])
  expect(JSON.stringify(logged)).not.toMatch(/p@ss|p%40ss/)
  expect(JSON.stringify(await listSources(db, accountId, [SECTOR], NOW))).not.toMatch(/p@ss|p%40ss/)
})
