import { addAdditions } from '../../src/store/source/additions.ts'
import { toAddition } from '../../src/web/sources/add-sources-form.ts'
import { db } from '../support/database.ts'
import { DUE } from '../support/story.ts'
import type { Browser, Fields } from './browser.ts'

type Visit = { browser: Browser; id: string; fields?: Fields }

const SECTOR = 'power-utilities'

/** What the pages about sources need to go their whole way, for the subrequests that they make. */
export function sourceVisits(
  owner: Browser,
  sourceId: string,
): [route: string, visit: () => Promise<Visit>][] {
  const withFields = (fields: Fields) => async () => ({ browser: owner, id: sourceId, fields })
  const withBatch = async () => ({ browser: owner, id: await addBatch() })
  const addresses = { addresses: 'a.example', sectorId: SECTOR, batchId: crypto.randomUUID() }
  const file = '<opml><body><outline text="A" xmlUrl="https://a.example/"/></body></opml>'
  const list = { file, sectorId: SECTOR, batchId: crypto.randomUUID() }
  return [
    ['POST /sources/opml', withFields(list)],
    ['/sources', withFields({ sector: SECTOR, replacement: sourceId })],
    [
      'POST /sources/doctor/:id/replace',
      // Another feed: the pages before have removed the first, or said something of it.
      async () => ({
        browser: owner,
        id: await findOther(sourceId),
        fields: { replacement: sourceId },
      }),
    ],
    ['POST /sources/add', withFields(addresses)],
    ['GET /sources/add/:id', withBatch],
    ['POST /sources/add/:id/choose', withBatch],
    ['POST /sources/add/:id/keep', withBatch],
    ['POST /sources/rules', withFields({ scope: 'all', never: 'hydrogen' })],
    ['POST /sources/rules/preview', withFields({ scope: 'all', never: 'hydrogen' })],
  ]
}

async function findOther(sourceId: string): Promise<string> {
  const { id } = await db
    .selectFrom('source')
    .select('public_id as id')
    .where('feed_id', '<>', ({ selectFrom }) =>
      selectFrom('source').select('feed_id').where('public_id', '=', sourceId),
    )
    .where('sector_id', '=', SECTOR)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Ten addresses that the owner wants to add. */
async function addBatch(): Promise<string> {
  const batchId = crypto.randomUUID()
  const additions = Array.from({ length: 10 }, (_, index) =>
    toAddition(`https://a.example/${index}`, SECTOR),
  )
  await addAdditions(db, {
    ...{ accountId: 1, batchId, applicationId: undefined, isImport: false, now: DUE },
    additions,
  })
  return batchId
}
