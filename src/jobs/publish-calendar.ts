import { calendarEntries } from '../core/calendar/calendar-plan.ts'
import { ladderFacts } from '../core/ladder/facts.ts'
import { planSteps } from '../core/ladder/ladder.ts'
import { localDate } from '../core/time/local-time.ts'
import type { Services } from '../services.ts'
import { findAccount } from '../store/account/accounts.ts'
import { publishEntries, readCalendarFacts } from '../store/account/calendar.ts'
import { listApplications } from '../store/application/applications.ts'
import { listSteps } from '../store/ladder/steps.ts'

/** Writes down what the calendar of an account says from now on. Reading it changes nothing: docs/decisions/010. */
export async function publishCalendar(services: Services, accountId: number): Promise<void> {
  const { db } = services
  const now = services.now()
  // Asked for first: what happens from here on makes the calendar stale again.
  const facts = await readCalendarFacts(db, accountId)
  const [account, applications, steps] = await Promise.all([
    findAccount(db, accountId),
    listApplications(db, accountId),
    listSteps(db, accountId),
  ])
  // Erased meanwhile.
  if (account === undefined) return
  const { timeZone } = account
  const entries = applications.flatMap((application) => {
    const own = steps.filter(({ applicationId }) => applicationId === application.id)
    const plan = planSteps(ladderFacts(application, timeZone, own), now)
    return calendarEntries(application, plan, timeZone, now)
  })
  await publishEntries(db, { accountId, entries, facts, today: localDate(now, timeZone), now })
}
