import { Hono } from 'hono'
import { withText } from '../../core/draft/draft-change.ts'
import type { Services } from '../../services.ts'
import { undoChange } from '../../store/digest/draft-changes.ts'
import { readForm } from '../form/request-form.ts'
import { addLink } from './article-actions.tsx'
import { changeDraft } from './article-change.ts'
import { keepText } from './draft-text.ts'
import { openDigest } from './open-digest.ts'
import { refuseText } from './refuse-text.tsx'

/** What the buttons at the text do. Each brings the text along and keeps it first. */
export const draftActions = (services: Services) => {
  const { db } = services
  const opened = openDigest(services)
  return new Hono()
    .post('/digests/:id/text', opened, async (c) => {
      const params = await readForm(c)
      const hasLink = (params['link'] ?? '').trim() !== '' && params['auto'] === undefined
      if (hasLink) return await addLink(c, services, params)
      const kept = await keepText(services, c.var.digest, params)
      if (kept.kind !== 'kept') return await refuseText(c, services, kept, params)
      return c.redirect(`/digests/${kept.digest.publicId}?done=saved`, 303)
    })
    .post('/digests/:id/undo', opened, async (c) => {
      const params = await readForm(c)
      const kept = await keepText(services, c.var.digest, params)
      if (kept.kind !== 'kept') return await refuseText(c, services, kept, params)
      const { id: digestId, version, publicId } = kept.digest
      const outcome = await undoChange(db, { digestId, version })
      if (outcome === 'stale') {
        return await refuseText(c, services, { kind: 'stale', digest: kept.digest }, params)
      }
      return c.redirect(`/digests/${publicId}?done=${outcome === 'saved' ? 'undone' : 'none'}`, 303)
    })
    .post('/digests/:id/restore', opened, async (c) => {
      const params = await readForm(c)
      const { preparedBody, preparedSubject, publicId } = c.var.digest
      const outcome = await changeDraft(services, c.var.digest, params, (content) => ({
        content: withText(content, preparedBody),
        subject: preparedSubject,
      }))
      if (outcome.kind === 'stale' || outcome.kind === 'wrong') {
        return await refuseText(c, services, outcome, params)
      }
      return c.redirect(`/digests/${publicId}?done=restored`, 303)
    })
}
