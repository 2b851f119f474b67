import { neonConfig } from '@neondatabase/serverless'
import type { Query } from '../../dev/postgres.ts'
import type { RealPostgres } from './real-postgres.ts'

type Plan = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Index Cond'?: string
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  'Shared Hit Blocks'?: number
  'Shared Read Blocks'?: number
  Plans?: Plan[]
}

/** One table in one plan. Without an index all of it is read. */
type Scan = { table: string; index: string | undefined; hasCondition: boolean; rows: number }
export type QueryPlan = { query: string; scans: Scan[]; rows: number; buffers: number; ms: number }

/**
 * How Postgres answers each statement that `ask` sends. A statement is tried out first, to be explained, and then carried
 * out.
 */
export async function explain(
  postgres: Pick<RealPostgres, 'tryOut'>,
  ask: () => Promise<unknown>,
): Promise<QueryPlan[]> {
  const plans: QueryPlan[] = []
  neonConfig.fetchFunction = async (url: string, init: RequestInit) => {
    plans.push(await explainOne(postgres, JSON.parse(String(init.body))))
    return await fetch(url, init)
  }
  await ask().finally(() => {
    neonConfig.fetchFunction = undefined
  })
  return plans
}

async function explainOne(
  { tryOut }: Pick<RealPostgres, 'tryOut'>,
  { query, params }: Query,
): Promise<QueryPlan> {
  const { rows } = await tryOut({
    query: `explain (analyze, buffers, format json) ${query}`,
    params,
  })
  const [answer]: { Plan: Plan; 'Execution Time': number }[] = JSON.parse(rows[0]?.[0] ?? '[]')
  if (answer === undefined) throw new Error(`No plan for ${query}`)
  const { Plan: plan, 'Execution Time': ms } = answer
  const scans = scansOf(plan)
  return {
    query,
    scans,
    rows: scans.reduce((sum, scan) => sum + scan.rows, 0),
    buffers: (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0),
    ms,
  }
}

function scansOf(plan: Plan): Scan[] {
  const { Plans: inner = [], 'Index Name': index, 'Relation Name': relation } = plan
  const isScan = plan['Node Type'].includes('Scan') && (index ?? relation) !== undefined
  const loops = plan['Actual Loops'] ?? 0
  const perLoop = (plan['Actual Rows'] ?? 0) + (plan['Rows Removed by Filter'] ?? 0)
  // A bitmap heap scan reads what its index found: it counts there.
  const isHeap = plan['Node Type'] === 'Bitmap Heap Scan'
  const own =
    isScan && !isHeap
      ? [
          {
            table: relation ?? '',
            index,
            hasCondition: plan['Index Cond'] !== undefined,
            rows: Math.round(perLoop * loops),
          },
        ]
      : []
  return [...own, ...inner.flatMap(scansOf)]
}
