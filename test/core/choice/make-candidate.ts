import type { ApplicationEntry } from '../../../src/core/application/application.ts'
import { USUAL_ENTRY } from '../../../src/core/application/usual-entry.ts'
import type { Candidate } from '../../../src/core/article/article.ts'

/** A Tuesday morning. */
export const NOW = new Date('2026-03-10T09:00:00Z')

export const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

/** An article that fits well, from a source of its own; a test names what matters to it. */
export function makeCandidate(special: Partial<Candidate> & { title: string }): Candidate {
  const slug = special.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return {
    articleId: 1,
    url: `https://${slug}.example/story`,
    summary: '',
    kind: 'article',
    publishedAt: daysAgo(1),
    source: `Source of ${special.title}`,
    sourceCount: 1,
    score: 8,
    terms: ['power grid'],
    ...special,
  }
}

export function makeApplication(special: Partial<ApplicationEntry> = {}): ApplicationEntry {
  return {
    ...USUAL_ENTRY,
    employer: 'Acme',
    sectorId: 'power-utilities',
    role: '',
    interviewedOn: '2026-03-02',
    ...special,
  }
}
