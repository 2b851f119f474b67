import { type Context, Hono } from 'hono'
import { SECTORS } from '../core/sectors.ts'
import { addSource } from '../jobs/add-source.ts'
import type { Services } from '../services.ts'
import { listApplications } from '../store/applications.ts'
import { listSources, removeSource, setSourceOn } from '../store/sources.ts'
import { cleanLine } from './form-text.ts'
import { readForm } from './request-form.ts'
import { requireOwner, type SignedIn } from './session.ts'
import type { FieldError } from './shortlist-form.ts'
import { type FoundFeed, SourcesPage } from './sources-page.tsx'
import { isUuid } from './uuid.ts'

type Shown = {
  values: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  found: readonly FoundFeed[]
}

const MAX_ADDRESS_LENGTH = 2000

export const sources = (services: Services) => {
  const { db } = services
  const owner = requireOwner(services)
  return (
    new Hono()
      .get('/sources', owner, async (c) => {
        return await show(c, services, { values: {}, errors: [], found: [] })
      })
      .post('/sources', owner, async (c) => {
        const values = await readForm(c)
        // Without a choice among the found feeds the page is read once more, and the choice stands there again.
        const address = cleanLine(values['address'] ?? values['page'] ?? '')
        const sectorId = values['sectorId'] ?? ''
        const errors = listErrors(address, sectorId)
        if (errors.length > 0) return await show(c, services, { values, errors, found: [] })
        const { accountId } = c.var.session
        const outcome = await addSource(services, { accountId, address, sectorId })
        switch (outcome.kind) {
          case 'added':
          case 'known':
            return c.redirect(`/sources?done=${outcome.kind}`, 303)
          case 'choose':
            return await show(c, services, { values, errors: [], found: outcome.feeds })
          case 'failed': {
            const wrong = [{ field: 'address', message: outcome.reason }]
            return await show(c, services, { values, errors: wrong, found: [] })
          }
        }
      })
      // An id that is not ours changes nothing, and the answer is the same: a double click may come too late.
      .post('/sources/:id/on', owner, async (c) => {
        const id = c.req.param('id')
        if (!isUuid(id)) return await c.notFound()
        await setSourceOn(db, c.var.session.accountId, id, true)
        return c.redirect('/sources?done=on', 303)
      })
      .post('/sources/:id/off', owner, async (c) => {
        const id = c.req.param('id')
        if (!isUuid(id)) return await c.notFound()
        await setSourceOn(db, c.var.session.accountId, id, false)
        return c.redirect('/sources?done=off', 303)
      })
      .post('/sources/:id/remove', owner, async (c) => {
        const id = c.req.param('id')
        if (!isUuid(id)) return await c.notFound()
        await removeSource(db, c.var.session.accountId, id)
        return c.redirect('/sources?done=removed', 303)
      })
  )
}

function listErrors(address: string, sectorId: string): FieldError[] {
  const errors: FieldError[] = []
  if (address === '') errors.push({ field: 'address', message: 'Enter the address of the feed' })
  if (address.length > MAX_ADDRESS_LENGTH) {
    errors.push({ field: 'address', message: 'The address is too long' })
  }
  if (!SECTORS.some(({ id }) => id === sectorId)) {
    errors.push({ field: 'sectorId', message: 'Select the sector' })
  }
  return errors
}

async function show(
  c: Context<SignedIn>,
  { db, now }: Services,
  { values, errors, found }: Shown,
): Promise<Response> {
  const { accountId, timeZone } = c.var.session
  const applications = await listApplications(db, accountId)
  const sectorIds = [...new Set(applications.map(({ sectorId }) => sectorId))]
  const [only] = sectorIds
  return await c.html(
    <SourcesPage
      sources={await listSources(db, accountId, sectorIds)}
      values={{ sectorId: sectorIds.length === 1 ? (only ?? '') : '', ...values }}
      errors={errors}
      found={found}
      done={c.req.query('done')}
      timeZone={timeZone}
      now={now()}
    />,
    errors.length > 0 ? 422 : 200,
  )
}
