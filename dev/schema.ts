import { fail, ok, type Result } from '../src/core/text/result.ts'
import { type Db, openDatabase } from '../src/store/database/database.ts'
import { applySchema } from './apply-schema.ts'
import { CATALOGUE, type CatalogueCounts, loadCatalogue } from './catalogue.ts'
import { orExit } from './command-line.ts'

const { DATABASE_URL } = process.env

const db = openDatabase(orExit(checkUrl(DATABASE_URL)))
const counts = orExit(await prepare(db))
console.log(
  `The schema is in place: ${counts.sectors} sectors, ${counts.feeds} feeds, ` +
    `${counts.newFeeds} new, ${counts.switchedOff} switched off.`,
)

function checkUrl(url: string | undefined): Result<string> {
  if (url === undefined || url === '') {
    return fail(
      'DATABASE_URL is not set. Copy the connection string from the Neon console: ' +
        'DATABASE_URL=postgres://… npm run schema',
    )
  }
  const isPostgres = URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)
  return isPostgres ? ok(url) : fail('DATABASE_URL must be an address that begins with postgres://')
}

async function prepare(db: Db): Promise<Result<CatalogueCounts>> {
  try {
    await applySchema(db)
    return ok(await loadCatalogue(db, CATALOGUE))
  } catch (error) {
    return fail(describe(error))
  }
}

/** Only an answer of Postgres carries a code. */
function describe(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  const isAnswer = error instanceof Error && 'code' in error && error.code !== undefined
  return isAnswer
    ? `The database at DATABASE_URL refused: ${reason}`
    : `The database at DATABASE_URL does not answer over HTTPS as Neon does. ${reason}`
}
