import { type Context, Hono } from 'hono'
import { findSector, SECTORS } from '../../core/sectors/sectors.ts'
import type { Services } from '../../services.ts'
import { listApplications } from '../../store/application/applications.ts'
import { adoptFeed, listCatalogue } from '../../store/source/catalogue.ts'
import { changeSource } from '../../store/source/source-settings.ts'
import { readForm } from '../form/request-form.ts'
import { requireOwner, type SignedIn } from '../frame/session.ts'
import { isUuid } from '../frame/uuid.ts'
import { CataloguePage } from './catalogue-page.tsx'

/** What each sector reads by default. The ids are those of the catalogue's own rows. */
export const catalogue = (services: Services) => {
  const { db } = services
  const owner = requireOwner(services)
  return new Hono()
    .get('/sources/catalogue', owner, async (c) => await show(c, services))
    .post('/sources/catalogue/:id/drop', owner, async (c) => {
      const { sectorId } = await readTyped(c)
      const id = c.req.param('id')
      if (isUuid(id)) await changeSource(db, c.var.session.accountId, id, { isOn: false })
      return c.redirect(`/sources/catalogue?sector=${sectorId}&done=dropped`, 303)
    })
    .post('/sources/catalogue/:id/add', owner, async (c) => {
      const { sectorId, forSectorId } = await readTyped(c)
      const id = c.req.param('id')
      if (isUuid(id)) await adoptFeed(db, c.var.session.accountId, id, forSectorId)
      return c.redirect(`/sources/catalogue?sector=${sectorId}&done=added`, 303)
    })
}

/** The sector that is shown, and the one that is to read the feed. */
async function readTyped(c: Context): Promise<{ sectorId: string; forSectorId: string }> {
  const { sector = '', for: wanted = '' } = await readForm(c)
  const sectorId = (findSector(sector) ?? SECTORS[0])?.id ?? ''
  return { sectorId, forSectorId: findSector(wanted)?.id ?? sectorId }
}

async function show(c: Context<SignedIn>, { db, now }: Services): Promise<Response> {
  const { accountId, timeZone } = c.var.session
  const applications = await listApplications(db, accountId)
  const ownSectorIds = [...new Set(applications.map(({ sectorId }) => sectorId))]
  const asked = findSector(c.req.query('sector') ?? '')?.id
  const sectorId = asked ?? ownSectorIds[0] ?? SECTORS[0]?.id ?? ''
  return await c.html(
    <CataloguePage
      feeds={await listCatalogue(db, accountId, sectorId, now())}
      sectorId={sectorId}
      ownSectorIds={ownSectorIds}
      done={c.req.query('done')}
      timeZone={timeZone}
      now={now()}
    />,
  )
}
