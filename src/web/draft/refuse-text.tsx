import type { Context } from 'hono'
import type { Services } from '../../services.ts'
import { visitorOf } from '../frame/session.ts'
import { type KeptText, readDraftText } from './draft-text.ts'
import type { WithDigest } from './open-digest.ts'
import { showDraft } from './show-draft.tsx'
import { StaleTextPage } from './stale-text-page.tsx'

type Params = Readonly<Record<string, string>>

/** A text that could not be kept is shown, never lost. */
export async function refuseText(
  c: Context<WithDigest>,
  services: Services,
  refused: Exclude<KeptText, { kind: 'kept' }>,
  params: Params,
): Promise<Response> {
  if (refused.kind === 'wrong') {
    return await showDraft(c, services, { errors: refused.errors, params })
  }
  const typed = readDraftText(params, c.var.digest)
  const visitor = visitorOf(c.var.session)
  return await c.html(
    <StaleTextPage digest={refused.digest} typed={typed} visitor={visitor} />,
    409,
  )
}
