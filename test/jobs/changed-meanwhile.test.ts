import { beforeEach, expect, it } from 'vitest'
import { ladderFacts } from '../../src/core/ladder/facts.ts'
import { nextDueAt } from '../../src/core/ladder/ladder.ts'
import { findApplication, updateApplication } from '../../src/store/application/applications.ts'
import { listSteps } from '../../src/store/ladder/steps.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { beginStory, DUE } from '../support/story.ts'
import { createWorld } from '../support/world.ts'

beforeEach(emptyDatabase)

it('a plan that is changed while its draft is being prepared holds: nothing comes late', async () => {
  const { publisher, account, application } = await beginStory(db)
  const find = async () => {
    const found = await findApplication(db, account.accountId, application.publicId)
    if (found === undefined) throw new Error('no application')
    return found
  }
  const world = createWorld({ config: { feedOrigins: [publisher.origin] } })
  // While the model is asked, the candidate enters that the interviewer sits in Tokyo, where the morning is sooner.
  const run = async () => {
    await updateApplication(
      db,
      account,
      application.publicId,
      { ...(await find()), interviewerTimeZone: 'Asia/Tokyo' },
      DUE,
    )
    return { response: [] }
  }
  world.services.models = { run }
  await world.tickAt(DUE)
  await world.settle()
  await publisher.close()
  const current = await find()
  expect(current.interviewerTimeZone).toBe('Asia/Tokyo')
  const facts = ladderFacts(current, account.timeZone, await listSteps(db, account.accountId))
  expect(current.nextDueAt).toEqual(nextDueAt(facts, DUE))
})
