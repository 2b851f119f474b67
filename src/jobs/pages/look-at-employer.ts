import {
  type EmployerSuggestion,
  hasSuggestions,
  suggestFromPage,
} from '../../core/application/employer-suggestion.ts'
import { fail } from '../../core/text/result.ts'
import { fetchPage } from '../../feeds/fetch/fetch-page.ts'
import { readEmployerPage } from '../../feeds/page/employer-page.ts'
import type { Services } from '../../services.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import { feedReader } from '../reading/feed-reader.ts'
import { accountVisitor, allowLookUp } from './allow-look-up.ts'
import { askInTurn } from './ask-in-turn.ts'

export type EmployerLook =
  | { kind: 'found'; suggestion: EmployerSuggestion; pageUrl: string }
  | { kind: 'nothing'; reason: string }

/** Reads the employer's page once and says what could be taken over from it. It keeps nothing. */
export async function lookAtEmployer(
  services: Services,
  application: StoredApplication,
  site: string,
): Promise<EmployerLook> {
  const page = await askInTurn(services, site, async () =>
    (await allowLookUp(services, 'site', accountVisitor(application.accountId)))
      ? await fetchPage(site, feedReader(services, 1))
      : fail('We have looked at many sites for you today. Try again tomorrow.'),
  )
  if (!page.ok) return { kind: 'nothing', reason: page.reason }
  const { html, finalUrl } = page.value
  const suggestion = suggestFromPage(application, readEmployerPage(html, finalUrl))
  return hasSuggestions(suggestion)
    ? { kind: 'found', suggestion, pageUrl: finalUrl }
    : {
        kind: 'nothing',
        reason: 'The page says nothing about them that you have not entered already.',
      }
}
