import type { ApplicationEntry } from '../core/application.ts'
import {
  type EmployerSuggestion,
  hasSuggestions,
  suggestFromPage,
} from '../core/employer-suggestion.ts'
import { readEmployerPage } from '../feeds/employer-page.ts'
import { fetchPage } from '../feeds/fetch-page.ts'
import type { Services } from '../services.ts'
import { feedReader } from './feed-reader.ts'

export type EmployerLook =
  | { kind: 'found'; suggestion: EmployerSuggestion; pageUrl: string }
  | { kind: 'nothing'; reason: string }

/** Reads the employer's page once and says what could be taken over from it. It keeps nothing. */
export async function lookAtEmployer(
  services: Services,
  application: ApplicationEntry,
  site: string,
): Promise<EmployerLook> {
  const page = await fetchPage(site, feedReader(services, 1))
  if (!page.ok) return { kind: 'nothing', reason: page.reason }
  const { html, finalUrl } = page.value
  const suggestion = suggestFromPage(application, readEmployerPage(html, finalUrl))
  return hasSuggestions(suggestion)
    ? { kind: 'found', suggestion, pageUrl: finalUrl }
    : {
        kind: 'nothing',
        reason: 'The page says nothing of itself that you have not entered already.',
      }
}
