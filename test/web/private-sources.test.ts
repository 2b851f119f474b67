import { expect, it } from 'vitest'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, minutesLater } from '../support/make.ts'
import { startPublisher, writeRss } from '../support/publisher.ts'
import { createWorld } from '../support/world.ts'
import { inputsOf, signedIn, textOf } from './browser.ts'

const SECRET = 'tok-4711-secret'

it('no page shows the secret in the address of a private feed, whatever becomes of the feed', async () => {
  await emptyDatabase()
  const items = [1, 2, 3, 4].map((number) => ({
    title: `Grid story ${number}`,
    url: `https://a.example/${number}`,
    publishedAt: minutesLater(-number * 180),
  }))
  const link = `<link rel="alternate" type="application/rss+xml" href="/feed?token=${SECRET}">`
  const publisher = await startPublisher({
    [`/feed?token=${SECRET}`]: writeRss('Subscribers only', items),
    [`/page?token=${SECRET}`]: `<html><head>${link}${link.replace('/feed', '/comments')}</head></html>`,
  })
  const world = createWorld({ config: { feedOrigins: [publisher.origin] } })
  const account = await addAccount(db)
  await addApplication(db, account)
  const owner = await signedIn(createApp(world.services), account.accountId)
  const open = async (path: string) => await (await owner.get(path)).text()

  const { batchId = '' } = inputsOf(await open('/sources/add'))
  const addresses = ['feed', 'page', 'missing'].map(
    (path) => `${publisher.origin}/${path}?token=${SECRET}`,
  )
  const typed = { addresses: addresses.join('\n'), sectorId: 'power-utilities', batchId }
  await owner.post('/sources/add', typed)
  const batch = `/sources/add/${batchId}`
  expect(await open(batch)).not.toContain(SECRET)
  await world.settle()
  const found = await open(batch)
  expect(textOf(found)).toContain('1 failed, 1 to choose from, 1 found')
  // The browser must send back which of several feeds was chosen; nobody sees it.
  expect(textOf(found)).not.toContain(SECRET)
  const ticked = /name="(keep\.[0-9a-f-]{36})"/.exec(found)?.[1] ?? ''
  await owner.post(`${batch}/keep`, { [ticked]: 'on' })
  await world.settle()

  // What was read is known, so that silence can be told from a slow rhythm.
  const feed = await db
    .selectFrom('feed')
    .select(['url', 'newest_item_at as newestItemAt', 'rhythm_hours as rhythmHours'])
    .executeTakeFirstOrThrow()
  expect(feed).toEqual({
    url: addresses[0],
    newestItemAt: minutesLater(-180),
    rhythmHours: 3,
  })

  await publisher.close()
  for (const day of [1, 2, 16, 28]) {
    await world.tickAt(minutesLater(day * 1440))
    await world.settle()
    const list = await open('/sources')
    expect(list).toContain('Subscribers only')
    const source = /\/sources\/[0-9a-f-]{36}/.exec(list)?.[0] ?? ''
    const pages = [
      '/sources?show=problems',
      source,
      '/sources/doctor',
      '/sources/catalogue',
      '/runs',
    ]
    for (const path of [...pages, '/sources/rules', '/sources/opml', '/']) {
      expect([path, (await open(path)).includes(SECRET)]).toEqual([path, false])
    }
    expect(list).not.toContain(SECRET)
    expect(await open(source)).toContain(`${publisher.origin}/…`)
  }
  // It is theirs, so they can take it with them.
  expect(await open('/sources/sources.opml')).toContain(SECRET)
})
