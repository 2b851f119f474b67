import { type Context, Hono } from 'hono'
import { hashAddress } from '../address-hash.ts'
import type { Shortlist } from '../core/application.ts'
import { isTimeZone, localDate } from '../core/local-time.ts'
import { SECTORS } from '../core/sectors.ts'
import { nudgeDelivery } from '../jobs/deliver.ts'
import type { Services } from '../services.ts'
import { addApplications } from '../store/applications.ts'
import { storeSubmission } from '../store/submissions.ts'
import { CheckMailPage } from './check-mail-page.tsx'
import {
  addApplication,
  type FormValues,
  readFormValues,
  removeApplication,
} from './form-values.ts'
import { readForm } from './request-form.ts'
import { currentSession, visitorOf } from './session.ts'
import { type FieldError, parseShortlistForm } from './shortlist-form.ts'
import { ShortlistPage } from './shortlist-page.tsx'
import { isSignUpAllowed } from './sign-up.ts'
import { visitorsTimeZone } from './visitors-time-zone.ts'

type Person = { accountId: number; timeZone: string } | undefined
type Refusal = { status: 403 | 422 | 429; errors: readonly FieldError[] }

const SECTOR_IDS = SECTORS.map(({ id }) => id)

export const shortlist = (services: Services) =>
  new Hono()
    .get('/', async (c) => {
      const timeZone = visitorsTimeZone(c.req.raw)
      const values = readFormValues({ timeZone, formId: crypto.randomUUID() })
      return c.html(<ShortlistPage {...(await pageFor(c, services))} values={values} />)
    })
    .get('/shortlist', (c) => c.redirect('/', 303))
    .post('/shortlist', async (c) => {
      const params = await readForm(c)
      const page = await pageFor(c, services)
      const edited = editForm(readFormValues(params), params['action'] ?? 'submit')
      if (edited !== undefined) return c.html(<ShortlistPage {...page} {...edited} />)
      const values = withFormId(readFormValues(params))
      const outcome = await submit(services, values, page.person)
      return typeof outcome === 'string'
        ? c.redirect(outcome, 303)
        : c.html(
            <ShortlistPage {...page} values={values} errors={outcome.errors} />,
            outcome.status,
          )
    })
    .get('/check-mail', (c) =>
      c.html(<CheckMailPage hasMailbox={services.config.transport === 'mailbox'} />),
    )

async function pageFor(c: Context, services: Services) {
  const session = await currentSession(c, services)
  const person = visitorOf(session) === 'owner' ? session : undefined
  return { person, isSignedIn: person !== undefined, now: services.now(), errors: [] }
}

/** Blocks of fields come and go by the server, so that it works without script. */
function editForm(values: FormValues, action: string) {
  if (action === 'add') {
    const longer = addApplication(values)
    return { values: longer, focusOn: longer.applications.length - 1 }
  }
  const removed = /^remove-(\d{1,3})$/.exec(action)?.[1]
  if (removed === undefined) return undefined
  const index = Number(removed)
  return { values: removeApplication(values, index), focusOn: Math.max(0, index - 1) }
}

/** A form that lost its number gets a new one, or it could never be sent. */
function withFormId(values: FormValues): FormValues {
  return values.formId === '' ? { ...values, formId: crypto.randomUUID() } : values
}

/** Where to go next, or what is in the way. */
async function submit(
  services: Services,
  values: FormValues,
  person: Person,
): Promise<string | Refusal> {
  const now = services.now()
  const zone = person?.timeZone ?? values.timeZone
  const today = localDate(now, isTimeZone(zone) ? zone : 'UTC')
  const isSignedIn = person !== undefined
  const form = parseShortlistForm(values, { today, isSignedIn, sectorIds: SECTOR_IDS })
  if (form.kind === 'invalid') return { status: 422, errors: form.errors }
  if (person === undefined) return await keepForLater(services, form)
  const { applications } = form.shortlist
  const { added, known } = await addApplications(services.db, person, applications, now)
  return `/today?added=${added}&known=${known}`
}

/** A stranger's form waits until the owner of the address confirms it. */
async function keepForLater(
  services: Services,
  { shortlist, formId }: { shortlist: Shortlist; formId: string },
): Promise<string | Refusal> {
  const { config, db, now } = services
  if (!isSignUpAllowed(shortlist.email, config.signUpList)) {
    return refuse(403, 'This address is not invited here. Ask whoever runs this service to add it.')
  }
  const addressHash = await hashAddress(config, shortlist.email)
  const kept = await storeSubmission(db, { formId, shortlist, addressHash, now: now() })
  if (kept === 'too-many') {
    return refuse(
      429,
      'Several forms wait for this address already. Confirm one from your mailbox first, then send this one again.',
    )
  }
  if (kept === 'mailed') await nudgeDelivery(services)
  return '/check-mail'
}

function refuse(status: 403 | 429, message: string): Refusal {
  return { status, errors: [{ field: 'email', message }] }
}
