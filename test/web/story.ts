import type { Hono } from 'hono'
import { findDigestById } from '../../src/store/digest/digests.ts'
import { createApp } from '../../src/web/app.tsx'
import type { OwnDigest } from '../../src/web/draft/open-digest.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { beginStory, DUE } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

export type DraftStory = Awaited<ReturnType<typeof beginStory>> & {
  world: World
  app: Hono
  digestId: number
  readDigest(): Promise<OwnDigest>
}

/** The service did its work by itself: a draft with three articles and two alternates waits for Alex. */
export async function tellDraftStory(): Promise<DraftStory> {
  await emptyDatabase()
  const story = await beginStory(db)
  const world = createWorld({ config: { feedOrigins: [story.publisher.origin] } })
  await world.tickAt(DUE)
  await world.settle()
  await story.publisher.close()
  const { id } = await db.selectFrom('digest').select('id').executeTakeFirstOrThrow()
  const readDigest = async () => {
    const digest = await findDigestById(db, id)
    if (digest === undefined) throw new Error('the digest is gone')
    return digest
  }
  return { ...story, world, app: createApp(world.services), digestId: id, readDigest }
}
