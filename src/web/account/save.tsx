import { type Context, Hono } from 'hono'
import { listLinks } from '../../core/text/links.ts'
import { readLink } from '../../jobs/pages/read-link.ts'
import type { Services } from '../../services.ts'
import type { Session } from '../../store/account/sessions.ts'
import { listApplications, type StoredApplication } from '../../store/application/applications.ts'
import { listWaitingLinks, removeSavedLink, saveLink } from '../../store/article/saved-links.ts'
import type { FieldError } from '../form/field-error.ts'
import { readForm } from '../form/request-form.ts'
import { currentSession, requireOwner, visitorOf } from '../frame/session.ts'
import { isUuid } from '../frame/uuid.ts'
import { SavePage } from './save-page.tsx'
import { SavedPage } from './saved-page.tsx'

type Values = Readonly<Record<string, string>>

const MAX_LENGTH = 2000

/** Something found while browsing goes into the next digest of an application. GET shows, POST saves. */
export const save = (services: Services) => {
  const { db, config, now } = services
  const owner = requireOwner(services)
  return new Hono()
    .get('/save', async (c) => {
      // Open to everybody, so that a link shared by somebody who is signed out is not lost on the way.
      const session = await currentSession(c, services)
      return await show(c, services, session, { values: readShared(c.req.query()), errors: [] })
    })
    .post('/save', owner, async (c) => {
      const { session } = c.var
      const values = await readForm(c)
      const typed = { url: '', title: '', kind: '', ...values }
      const link = await readLink(services, session.accountId, typed)
      if (!link.ok) {
        const { field, reason } = link.trouble
        return await show(c, services, session, { values, errors: [{ field, message: reason }] })
      }
      const application = await findChosen(services, session, values['application'])
      const { accountId } = session
      const outcome =
        application &&
        (await saveLink(db, {
          accountId,
          applicationId: application.id,
          ...link.value,
          now: now(),
        }))
      if (outcome === 'saved') return c.redirect('/saved?done=saved', 303)
      const message =
        outcome === 'full'
          ? 'Fifty links wait for that application already: remove some first'
          : 'Select the application'
      // The title is known now, and is not asked for again.
      const found = { ...values, title: link.value.title }
      const errors = [{ field: 'application', message }]
      return await show(c, services, session, { values: found, errors })
    })
    .get('/saved', owner, async (c) => {
      const { session } = c.var
      return c.html(
        <SavedPage
          links={await listWaitingLinks(db, session.accountId)}
          bookmarklet={bookmarkletFor(config.baseUrl)}
          done={c.req.query('done')}
          timeZone={session.timeZone}
        />,
      )
    })
    .post('/saved/:id/remove', owner, async (c) => {
      const id = c.req.param('id')
      if (!isUuid(id)) return await c.notFound()
      await removeSavedLink(db, c.var.session.accountId, id)
      return c.redirect('/saved?done=removed', 303)
    })
}

async function show(
  c: Context,
  services: Services,
  session: Session | undefined,
  { values, errors }: { values: Values; errors: readonly FieldError[] },
): Promise<Response> {
  const visitor = visitorOf(session)
  const applications =
    session !== undefined && visitor === 'owner' ? await listOpen(services, session) : []
  return await c.html(
    <SavePage applications={applications} values={values} errors={errors} visitor={visitor} />,
    errors.length > 0 ? 422 : 200,
  )
}

/** A form that was filled in while signed out names no application: the only one is meant. */
async function findChosen(
  services: Services,
  session: Session,
  publicId: string | undefined,
): Promise<StoredApplication | undefined> {
  const open = await listOpen(services, session)
  if (publicId === undefined && open.length === 1) return open[0]
  return open.find((application) => application.publicId === publicId)
}

async function listOpen({ db }: Services, { accountId }: Session): Promise<StoredApplication[]> {
  const applications = await listApplications(db, accountId)
  return applications.filter(
    ({ status, playbook }) => status !== 'closed' && playbook === 'candidate',
  )
}

/** What a bookmark, a share menu or the page of an application sent. Android puts the address into the text. */
function readShared(query: Values): Values {
  const { url = '', title = '', text = '', application = '' } = query
  const [inText = ''] = listLinks(text)
  return {
    url: (url || inText).slice(0, MAX_LENGTH),
    title: title.slice(0, MAX_LENGTH),
    kind: 'article',
    application,
  }
}

function bookmarkletFor(baseUrl: string): string {
  const target = JSON.stringify(`${baseUrl}/save?url=`)
  return `javascript:location.href=${target}+encodeURIComponent(location.href)+'&title='+encodeURIComponent(document.title)`
}
