import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Services } from '../services.ts'
import { account } from './account/account.tsx'
import { calendar } from './account/calendar.ts'
import { learned } from './account/learned.tsx'
import { reader } from './account/reader.tsx'
import { review } from './account/review.tsx'
import { save } from './account/save.tsx'
import { signIn } from './account/sign-in.tsx'
import { unsubscribe } from './account/unsubscribe.tsx'
import { applications } from './application/applications.tsx'
import { debrief } from './application/debrief.tsx'
import { employer } from './application/employer.tsx'
import { happeningActions } from './application/happening-actions.ts'
import { people } from './application/people.tsx'
import { calls } from './call/calls.tsx'
import { coach } from './coach/coach.tsx'
import { articleActions } from './draft/article-actions.tsx'
import { closingActions } from './draft/closing-actions.tsx'
import { digests } from './draft/digests.tsx'
import { draftActions } from './draft/draft-actions.tsx'
import { draftChecks } from './draft/draft-checks.tsx'
import { laterActions } from './draft/later-actions.tsx'
import { NotFoundPage, TooLargePage } from './frame/error-pages.tsx'
import { answerError } from './frame/errors.tsx'
import { sameOrigin } from './frame/same-origin.tsx'
import { noStore, securityHeaders } from './frame/security-headers.ts'
import { candidates } from './hiring/candidates.tsx'
import { hiring } from './hiring/hiring.tsx'
import { learnedWords } from './operator/learned-words.tsx'
import { mailbox } from './operator/mailbox.tsx'
import { runs } from './operator/runs.tsx'
import { webhooks } from './operator/webhooks.ts'
import { add } from './shortlist/add.tsx'
import { confirm } from './shortlist/confirm.tsx'
import { shortlist } from './shortlist/shortlist.tsx'
import { addSources } from './sources/add-sources.tsx'
import { catalogue } from './sources/catalogue.tsx'
import { doctor } from './sources/doctor.tsx'
import { opml } from './sources/opml.tsx'
import { rules } from './sources/rules.tsx'
import { sources } from './sources/sources.tsx'
import { today } from './today/today.tsx'

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
  add,
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
  learnedWords,
  mailbox,
  reader,
]
