import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Services } from '../services.ts'
import { account } from './account.tsx'
import { addSources } from './add-sources.tsx'
import { applications } from './applications.tsx'
import { articleActions } from './article-actions.tsx'
import { calendar } from './calendar.ts'
import { calls } from './calls.tsx'
import { candidates } from './candidates.tsx'
import { catalogue } from './catalogue.tsx'
import { closingActions } from './closing-actions.tsx'
import { coach } from './coach.tsx'
import { confirm } from './confirm.tsx'
import { debrief } from './debrief.tsx'
import { digests } from './digests.tsx'
import { doctor } from './doctor.tsx'
import { draftActions } from './draft-actions.tsx'
import { draftChecks } from './draft-checks.tsx'
import { employer } from './employer.tsx'
import { NotFoundPage, TooLargePage } from './error-pages.tsx'
import { answerError } from './errors.tsx'
import { happeningActions } from './happening-actions.ts'
import { hiring } from './hiring.tsx'
import { laterActions } from './later-actions.tsx'
import { learned } from './learned.tsx'
import { mailbox } from './mailbox.tsx'
import { opml } from './opml.tsx'
import { people } from './people.tsx'
import { reader } from './reader.tsx'
import { review } from './review.tsx'
import { rules } from './rules.tsx'
import { runs } from './runs.tsx'
import { sameOrigin } from './same-origin.tsx'
import { save } from './save.tsx'
import { noStore, securityHeaders } from './security-headers.ts'
import { shortlist } from './shortlist.tsx'
import { signIn } from './sign-in.tsx'
import { sources } from './sources.tsx'
import { today } from './today.tsx'
import { unsubscribe } from './unsubscribe.tsx'
import { webhooks } from './webhooks.ts'

const MAX_FORM_BYTES = 64 * 1024
/** A list of subscriptions with the form around it. */
const MAX_LIST_BYTES = 300 * 1024

export function createApp(services: Services): Hono {
  const app = new Hono()
    .use(securityHeaders)
    .use(noStore)
    .use(sameOrigin(services.config))
    .use(limitBody)
    // Asked every minute by a watchdog, it must not wake the database.
    .get('/health', (c) => c.json({ status: 'ok' }))
    .notFound((c) => c.html(<NotFoundPage />, 404))
    .onError((error, c) => answerError(error, c, services))
  for (const room of ROOMS) app.route('/', room(services))
  return app
}

const limitBody: MiddlewareHandler = (c, next) => {
  const maxSize = c.req.path === '/sources/opml' ? MAX_LIST_BYTES : MAX_FORM_BYTES
  return bodyLimit({ maxSize, onError: (over) => over.html(<TooLargePage />, 413) })(c, next)
}

const ROOMS = [
  shortlist,
  hiring,
  confirm,
  signIn,
  review,
  unsubscribe,
  webhooks,
  today,
  applications,
  happeningActions,
  debrief,
  calls,
  people,
  employer,
  digests,
  draftActions,
  draftChecks,
  // Before the pages of single sources, whose addresses would match theirs.
  addSources,
  rules,
  opml,
  catalogue,
  doctor,
  articleActions,
  closingActions,
  laterActions,
  save,
  learned,
  sources,
  account,
  candidates,
  coach,
  calendar,
  runs,
  mailbox,
  reader,
]
