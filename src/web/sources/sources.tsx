import { type Context, Hono } from 'hono'
import { articlesThatSuit } from '../../core/choice/trial.ts'
import { formatMoment } from '../../core/time/local-time.ts'
import { testSource } from '../../jobs/sources/test-source.ts'
import type { Services } from '../../services.ts'
import { listApplications, type StoredApplication } from '../../store/application/applications.ts'
import { listRecentOfFeed } from '../../store/article/recent-articles.ts'
import { listRulesFor } from '../../store/source/rules.ts'
import {
  changeSource,
  findRemovedSource,
  removeSource,
  restoreSource,
} from '../../store/source/source-settings.ts'
import { findSource, listSources, type Source } from '../../store/source/sources.ts'
import type { FieldError } from '../form/field-error.ts'
import { readForm } from '../form/request-form.ts'
import { requireOwner, type SignedIn } from '../frame/session.ts'
import { isUuid } from '../frame/uuid.ts'
import { type Kept, SourcePage } from './source-page.tsx'
import { readSourceSettings, settingsAsTyped } from './source-settings.ts'
import { SourcesPage } from './sources-page.tsx'

const JUDGED_ARTICLES = 40
const SHOWN_ARTICLES = 5
/** Each application asks for its rules. */
const JUDGED_APPLICATIONS = 5

export const sources = (services: Services) => {
  const { db, now } = services
  const owner = requireOwner(services)
  return (
    new Hono()
      .get('/sources', owner, async (c) => await showList(c, services))
      .get('/sources/:id', owner, async (c) => {
        const source = await findOwn(c, services)
        if (source === undefined) return await c.notFound()
        return await showSource(c, services, source, {
          values: settingsAsTyped(
            source,
            await inSector(c, services, source),
            c.var.session.timeZone,
          ),
          errors: [],
        })
      })
      // An id that is not ours changes nothing, and the answer is the same: a double click may come too late.
      .post('/sources/:id/on', owner, (c) => switchTo(c, services, true))
      .post('/sources/:id/off', owner, (c) => switchTo(c, services, false))
      .post('/sources/:id/settings', owner, async (c) => {
        const source = await findOwn(c, services)
        if (source === undefined) return await c.notFound()
        const values = await readForm(c)
        const applications = await inSector(c, services, source)
        const { timeZone, accountId } = c.var.session
        const settings = readSourceSettings(values, applications, timeZone, now())
        if (!settings.ok) {
          const errors = [{ field: 'mutedUntil', message: settings.reason }]
          return await showSource(c, services, source, { values, errors })
        }
        await changeSource(db, accountId, source.publicId, settings.value)
        return c.redirect(`/sources/${source.publicId}?done=saved`, 303)
      })
      .post('/sources/:id/test', owner, async (c) => {
        const source = await findOwn(c, services)
        if (source === undefined) return await c.notFound()
        const readAt = await testSource(services, source.feedId)
        const isNow = readAt !== undefined && readAt <= now()
        return c.redirect(`/sources/${source.publicId}?done=${isNow ? 'asked' : 'later'}`, 303)
      })
      .post('/sources/:id/remove', owner, async (c) => {
        const source = await findOwn(c, services)
        if (source === undefined) return await c.notFound()
        await removeSource(db, c.var.session.accountId, source.publicId, now())
        const done = source.isOwn ? `removed=${source.publicId}` : 'done=reset'
        return c.redirect(`/sources?${done}`, 303)
      })
      .post('/sources/:id/restore', owner, async (c) => {
        const id = c.req.param('id')
        if (!isUuid(id)) return await c.notFound()
        await restoreSource(db, c.var.session.accountId, id)
        return c.redirect('/sources?done=restored', 303)
      })
  )
}

async function showList(c: Context<SignedIn>, { db, now }: Services): Promise<Response> {
  const { accountId, timeZone } = c.var.session
  const applications = await listApplications(db, accountId)
  const sectorIds = [...new Set(applications.map(({ sectorId }) => sectorId))]
  const removedId = c.req.query('removed') ?? ''
  return await c.html(
    <SourcesPage
      sources={await listSources(db, accountId, sectorIds, now())}
      applications={applications}
      isFiltered={c.req.query('show') === 'problems'}
      done={c.req.query('done')}
      removed={isUuid(removedId) ? await findRemovedSource(db, accountId, removedId) : undefined}
      timeZone={timeZone}
      now={now()}
    />,
  )
}

async function showSource(
  c: Context<SignedIn>,
  services: Services,
  source: Source,
  typed: { values: Readonly<Record<string, string>>; errors: readonly FieldError[] },
): Promise<Response> {
  const { timeZone } = c.var.session
  const now = services.now()
  const applications = await inSector(c, services, source)
  const newest = await listRecentOfFeed(services.db, source, JUDGED_ARTICLES)
  return await c.html(
    <SourcePage
      source={source}
      applications={applications}
      effect={await judge(services, source, applications, newest)}
      newest={newest.slice(0, SHOWN_ARTICLES)}
      notice={noticeOf(c.req.query('done'), source, timeZone)}
      {...typed}
      timeZone={timeZone}
      now={now}
    />,
    typed.errors.length > 0 ? 422 : 200,
  )
}

/** Judged by the article alone: age would make a slow source look useless. */
async function judge(
  { db }: Services,
  source: Source,
  applications: readonly StoredApplication[],
  newest: Awaited<ReturnType<typeof listRecentOfFeed>>,
): Promise<Kept[]> {
  const readers = applications.filter(
    ({ id, status }) =>
      status === 'active' && (source.applicationId === null || source.applicationId === id),
  )
  const asked = readers.slice(0, JUDGED_APPLICATIONS).map(async (application) => {
    const rules = await listRulesFor(db, application)
    const kept = articlesThatSuit({ application, candidates: newest, rules })
    return { employer: application.employer, kept: kept.length, of: newest.length }
  })
  return await Promise.all(asked)
}

function noticeOf(done: string | undefined, source: Source, timeZone: string): string | undefined {
  switch (done) {
    case 'saved':
      return 'Saved. It counts from the next digest on.'
    case 'asked':
      return 'It is being read now. Open this page again in a moment to see how it went.'
    case 'later':
      return source.state === 'gone' || source.nextFetchAt === null
        ? 'Its publisher has said that it is gone for good, so we no longer ask.'
        : `We ask a publisher once an hour at most. Next time: ${formatMoment(source.nextFetchAt, timeZone)}.`
    default:
      return undefined
  }
}

async function switchTo(c: Context<SignedIn>, { db }: Services, isOn: boolean): Promise<Response> {
  const id = c.req.param('id') ?? ''
  if (!isUuid(id)) return await c.notFound()
  await changeSource(db, c.var.session.accountId, id, { isOn })
  return c.redirect(`/sources?done=${isOn ? 'on' : 'off'}`, 303)
}

async function findOwn(c: Context<SignedIn>, { db, now }: Services): Promise<Source | undefined> {
  const id = c.req.param('id') ?? ''
  return isUuid(id) ? await findSource(db, c.var.session.accountId, id, now()) : undefined
}

async function inSector(
  c: Context<SignedIn>,
  { db }: Services,
  { sectorId }: Source,
): Promise<StoredApplication[]> {
  const applications = await listApplications(db, c.var.session.accountId)
  return applications.filter((application) => application.sectorId === sectorId)
}
