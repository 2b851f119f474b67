import type { ApplicationEntry, Shortlist } from '../../src/core/application/application.ts'
import type { Contact } from '../../src/core/application/contact.ts'
import {
  addApplications,
  listApplications,
  type StoredApplication,
} from '../../src/store/application/applications.ts'
import type { Db } from '../../src/store/database/database.ts'

/** A Tuesday morning in winter. */
export const NOW = new Date('2026-03-10T09:00:00Z')

export const minutesLater = (minutes: number, from = NOW) =>
  new Date(from.getTime() + minutes * 60_000)

/** An application like any other; a test names what matters to it. */
export function makeEntry(special: Partial<ApplicationEntry> = {}): ApplicationEntry {
  return {
    employer: 'Example Energy',
    employerSite: '',
    employerAliases: [],
    products: [],
    rivals: [],
    employerNews: '',
    sectorId: 'power-utilities',
    role: 'Grid planner',
    interviewedOn: '2026-03-02',
    interviewerName: 'Dana Fernández',
    salutation: 'Dana',
    interviewerEmail: 'dana@energy.example',
    interviewerPhone: '',
    calls: 'unsaid',
    interviewerTimeZone: '',
    country: '',
    topics: ['battery storage'],
    strengths: ['ten years of grid planning'],
    clearUp: '',
    promisedOn: undefined,
    cadenceDays: 10,
    secondMailDays: 7,
    firstCallDays: 10,
    secondCallDays: 10,
    articleCount: 3,
    tone: 'warm',
    prefer: [],
    avoid: [],
    ...special,
  }
}

/** Somebody else whom the candidate met. */
export function makeContact(special: Partial<Contact> = {}): Contact {
  const { name = 'Jonas Berg' } = special
  return {
    kind: 'interviewer',
    name,
    salutation: name.split(' ')[0] ?? '',
    jobTitle: '',
    email: '',
    phone: '',
    ...special,
  }
}

export function makeShortlist(special: Partial<Shortlist> = {}): Shortlist {
  return {
    name: 'Alex Kim',
    email: 'alex@example.com',
    timeZone: 'Europe/Berlin',
    applications: [makeEntry()],
    ...special,
  }
}

export async function addAccount(
  db: Db,
  special: { email?: string; name?: string; timeZone?: string } = {},
): Promise<{ accountId: number; email: string; timeZone: string }> {
  const account = {
    email: 'alex@example.com',
    name: 'Alex Kim',
    timeZone: 'Europe/Berlin',
    ...special,
  }
  const { id } = await db
    .insertInto('account')
    .values({
      email: account.email,
      name: account.name,
      time_zone: account.timeZone,
      confirmed_at: NOW,
      created_at: NOW,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { accountId: id, email: account.email, timeZone: account.timeZone }
}

/** A feed of the catalogue, or an account's own. */
export async function addFeed(
  db: Db,
  special: {
    url?: string
    title?: string
    sectorIds?: readonly string[]
    accountId?: number
    kind?: 'article' | 'discussion'
  } = {},
): Promise<number> {
  const { id } = await db
    .insertInto('feed')
    .values({
      url: special.url ?? 'https://gridjournal.example/feed',
      title: special.title ?? 'Grid Journal',
      kind: special.kind ?? 'article',
      next_fetch_at: new Date(0),
      leased_until: new Date(0),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const sectorIds = special.sectorIds ?? ['power-utilities']
  await db
    .insertInto('source')
    .values(
      sectorIds.map((sectorId, position) => ({
        account_id: special.accountId ?? null,
        feed_id: id,
        sector_id: sectorId,
        position,
      })),
    )
    .execute()
  return id
}

export async function addApplication(
  db: Db,
  account: { accountId: number; timeZone: string },
  special: Partial<ApplicationEntry> = {},
): Promise<StoredApplication> {
  await addApplications(db, account, { applications: [makeEntry(special)] }, NOW)
  const application = (await listApplications(db, account.accountId)).at(-1)
  if (application === undefined) throw new Error('the application was not added')
  return application
}
