import { type Context, Hono } from 'hono'
import type { Services } from '../../services.ts'
import { findAddress } from '../../store/article/addresses.ts'
import { listSentUrls } from '../../store/digest/digest-articles.ts'
import { neverSource, teach } from '../../store/learned/teach.ts'
import { readForm } from '../form/request-form.ts'
import { visitorOf } from '../frame/session.ts'
import { askToSignIn } from '../frame/sign-in-again.tsx'
import { ACTS, planSwap } from './article-acts.ts'
import { type ArticleOutcome, changeDraft } from './article-change.ts'
import { ByHandPage } from './by-hand-page.tsx'
import { keepText } from './draft-text.ts'
import { openDigest, type WithDigest } from './open-digest.ts'
import { ownArticle, readOwnLink } from './own-link.ts'
import { refuseText } from './refuse-text.tsx'
import { showDraft } from './show-draft.tsx'

type Params = Readonly<Record<string, string>>

/** These say something about the account, not about the one draft that a mail's link opens. */
const FOR_OWNER = ['more', 'less', 'neither', 'never', 'known']

/** What the buttons of the article cards do. Each brings the text along and keeps it first. */
export const articleActions = (services: Services) => {
  const opened = openDigest(services)
  return new Hono()
    .post('/digests/:id/swap', opened, async (c) => {
      const params = await readForm(c)
      const pair = (/^(\d{1,9})-(\d{1,9})$/.exec(params['swap'] ?? '')?.slice(1) ?? []).map(Number)
      const outcome = await changeDraft(services, c.var.digest, params, (content, digest) =>
        planSwap(content, digest, pair),
      )
      return await answer(c, services, { outcome, params, done: 'swapped', articleId: pair[1] })
    })
    .post('/digests/:id/articles', opened, async (c) => {
      const params = await readForm(c)
      const [, name = '', id = ''] = /^([a-z-]+)-(\d{1,9})$/.exec(params['act'] ?? '') ?? []
      const articleId = Number(id)
      const isOwner = visitorOf(c.var.session) === 'owner'
      if (FOR_OWNER.includes(name) && !isOwner) return await askToSignIn(c)
      const outcome = await act(services, c, { params, name, articleId })
      return await answer(c, services, { outcome, params, done: name, articleId })
    })
    .post('/digests/:id/link', opened, async (c) => await addLink(c, services, await readForm(c)))
}

/** Also when Enter was pressed in its field: then the form's first button was meant to be another. */
export async function addLink(
  c: Context<WithDigest>,
  services: Services,
  params: Params,
): Promise<Response> {
  const { db, now } = services
  const kept = await keepText(services, c.var.digest, params)
  if (kept.kind !== 'kept') return await refuseText(c, services, kept, params)
  c.set('digest', kept.digest)
  const link = await readOwnLink(services, kept.digest.accountId, params)
  if (!link.ok) return await showDraft(c, services, { errors: link.errors, params })
  const { accountId, application, version } = kept.digest
  const articleId = await findAddress(db, { accountId, ...link.value, now: now() })
  const sentUrls = await listSentUrls(db, accountId, application.employer)
  const found = { ...link.value, articleId, isSent: sentUrls.has(link.value.url) }
  const fields = { version: String(version) }
  const outcome = await changeDraft(services, kept.digest, fields, (content, digest) => {
    const known = content.articles.find((article) => article.articleId === articleId)
    return ACTS['include']?.(content, known ?? ownArticle(found, digest), digest)
  })
  return await answer(c, services, { outcome, params, done: 'added', articleId })
}

async function act(
  services: Services,
  c: Context<WithDigest>,
  { params, name, articleId }: { params: Params; name: string; articleId: number },
): Promise<ArticleOutcome> {
  const { db, now } = services
  const { digest } = c.var
  if (['more', 'less', 'neither', 'never'].includes(name)) {
    const kept = await keepText(services, digest, params)
    if (kept.kind !== 'kept') return kept
    const event = name === 'more' || name === 'less' ? name : undefined
    if (name === 'never') await neverSource(db, { digestId: digest.id, articleId })
    else await teach(db, { digestId: digest.id, articleId, event, now: now() })
    return { kind: 'done' }
  }
  return await changeDraft(services, digest, params, (content, current) => {
    const article = content.articles.find((other) => other.articleId === articleId)
    return article && ACTS[name]?.(content, article, current)
  })
}

type Answered = {
  outcome: ArticleOutcome
  params: Params
  done: string
  articleId: number | undefined
}

/** Back to the draft, at the article that was changed. */
async function answer(
  c: Context<WithDigest>,
  services: Services,
  { outcome, params, done, articleId }: Answered,
): Promise<Response> {
  switch (outcome.kind) {
    case 'done': {
      const place = articleId === undefined ? '' : `#article-${articleId}`
      return c.redirect(`/digests/${c.var.digest.publicId}?done=${done}${place}`, 303)
    }
    case 'by-hand': {
      const visitor = visitorOf(c.var.session)
      return c.html(<ByHandPage digest={c.var.digest} visitor={visitor} {...outcome} />, 409)
    }
    default:
      return await refuseText(c, services, outcome, params)
  }
}
