import { type Context, Hono } from 'hono'
import type { Services } from '../services.ts'
import { markSent, markSkipped } from '../store/close-digest.ts'
import { type KeptText, keepText, readDraftText } from './draft-text.ts'
import { openDigest, type WithDigest } from './open-digest.ts'
import { readForm } from './request-form.ts'
import { readSentAt } from './sent-day.ts'
import { visitorOf } from './session.ts'
import { showDraft } from './show-draft.tsx'
import { StaleTextPage } from './stale-text-page.tsx'
import { swap } from './swap.ts'
import { SwapByHandPage } from './swap-by-hand-page.tsx'

type Params = Readonly<Record<string, string>>

/** What the buttons of the draft page do. Each brings the text along and keeps it first. */
export const draftActions = (services: Services) => {
  const { db, now } = services
  const opened = openDigest(services)
  return new Hono()
    .post('/digests/:id/text', opened, async (c) => {
      const params = await readForm(c)
      const kept = await keepText(services, c.var.digest, params)
      if (kept.kind !== 'kept') return await refuseText(c, services, kept, params)
      return c.redirect(pathOf(c, 'saved'), 303)
    })
    .post('/digests/:id/swap', opened, async (c) => {
      const params = await readForm(c)
      const outcome = await swap(services, c.var.digest, params)
      switch (outcome.kind) {
        case 'swapped':
          return c.redirect(pathOf(c, 'swapped'), 303)
        case 'by-hand':
          return c.html(
            <SwapByHandPage
              digest={c.var.digest}
              swap={outcome}
              visitor={visitorOf(c.var.session)}
            />,
            409,
          )
        default:
          return await refuseText(c, services, outcome, params)
      }
    })
    .post('/digests/:id/sent', opened, async (c) => {
      const { session, digest } = c.var
      const params = await readForm(c)
      const kept = await keepText(services, digest, params)
      if (kept.kind !== 'kept') return await refuseText(c, services, kept, params)
      const draft = {
        preparedAt: digest.preparedAt ?? digest.createdAt,
        timeZone: session.timeZone,
      }
      const sentAt = readSentAt(params['sentOn'] ?? '', draft, now())
      if (!sentAt.ok) {
        c.set('digest', kept.digest)
        const errors = [{ field: 'sentOn', message: sentAt.reason }]
        return await showDraft(c, services, { errors, params })
      }
      const closing = { digest: kept.digest, account: session, now: now() }
      await markSent(db, { ...closing, sentAt: sentAt.value })
      return c.redirect(pathOf(c, 'sent'), 303)
    })
    .post('/digests/:id/skip', opened, async (c) => {
      const params = await readForm(c)
      const kept = await keepText(services, c.var.digest, params)
      if (kept.kind !== 'kept') return await refuseText(c, services, kept, params)
      await markSkipped(db, { digest: kept.digest, account: c.var.session, now: now() })
      return c.redirect(pathOf(c, 'skipped'), 303)
    })
}

export async function refuseText(
  c: Context<WithDigest>,
  services: Services,
  refused: Exclude<KeptText, { kind: 'kept' }>,
  params: Params,
): Promise<Response> {
  if (refused.kind === 'wrong')
    return await showDraft(c, services, { errors: refused.errors, params })
  const typed = readDraftText(params, c.var.digest)
  const visitor = visitorOf(c.var.session)
  return await c.html(
    <StaleTextPage digest={refused.digest} typed={typed} visitor={visitor} />,
    409,
  )
}

function pathOf(c: Context<WithDigest>, done: string): string {
  return `/digests/${c.var.digest.publicId}?done=${done}`
}
