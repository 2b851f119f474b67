import type { ApplicationEntry } from '../src/core/application/application.ts'
import { addDays, localDate } from '../src/core/time/local-time.ts'
import { addApplications, listApplications } from '../src/store/application/applications.ts'
import type { Db } from '../src/store/database/database.ts'

export type SampleAccount = { accountId: number; applicationId: number; email: string }

export const SAMPLE_EMAIL = 'sam.rivera@example.com'

/** A candidate who has confirmed the address and entered one application at that moment. */
export async function addSampleAccount(
  db: Db,
  { timeZone, at }: { timeZone: string; at: Date },
): Promise<SampleAccount> {
  const { id: accountId } = await db
    .insertInto('account')
    .values({
      email: SAMPLE_EMAIL,
      name: 'Sam Rivera',
      time_zone: timeZone,
      confirmed_at: at,
      created_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const entry = { ...SAMPLE_APPLICATION, interviewedOn: addDays(localDate(at, timeZone), -9) }
  await addApplications(db, { accountId, timeZone }, { applications: [entry] }, at)
  const [application] = await listApplications(db, accountId)
  if (application === undefined) throw new Error('the sample application was not added')
  return { accountId, applicationId: application.id, email: SAMPLE_EMAIL }
}

const SAMPLE_APPLICATION: Omit<ApplicationEntry, 'interviewedOn'> = {
  employer: 'Example Energy',
  employerSite: 'https://energy.example',
  employerAliases: ['Example Energy Networks'],
  products: [],
  rivals: [],
  employerNews: '',
  sectorId: 'power-utilities',
  role: 'Grid Planning Engineer',
  interviewerName: 'Dana Whitfield',
  salutation: 'Dana',
  interviewerEmail: 'dana.whitfield@energy.example',
  interviewerPhone: '',
  calls: 'unsaid',
  interviewerTimeZone: '',
  country: '',
  topics: ['grid-scale batteries', 'interconnection queue', 'demand flexibility'],
  strengths: ['load forecasting', 'explaining plans to town councils'],
  clearUp: '',
  promisedOn: undefined,
  cadenceDays: 10,
  secondMailDays: 7,
  firstCallDays: 10,
  secondCallDays: 10,
  articleCount: 3,
  tone: 'warm',
  prefer: ['battery storage'],
  avoid: ['hydrogen'],
}
