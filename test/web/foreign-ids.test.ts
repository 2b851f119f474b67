import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { addContact } from '../../src/store/application/contacts.ts'
import { saveLink } from '../../src/store/article/saved-links.ts'
import { addAdditions } from '../../src/store/source/additions.ts'
import { addOwnSource } from '../../src/store/source/own-sources.ts'
import { toAddition } from '../../src/web/sources/add-sources-form.ts'
import { db } from '../support/database.ts'
import { addAccount, addApplication, makeContact } from '../support/make.ts'
import { type Browser, type Fields, signedIn } from './browser.ts'
import { type DraftStory, tellDraftStory } from './story.ts'

const SECRETS = ['Example Energy', 'alex@example.com', 'alex.example', 'Friend of alex', 'Saved by']
const SECTOR = 'power-utilities'
const BATCHES = {
  alex: '99999999-2222-4333-8444-555555555555',
  eve: '88888888-2222-4333-8444-555555555555',
}

let story: DraftStory
let eve: Browser
let own: { application: string; source: string }
/** Every public id of Alex's, of whatever kind: the schema says where they are. */
let alexIds: string[]

async function addBelongings(name: keyof typeof BATCHES, accountId: number, applicationId: number) {
  const batchId = BATCHES[name]
  const now = story.world.services.now()
  const source = { url: `https://${name}.example/own`, title: 'Own', site: '', language: 'en' }
  await addOwnSource(db, { accountId, sectorId: SECTOR, ...source })
  const additions = [toAddition(`https://${name}.example/page`, SECTOR)]
  const batch = { accountId, batchId, applicationId: undefined, isImport: false, now, additions }
  await addAdditions(db, batch)
  await addContact(
    db,
    { id: applicationId, accountId },
    makeContact({ name: `Friend of ${name}` }),
    now,
  )
}

async function listIds(accountId: number): Promise<Map<string, string[]>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name in ('account_id', 'public_id')
    group by table_name having count(*) = 2 order by table_name`.execute(db)
  const ids = new Map<string, string[]>()
  for (const { name } of tables) {
    const { rows } = await sql<{ id: string }>`
      select public_id as id from ${sql.table(name)} where account_id = ${accountId}`.execute(db)
    ids.set(
      name,
      rows.map(({ id }) => id),
    )
  }
  return ids
}

/** Every row of Alex's, by the tables that say whose a row is. */
async function rowsOf(accountId: number): Promise<unknown> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'account_id' order by table_name`.execute(db)
  const rows: Record<string, unknown> = {}
  for (const { name } of tables) {
    const found = await sql<{ row: string }>`
      select to_jsonb(kept)::text as row from ${sql.table(name)} as kept
      where account_id = ${accountId} order by 1`.execute(db)
    rows[name] = found.rows
  }
  return rows
}

beforeAll(async () => {
  story = await tellDraftStory()
  const { accountId } = story.account
  const now = story.world.services.now()
  await addBelongings('alex', accountId, story.application.id)
  await saveLink(db, {
    ...{ accountId, applicationId: story.application.id, now, kind: 'article' },
    ...{ url: 'https://elsewhere.example/1', title: 'Saved by Alex' },
  })
  const other = await addAccount(db, { email: 'eve@example.com', name: 'Eve' })
  const application = await addApplication(db, other, { employer: 'Elsewhere' })
  await addBelongings('eve', other.accountId, application.id)
  const coach = await addAccount(db, { email: 'coach@example.com' })
  await db
    .insertInto('coaching')
    .values({
      ...{ coach_id: coach.accountId, account_id: accountId, name: 'Alex' },
      ...{ shares_plan: true, since: now },
    })
    .execute()
  eve = await signedIn(story.app, other.accountId)
  const eves = await listIds(other.accountId)
  own = { application: application.publicId, source: eves.get('source')?.[0] ?? '' }
  const alexs = await listIds(accountId)
  alexIds = [...[...alexs.values()].flat(), BATCHES.alex]
  expect([...alexs].filter(([, ids]) => ids.length > 0).map(([name]) => name)).toEqual(
    expect.arrayContaining([
      ...['application', 'coaching', 'contact', 'digest', 'feed_addition', 'saved_link', 'source'],
    ]),
  )
})

/** Everywhere that takes an id in a field, or as the second one in a path. */
const placesFor = (id: string): [path: string, fields: Fields][] => [
  ['/save', { url: 'https://x.example/1', title: 'A title', kind: 'article', application: id }],
  [`/saved/${id}/remove`, {}],
  ['/sources/rules', { scope: `application-${id}`, never: 'crypto' }],
  ['/sources/rules', { scope: `feed-${id}`, never: 'crypto' }],
  ['/sources/rules/preview', { scope: `application-${id}`, never: 'crypto' }],
  ['/sources/add', { batchId: id, addresses: '', sectorId: SECTOR, application: id }],
  ['/sources/add', { batchId: id, addresses: 'x.example', sectorId: SECTOR, application: id }],
  [`/sources/add/${BATCHES.eve}/choose`, { addition: id, url: 'https://own.example/page' }],
  [`/sources/add/${BATCHES.eve}/keep`, { [`keep.${id}`]: 'yes' }],
  [`/sources/doctor/${own.source}/replace`, { replacement: id }],
  [`/sources/catalogue/${id}/add`, { sector: SECTOR }],
  [`/sources/catalogue/${id}/drop`, { sector: SECTOR }],
  [`/applications/${own.application}/people/${id}`, { [`${id}.name`]: 'Mine now' }],
  [`/applications/${own.application}/people/${id}/remove`, {}],
  [`/submissions/${id}/adopt`, {}],
  [`/submissions/${id}/discard`, {}],
]

it('no id of somebody else’s in a field changes or shows anything of theirs', async () => {
  const before = await rowsOf(story.account.accountId)
  for (const id of alexIds) {
    for (const [path, fields] of placesFor(id)) {
      const answer = await eve.post(path, fields)
      const next = answer.headers.get('location')
      const page = `${await answer.text()}${next === null ? '' : await (await eve.get(next)).text()}`
      const told = SECRETS.filter((secret) => page.includes(secret))
      expect([path, id, answer.status < 500, told]).toEqual([path, id, true, []])
    }
    expect((await eve.get(`/coach/plans/${id}`)).status).toBe(404)
    expect((await eve.get(`/sources/rules?scope=application-${id}`)).status).toBe(404)
  }
  expect(await rowsOf(story.account.accountId)).toEqual(before)
})
