import { beforeEach, expect, it } from 'vitest'
import { readQuestion } from '../../src/jobs/drafts/choose-for-digest.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication } from '../support/make.ts'
import { createWorld } from '../support/world.ts'

beforeEach(emptyDatabase)

it.each([
  {
    says: 'the interviewer’s time zone',
    interviewerTimeZone: 'Asia/Tokyo',
    expected: 'Asia/Tokyo',
  },
  { says: 'the candidate’s own, without one', interviewerTimeZone: '', expected: 'Asia/Kolkata' },
])('a digest is chosen for a reader in $says', async ({ interviewerTimeZone, expected }) => {
  const account = await addAccount(db, { timeZone: 'Asia/Kolkata' })
  const application = await addApplication(db, account, { interviewerTimeZone })
  const question = await readQuestion(createWorld().services, application, 'none')
  expect(question.timeZone).toBe(expected)
})
