import { type Context, Hono } from 'hono'
import type { Services } from '../../services.ts'
import { addApplications } from '../../store/application/applications.ts'
import { withFormId } from '../form/form-id.ts'
import { readForm } from '../form/request-form.ts'
import { visitorsTimeZone } from '../form/visitors-time-zone.ts'
import {
  keepForLater,
  type Person,
  pageFor,
  type Refusal,
  todayOf,
} from '../shortlist/keep-for-later.ts'
import { findSent } from '../shortlist/sent-form.ts'
import { parseHiringForm } from './hiring-form.ts'
import { HiringPage } from './hiring-page.tsx'
import {
  type EditedHiring,
  editHiring,
  type HiringValues,
  hiringFromShortlist,
  readHiringValues,
  takePasted,
} from './hiring-values.ts'

type HiringRefusal = Refusal & { leavingOut?: { goodCount: number; wrongCount: number } }

/** A hiring team submits the shortlist of candidates for a role. */
export const hiring = (services: Services) =>
  new Hono()
    .get('/hiring', async (c) => {
      const page = await pageFor(c, services)
      const formId = crypto.randomUUID()
      const sent = c.req.query('again') === undefined ? undefined : await findSent(c, services)
      if (sent !== undefined) {
        return c.html(<HiringPage {...page} values={hiringFromShortlist(sent, formId)} />)
      }
      const values = readHiringValues({ timeZone: visitorsTimeZone(c.req.raw), formId })
      return c.html(<HiringPage {...page} values={values} isNew />)
    })
    .post('/hiring', async (c) => {
      const params = await readForm(c)
      const page = await pageFor(c, services)
      const showEdited = (edited: EditedHiring) =>
        c.html(<HiringPage {...page} {...edited} />, edited.errors === undefined ? 200 : 422)
      const action = params['action'] ?? 'submit'
      const edited = editHiring(readHiringValues(params), action)
      if (edited !== undefined) return showEdited(edited)
      // Pasted and sent at once: nobody has to press twice.
      const taken = takePasted(withFormId(readHiringValues(params)))
      if (taken.errors !== undefined) return showEdited(taken)
      const { values } = taken
      const outcome = await submit(c, services, values, page.person, action === 'skip')
      if (typeof outcome === 'string') return c.redirect(outcome, 303)
      const { status, ...refusal } = outcome
      return c.html(<HiringPage {...page} {...refusal} values={values} />, status)
    })

/** Where to go next, or what is in the way. */
async function submit(
  c: Context,
  services: Services,
  values: HiringValues,
  person: Person,
  skipsMistakes: boolean,
): Promise<string | HiringRefusal> {
  const now = services.now()
  const today = todayOf(person, values.timeZone, now)
  const isSignedIn = person !== undefined
  const form = parseHiringForm(values, { today, isSignedIn, skipsMistakes })
  if (form.kind === 'invalid') {
    const { errors, goodCount, wrongCount } = form
    const canSkip = goodCount > 0 && wrongCount > 0
    return { status: 422, errors, ...(canSkip && { leavingOut: { goodCount, wrongCount } }) }
  }
  if (person === undefined) return await keepForLater(c, services, form)
  const { added, known } = await addApplications(services.db, person, form.shortlist, now)
  const skipped = form.skippedCount > 0 ? `&skipped=${form.skippedCount}` : ''
  return `/today?added=${added}&known=${known}${skipped}`
}
