import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import type { Work } from '../../src/bindings.ts'
import { workOff } from '../../src/jobs/work.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication } from '../support/make.ts'
import { beginStory, DUE } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

beforeEach(emptyDatabase)

it('three digests for one employer, prepared at the same moment, begin with three articles', async () => {
  const { publisher } = await beginStory(db)
  for (const email of ['second@example.com', 'third@example.com']) {
    await addApplication(db, await addAccount(db, { email }))
  }
  const world = createWorld({ config: { feedOrigins: [publisher.origin] } })
  await world.tickAt(DUE)
  const preparing = takeFromQueue(world, 'prepare')
  await world.settle()
  const retries: Work[] = []
  await Promise.all(
    preparing.map((body) =>
      workOff(world.services, [{ body, ack: () => undefined, retry: () => retries.push(body) }]),
    ),
  )
  await publisher.close()
  expect([preparing.length, retries]).toEqual([3, []])
  const { rows } = await sql<{ articleId: number }>`
    select article_id as "articleId"
    from digest join digest_article on digest_article.digest_id = digest.id
    where place = 'pick' and position = 1 and state = 'ready'`.execute(db)
  expect(rows).toHaveLength(3)
  expect(new Set(rows.map(({ articleId }) => articleId)).size).toBe(3)
  // Who came too late has left nothing of what would have been written.
  expect([await countRows('lead_hold'), await countRows('step')]).toEqual([3, 3])
})

function takeFromQueue({ queue }: World, kind: Work['kind']): Work[] {
  const taken = queue.filter((work) => work.kind === kind)
  queue.splice(0, queue.length, ...queue.filter((work) => work.kind !== kind))
  return taken
}

async function countRows(table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer from ${sql.table(table)}`.execute(db)
  return rows[0]?.count ?? 0
}
