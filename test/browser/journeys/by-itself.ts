import { deepEqual } from 'node:assert/strict'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import { addApplications } from '../../../src/store/application/applications.ts'
import { makeEntry } from '../../support/make.ts'
import type { Journey, Stage } from '../journey.ts'
import { listMails, waitForMail } from '../steps/mails.ts'
import { addSam, ZONE } from '../steps/sample.ts'

const FRIDAY = new Date('2026-03-20T09:00:00Z')
// Its tenth day is Saturday the 21st, so it is due on Monday the 23rd.
const BANK = makeEntry({
  employer: 'Sample Bank',
  sectorId: 'banking',
  role: 'Risk Analyst',
  interviewedOn: '2026-03-11',
  // Far away, so that it is the digests that are watched.
  secondMailDays: 60,
})
const GRID = makeEntry({
  employer: 'Sample Grid',
  role: 'Grid Planner',
  interviewedOn: '2026-03-16',
  cadenceDays: 14,
  secondMailDays: 60,
})
const SATURDAY_HALF_PAST_SEVEN = new Date('2026-03-21T06:30:00Z')
const MONDAY_HALF_PAST_SIX = new Date('2026-03-23T05:30:00Z')
const MONDAY_HALF_PAST_SEVEN = new Date('2026-03-23T06:30:00Z')
// Fourteen days after that interview, and summer time has begun: the hour in UTC is another one.
const NEXT_MONDAY_HALF_PAST_SIX = new Date('2026-03-30T04:30:00Z')
const NEXT_MONDAY_HALF_PAST_SEVEN = new Date('2026-03-30T05:30:00Z')

export const BY_ITSELF_JOURNEYS: readonly Journey[] = [
  {
    name: 'without anyone pressing anything the mail comes on the tenth day, at 07:30 on a working day',
    now: FRIDAY,
    prepare: async (db) => {
      const { accountId } = await addSam(db, FRIDAY)
      await addApplications(
        db,
        { accountId, timeZone: ZONE },
        { applications: [BANK, GRID] },
        FRIDAY,
      )
      // The sample's own would be due in between.
      await db
        .updateTable('application')
        .set({ status: 'closed' })
        .where('role', '=', 'Grid Planning Engineer')
        .execute()
    },
    run: async (stage) => {
      const { stack } = stage
      await tickAt(stage, SATURDAY_HALF_PAST_SEVEN)
      await tickAt(stage, MONDAY_HALF_PAST_SIX)
      deepEqual(await listPrepared(stage), [])
      await tickAt(stage, MONDAY_HALF_PAST_SEVEN)
      await waitForMail(stack, SAMPLE_EMAIL, /Sample Bank/)
      await tickAt(stage, NEXT_MONDAY_HALF_PAST_SIX)
      deepEqual(await listPrepared(stage), ['Sample Bank'])
      await tickAt(stage, NEXT_MONDAY_HALF_PAST_SEVEN)
      await waitForMail(stack, SAMPLE_EMAIL, /Sample Grid/)
      const mails = await listMails(stack)
      deepEqual(
        mails.map(({ receivedAt }) => receivedAt),
        [MONDAY_HALF_PAST_SEVEN, NEXT_MONDAY_HALF_PAST_SEVEN],
      )
    },
  },
]

async function tickAt({ stack }: Stage, moment: Date): Promise<void> {
  await stack.travelTo(moment)
  await stack.tick()
}

/** The tick itself decides what is due; nothing has to be waited for to see that nothing was. */
async function listPrepared({ stack }: Stage): Promise<string[]> {
  const digests = await stack.db
    .selectFrom('digest')
    .innerJoin('application', 'application.id', 'digest.application_id')
    .select('application.employer')
    .orderBy('digest.id')
    .execute()
  return digests.map(({ employer }) => employer)
}
