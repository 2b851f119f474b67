import { type Context, Hono } from 'hono'
import { enqueue } from '../../jobs/enqueue.ts'
import type { Services } from '../../services.ts'
import { listApplications } from '../../store/application/applications.ts'
import {
  addAdditions,
  chooseAdditions,
  chooseFeed,
  listAdditions,
  MAX_ADDITIONS_A_DAY,
} from '../../store/source/additions.ts'
import type { FieldError } from '../form/field-error.ts'
import { readForm } from '../form/request-form.ts'
import { requireOwner, type SignedIn } from '../frame/session.ts'
import { isUuid } from '../frame/uuid.ts'
import { readAddForm } from './add-sources-form.ts'
import { AddSourcesPage } from './add-sources-page.tsx'
import { AdditionsPage } from './additions-page.tsx'

/** Add sources: addresses, a look at each of them, and only then the press that subscribes. The id is the batch's. */
export const addSources = (services: Services) => {
  const { db, now } = services
  const owner = requireOwner(services)
  const isOwn = async (accountId: number, batchId: string) =>
    isUuid(batchId) && (await listAdditions(db, accountId, batchId)).length > 0
  return new Hono()
    .get('/sources/add', owner, async (c) => {
      const addresses = c.req.query('address') ?? ''
      return await showForm(c, services, { addresses }, [])
    })
    .post('/sources/add', owner, async (c) => await begin(c, services))
    .get('/sources/add/:id', owner, async (c) => {
      const { accountId, timeZone } = c.var.session
      const batchId = c.req.param('id')
      const additions = isUuid(batchId) ? await listAdditions(db, accountId, batchId) : []
      if (additions.length === 0) return await c.notFound()
      const leftOut = c.req.query('leftOut') ?? ''
      const leftOutCount = /^\d{1,6}$/.test(leftOut) ? Number(leftOut) : 0
      const page = { batchId, additions, leftOutCount, timeZone, now: now() }
      return c.html(<AdditionsPage {...page} />)
    })
    .post('/sources/add/:id/choose', owner, async (c) => {
      const batchId = c.req.param('id')
      const { addition = '', url = '' } = await readForm(c)
      const { accountId } = c.var.session
      if (!(await isOwn(accountId, batchId))) return await c.notFound()
      const chosen = isUuid(addition) ? await chooseFeed(db, accountId, addition, url) : undefined
      if (chosen !== undefined) await lookUp(services, [chosen])
      return c.redirect(`/sources/add/${batchId}`, 303)
    })
    .post('/sources/add/:id/keep', owner, async (c) => {
      const batchId = c.req.param('id')
      const { accountId } = c.var.session
      if (!(await isOwn(accountId, batchId))) return await c.notFound()
      const ticked = Object.keys(await readForm(c)).flatMap((name) => {
        const id = name.startsWith('keep.') ? name.slice('keep.'.length) : ''
        return isUuid(id) ? [id] : []
      })
      await lookUp(services, await chooseAdditions(db, accountId, batchId, ticked))
      return c.redirect(`/sources/add/${batchId}`, 303)
    })
}

async function begin(c: Context<SignedIn>, services: Services): Promise<Response> {
  const { db, now } = services
  const values = await readForm(c)
  const { additions, errors } = readAddForm(values)
  if (errors.length > 0) return await showForm(c, services, values, errors)
  const { accountId } = c.var.session
  const batchId = values['batchId'] ?? ''
  const applications = await listApplications(db, accountId)
  const only = applications.find(({ publicId }) => publicId === values['application'])
  const ids = await addAdditions(db, {
    accountId,
    batchId,
    applicationId: only?.id,
    isImport: false,
    now: now(),
    // An application reads the feeds of its own sector.
    additions: additions.map((one) => ({ ...one, sectorId: only?.sectorId ?? one.sectorId })),
  })
  await lookUp(services, ids)
  const isThere = ids.length > 0 || (await listAdditions(db, accountId, batchId)).length > 0
  if (isThere) return c.redirect(`/sources/add/${batchId}`, 303)
  const message = `We look at ${MAX_ADDITIONS_A_DAY.typed} addresses a day. Try again tomorrow`
  return await showForm(c, services, values, [{ field: 'addresses', message }])
}

async function lookUp({ queue }: Services, ids: readonly number[]): Promise<void> {
  await enqueue(
    queue,
    ids.map((additionId) => ({ kind: 'look-up', additionId })),
  )
}

async function showForm(
  c: Context<SignedIn>,
  { db }: Services,
  values: Readonly<Record<string, string>>,
  errors: readonly FieldError[],
): Promise<Response> {
  const applications = (await listApplications(db, c.var.session.accountId)).filter(
    ({ status }) => status !== 'closed',
  )
  const sectorIds = [...new Set(applications.map(({ sectorId }) => sectorId))]
  const [only = ''] = sectorIds.length === 1 ? sectorIds : []
  return await c.html(
    <AddSourcesPage
      applications={applications}
      values={{ sectorId: only, ...values }}
      errors={errors}
      batchId={crypto.randomUUID()}
    />,
    errors.length > 0 ? 422 : 200,
  )
}
