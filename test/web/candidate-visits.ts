import { db } from '../support/database.ts'
import type { Browser, Fields } from './browser.ts'

/** The forms of a hiring team's candidate. */
export function planCandidateVisits(browser: Browser, accountId: number) {
  const path = 'POST /applications/:id'
  const visit = (name: string, fields: Fields) => async () => ({
    browser,
    id: await addCandidate(accountId, name),
    fields,
  })
  const details = {
    interviewerName: 'Tom Becker',
    role: 'Grid planner',
    interviewedOn: '2026-03-02',
  }
  return [
    [`${path}/candidate`, visit('Tom', details)],
    [`${path}/hiring-status`, visit('Ana', { status: 'delayed' })],
    [`${path}/erase`, visit('Kim', {})],
  ] as const
}

async function addCandidate(accountId: number, name: string): Promise<string> {
  const { public_id } = await db
    .insertInto('application')
    .values({
      account_id: accountId,
      playbook: 'hiring',
      employer: 'Acme',
      sector_id: null,
      role: 'Grid planner',
      interviewer_name: name,
      interviewed_on: '2026-03-02',
      created_at: new Date('2026-03-03T09:00:00Z'),
    })
    .returning('public_id')
    .executeTakeFirstOrThrow()
  return public_id
}
