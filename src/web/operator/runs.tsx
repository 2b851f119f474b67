import { Hono } from 'hono'
import type { Services } from '../../services.ts'
import { listRuns, listTroubles } from '../../store/runs.ts'
import { currentSession, visitorOf } from '../frame/session.ts'
import { RunsPage } from './runs-page.tsx'

const MAX_RUNS = 48
const MAX_TROUBLES = 50

/** For the operators that the config names; for everybody else there is no such page. */
export const runs = (services: Services) =>
  new Hono().get('/runs', async (c) => {
    const session = await currentSession(c, services)
    if (session === undefined || visitorOf(session) !== 'owner') return await c.notFound()
    if (!services.config.operators.includes(session.email)) return await c.notFound()
    const [list, troubles] = await Promise.all([
      listRuns(services.db, MAX_RUNS),
      listTroubles(services.db, MAX_TROUBLES),
    ])
    return c.html(<RunsPage runs={list} troubles={troubles} timeZone={session.timeZone} />)
  })
