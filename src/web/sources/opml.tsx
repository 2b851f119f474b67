import { type Context, Hono } from 'hono'
import { findSector, SECTORS } from '../../core/sectors/sectors.ts'
import { decodeBody } from '../../feeds/fetch/decode-body.ts'
import { MAX_OPML_BYTES, writeOpml } from '../../feeds/parse/opml.ts'
import { fetchList, importOpml } from '../../jobs/sources/import-opml.ts'
import type { Services } from '../../services.ts'
import { listApplications } from '../../store/application/applications.ts'
import { listSubscriptions } from '../../store/source/sources.ts'
import type { FieldError } from '../form/field-error.ts'
import { cleanLine } from '../form/form-text.ts'
import { requireOwner, type SignedIn } from '../frame/session.ts'
import { isUuid } from '../frame/uuid.ts'
import { withScheme } from './add-sources-form.ts'
import { OpmlPage } from './opml-page.tsx'

/** Lists of subscriptions, out and in. */
export const opml = (services: Services) => {
  const owner = requireOwner(services)
  return new Hono()
    .get('/sources/opml', owner, async (c) => await show(c, services, {}, []))
    .get('/sources/sources.opml', owner, async (c) => {
      return c.body(await writeOwnList(c, services), 200, {
        'content-type': 'text/x-opml; charset=utf-8',
        'content-disposition': 'attachment; filename="sources.opml"',
      })
    })
    .post('/sources/opml', owner, async (c) => await take(c, services))
}

async function take(c: Context<SignedIn>, services: Services): Promise<Response> {
  const { accountId } = c.var.session
  const typed = await readTyped(c)
  const { url, sectorId, batchId, file } = typed
  const again = (field: string, message: string) =>
    show(c, services, { url, sectorId }, [{ field, message }])
  if (!SECTORS.some(({ id }) => id === sectorId))
    return await again('sectorId', 'Select the sector')
  if (!isUuid(batchId)) return await again('file', 'This form was not complete. Send it once more')
  if (file === '' && url === '') return await again('file', 'Choose a file, or enter its address')
  if (file.length > MAX_OPML_BYTES) return await again('file', 'The file is larger than 256 kB')
  const field = file === '' ? 'url' : 'file'
  const address = { accountId, url: withScheme(url), sectorId }
  const text = file === '' ? await fetchList(services, address) : { ok: true as const, value: file }
  if (!text.ok) return await again(field, text.reason)
  const begun = await importOpml(services, { accountId, batchId, text: text.value, sectorId })
  if (!begun.ok) return await again(field, begun.reason)
  const { leftOutCount } = begun.value
  return c.redirect(
    `/sources/add/${batchId}${leftOutCount === 0 ? '' : `?leftOut=${leftOutCount}`}`,
    303,
  )
}

async function readTyped(c: Context) {
  const body = await c.req.parseBody()
  const line = (name: string) => {
    const value = body[name]
    return typeof value === 'string' ? cleanLine(value) : ''
  }
  const { file } = body
  // Without a file a browser sends an empty one; a program may send the list as text.
  const text = file instanceof File ? await readFile(file) : typeof file === 'string' ? file : ''
  return {
    url: line('url'),
    sectorId: line('sectorId'),
    batchId: line('batchId'),
    file: text,
  }
}

/** Programs of old write such a list in the charset of their system. */
async function readFile(file: File): Promise<string> {
  return decodeBody(new Uint8Array(await file.arrayBuffer()), '')
}

async function writeOwnList(c: Context<SignedIn>, { db, now }: Services): Promise<string> {
  const { accountId, name } = c.var.session
  const applications = await listApplications(db, accountId)
  const sectorIds = [...new Set(applications.map(({ sectorId }) => sectorId))]
  const sources = await listSubscriptions(db, accountId, sectorIds, now())
  const feeds = sources.map(({ url, title, site, kind, sectorId, preference, isOn }) => ({
    url,
    title,
    site,
    kind,
    sectorId,
    preference,
    isOff: !isOn,
    folder: findSector(sectorId)?.name ?? sectorId,
  }))
  return writeOpml(`Sources of ${name}`, feeds)
}

async function show(
  c: Context<SignedIn>,
  { db }: Services,
  typed: Readonly<Record<string, string>>,
  errors: readonly FieldError[],
): Promise<Response> {
  const applications = await listApplications(db, c.var.session.accountId)
  const [sectorId = ''] = applications.map((application) => application.sectorId)
  return await c.html(
    <OpmlPage values={{ sectorId, ...typed }} errors={errors} batchId={crypto.randomUUID()} />,
    errors.length > 0 ? 422 : 200,
  )
}
