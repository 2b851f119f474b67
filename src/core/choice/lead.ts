import type { ApplicationEntry } from '../application/application.ts'
import { siteHost, siteLabel } from '../application/site.ts'
import type { PlacedArticle } from '../article/article.ts'
import { bareName } from '../tact/employer-names.ts'

/** The article that a note begins with; undefined where the candidate saved it, for then it is their own choice. */
export function leadOf(placed: readonly PlacedArticle[]): PlacedArticle | undefined {
  const lead = placed.find(({ place, position }) => place === 'pick' && position === 1)
  return lead?.origin === 'feed' ? lead : undefined
}

/** What two candidates share when one story leads both their notes to one employer: a text for each way to meet it. */
export function leadKeys(
  application: Pick<ApplicationEntry, 'employer' | 'employerSite'>,
  article: Pick<PlacedArticle, 'url' | 'alsoIn'>,
): string[] {
  const urls = storyUrls(article)
  return employerKeys(application).flatMap((employer) => urls.map((url) => `${employer}\n${url}`))
}

/** The addresses at which the story is told. */
export function storyUrls({ url, alsoIn }: Pick<PlacedArticle, 'url' | 'alsoIn'>): string[] {
  return [...new Set([url, ...alsoIn.map((report) => report.url)])]
}

/** By name and by site: one types "Acme", another "ACME Group plc" and the address. */
function employerKeys({
  employer,
  employerSite,
}: Pick<ApplicationEntry, 'employer' | 'employerSite'>) {
  const host = siteLabel(employerSite) === undefined ? undefined : siteHost(employerSite)
  return [`name:${bareName(employer)}`, ...(host === undefined ? [] : [`site:${host}`])]
}
