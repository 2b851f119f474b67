import { addressedTo, readerOf } from '../../core/application/reader.ts'
import type { Widening } from '../../core/choice/widening.ts'
import type { DraftKind } from '../../core/ladder/step.ts'
import { findApplicationById, type StoredApplication } from '../application/applications.ts'
import type { Db } from '../database/database.ts'
import type { DigestState } from '../database/tables.ts'

export type Digest = {
  id: number
  publicId: string
  accountId: number
  applicationId: number
  kind: DraftKind
  /** Whom it is for, when it is not the application's own reader. */
  contactId: number | null
  period: string
  widening: Widening
  state: DigestState
  reason: string
  subject: string
  body: string
  preparedSubject: string
  preparedBody: string
  version: number
  /** "Send anyway" was said of this version, for these findings. */
  anywayVersion: number | null
  anywayChecks: readonly string[]
  createdAt: Date
  preparedAt: Date | null
  closedAt: Date | null
}

/** With its application, in which name, salutation and address are those of whom this draft is for. */
export type AddressedDigest = Digest & { application: StoredApplication }

/** The drafts that wait or are being prepared, and the latest one of each application whatever became of it. */
export async function listCurrentDrafts(db: Db, accountId: number): Promise<Digest[]> {
  return await selectDigests(db)
    .where('account_id', '=', accountId)
    .where((eb) =>
      eb.or([
        eb('state', 'in', ['ready', 'preparing']),
        eb(
          'id',
          'in',
          eb
            .selectFrom('digest as latest')
            .select((one) => one.fn.max('latest.id').as('id'))
            .where('latest.account_id', '=', accountId)
            .groupBy('latest.application_id'),
        ),
      ]),
    )
    .orderBy('id', 'desc')
    .execute()
}

/** The history of one application, newest first. */
export async function listDigests(db: Db, applicationId: number): Promise<Digest[]> {
  return await selectDigests(db)
    .where('application_id', '=', applicationId)
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}

export async function findDigest(
  db: Db,
  accountId: number,
  publicId: string,
): Promise<AddressedDigest | undefined> {
  const digest = await selectDigests(db)
    .where('account_id', '=', accountId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  if (digest === undefined) return undefined
  return await withApplication(db, digest)
}

export async function findDigestById(db: Db, id: number): Promise<AddressedDigest | undefined> {
  const digest = await selectDigests(db).where('id', '=', id).executeTakeFirst()
  if (digest === undefined) return undefined
  return await withApplication(db, digest)
}

async function withApplication(db: Db, digest: Digest): Promise<AddressedDigest | undefined> {
  const application = await findApplicationById(db, digest.applicationId)
  if (application === undefined) return undefined
  const contact = application.contacts.find(({ id }) => id === digest.contactId)
  return { ...digest, application: addressedTo(application, contact ?? readerOf(application)) }
}

export type EditedText = Pick<Digest, 'id' | 'contactId' | 'subject' | 'body'>

/** The texts of unsent drafts of a kind that the candidate has changed, by whom they are for. */
export async function listEditedTexts(
  db: Db,
  applicationId: number,
  kind: DraftKind,
): Promise<EditedText[]> {
  return await db
    .selectFrom('digest')
    .select(['id', 'contact_id as contactId', 'subject', 'body'])
    .where('application_id', '=', applicationId)
    .where('kind', '=', kind)
    .where('state', '=', 'ready')
    .where((where) =>
      where.or([
        where('is_changed', '=', true),
        where('subject', '<>', where.ref('prepared_subject')),
        where('body', '<>', where.ref('prepared_body')),
      ]),
    )
    .execute()
}

/** The draft of a kind that is being prepared, or an unsent draft prepared after a moment. */
export async function findOpenDigest(
  db: Db,
  applicationId: number,
  preparedAfter: Date,
  kind: DraftKind = 'digest',
): Promise<Digest | undefined> {
  return await selectDigests(db)
    .where('application_id', '=', applicationId)
    .where('kind', '=', kind)
    .where((eb) =>
      eb.or([
        eb('state', '=', 'preparing'),
        eb.and([eb('state', '=', 'ready'), eb('prepared_at', '>', preparedAfter)]),
      ]),
    )
    .orderBy('id', 'desc')
    .executeTakeFirst()
}

export async function findLatestDigest(
  db: Db,
  applicationId: number,
  kind: DraftKind,
): Promise<Digest | undefined> {
  return await selectDigests(db)
    .where('application_id', '=', applicationId)
    .where('kind', '=', kind)
    .orderBy('id', 'desc')
    .executeTakeFirst()
}

/** The subjects of an application's drafts; before one of them, or of all. */
export async function listEarlierSubjects(
  db: Db,
  applicationId: number,
  beforeId?: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('digest')
    .select('prepared_subject')
    .where('application_id', '=', applicationId)
    .where('prepared_subject', '<>', '')
    .$if(beforeId !== undefined, (query) => query.where('id', '<', beforeId ?? 0))
    .orderBy('id')
    .execute()
  return rows.map((row) => row.prepared_subject)
}

function selectDigests(db: Db) {
  return db
    .selectFrom('digest')
    .select([
      'id',
      'public_id as publicId',
      'account_id as accountId',
      'application_id as applicationId',
      'kind',
      'contact_id as contactId',
      'period',
      'widening',
      'state',
      'reason',
      'subject',
      'body',
      'prepared_subject as preparedSubject',
      'prepared_body as preparedBody',
      'version',
      'anyway_version as anywayVersion',
      'anyway_checks as anywayChecks',
      'created_at as createdAt',
      'prepared_at as preparedAt',
      'closed_at as closedAt',
    ])
}
