import { type Context, Hono } from 'hono'
import { SECTORS } from '../../core/sectors/sectors.ts'
import { accountVisitor } from '../../jobs/pages/allow-look-up.ts'
import { readPosting } from '../../jobs/pages/read-posting.ts'
import type { Services } from '../../services.ts'
import { addApplications } from '../../store/application/applications.ts'
import { withFormId } from '../form/form-id.ts'
import {
  editApplications,
  type FormValues,
  formFromShortlist,
  readFormValues,
} from '../form/form-values.ts'
import { readForm } from '../form/request-form.ts'
import { visitorsTimeZone } from '../form/visitors-time-zone.ts'
import { CheckMailPage } from './check-mail-page.tsx'
import { fillFromPosting } from './fill-from-posting.ts'
import {
  keepForLater,
  type Person,
  pageFor,
  type Refusal,
  strangerOf,
  todayOf,
} from './keep-for-later.ts'
import { findSent } from './sent-form.ts'
import { parseShortlistForm } from './shortlist-form.ts'
import { ShortlistPage } from './shortlist-page.tsx'

const SECTOR_IDS = SECTORS.map(({ id }) => id)

export const shortlist = (services: Services) =>
  new Hono()
    .get('/', async (c) => {
      const page = await pageFor(c, services)
      const formId = crypto.randomUUID()
      const sent = c.req.query('again') === undefined ? undefined : await findSent(c, services)
      if (sent !== undefined) {
        return c.html(<ShortlistPage {...page} values={formFromShortlist(sent, formId)} />)
      }
      const values = readFormValues({ timeZone: visitorsTimeZone(c.req.raw), formId })
      return c.html(<ShortlistPage {...page} values={values} isNew />)
    })
    .get('/shortlist', (c) => c.redirect('/', 303))
    .post('/shortlist', async (c) => {
      const params = await readForm(c)
      const page = await pageFor(c, services)
      const edited = editApplications(readFormValues(params), params['action'] ?? 'submit')
      if (edited !== undefined) return c.html(<ShortlistPage {...page} {...edited} />)
      if (params['action'] === 'read-posting') {
        const read = await showPosting(services, params, visitorOfPosting(c, page.person))
        return c.html(<ShortlistPage {...page} {...read} />, read.posting.error === '' ? 200 : 422)
      }
      const values = withFormId(readFormValues(params))
      const outcome = await submit(c, services, values, page.person)
      return typeof outcome === 'string'
        ? c.redirect(outcome, 303)
        : c.html(
            <ShortlistPage {...page} values={values} errors={outcome.errors} />,
            outcome.status,
          )
    })
    .get('/check-mail', async (c) =>
      c.html(
        <CheckMailPage
          sent={await findSent(c, services)}
          hasMailbox={services.config.transport === 'mailbox'}
        />,
      ),
    )

async function showPosting(services: Services, params: Record<string, string>, visitor: string) {
  const values = withFormId(readFormValues(params))
  const typed = params['posting'] ?? ''
  const read = await readPosting(services, typed, visitor)
  if (!read.ok) return { values, posting: { typed, found: '', error: read.reason } }
  const filled = fillFromPosting(values, read.value)
  return { values: filled.values, posting: { typed, found: filled.found, error: '' } }
}

/** Who opens pages through us, so that nobody opens too many: an account, or the address of a stranger. */
function visitorOfPosting(c: Context, person: Person): string {
  return person === undefined ? strangerOf(c) : accountVisitor(person.accountId)
}

/** Where to go next, or what is in the way. */
async function submit(
  c: Context,
  services: Services,
  values: FormValues,
  person: Person,
): Promise<string | Refusal> {
  const now = services.now()
  const today = todayOf(person, values.timeZone, now)
  const isSignedIn = person !== undefined
  const form = parseShortlistForm(values, { today, isSignedIn, sectorIds: SECTOR_IDS })
  if (form.kind === 'invalid') return { status: 422, errors: form.errors }
  if (person === undefined) return await keepForLater(c, services, form)
  const { added, known } = await addApplications(services.db, person, form.shortlist, now)
  return `/today?added=${added}&known=${known}`
}
