import { Hono } from 'hono'
import type { Services } from '../../services.ts'
import { listRuns, listTroubles } from '../../store/database/runs.ts'
import { requireOperator } from './require-operator.ts'
import { RunsPage } from './runs-page.tsx'

const MAX_RUNS = 48
const MAX_TROUBLES = 50

export const runs = (services: Services) =>
  new Hono().get('/runs', requireOperator(services), async (c) => {
    const [list, troubles] = await Promise.all([
      listRuns(services.db, MAX_RUNS),
      listTroubles(services.db, MAX_TROUBLES),
    ])
    return c.html(<RunsPage runs={list} troubles={troubles} timeZone={c.var.session.timeZone} />)
  })
