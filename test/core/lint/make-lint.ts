import { composeDraft } from '../../../src/core/draft/draft.ts'
import {
  type CheckedArticle,
  type Finding,
  type LintQuestion,
  lintDraft,
} from '../../../src/core/lint/lint.ts'
import { makeApplication, makeArticle, THREE_ARTICLES } from '../../mail/make.ts'

export const NOW = new Date('2026-11-24T09:00:00Z')
export const APPLICATION = makeApplication()
const ARTICLES = THREE_ARTICLES.map(({ url, title, publishedAt }) => ({
  url,
  title,
  publishedAt,
  link: 'works' as const,
}))
/** The first of them. */
export const FIRST: CheckedArticle = { ...makeArticle(), link: 'works' }
export const NOTE = composeDraft({
  candidateName: 'Priya Natarajan',
  application: APPLICATION,
  picks: THREE_ARTICLES,
  earlierSubjects: [],
  digestNumber: 1,
  today: '2026-11-23',
})

export type Given = Partial<LintQuestion>

/** The findings on a note as it was prepared, but for what the test gives. */
export function lint(given: Given, others: LintQuestion['others'] = []): Finding[] {
  return lintDraft({
    draft: NOTE,
    kind: 'digest',
    application: APPLICATION,
    reader: { name: 'Dana Whitfield', salutation: '' },
    articles: ARTICLES,
    others,
    sentUrls: new Set(),
    wasInTouchToday: false,
    alikeTo: [],
    now: NOW,
    ...given,
  })
}

export function idsOf(given: Given): string[] {
  return lint(given).map(({ key }) => key.split(':')[0] ?? '')
}

export function withSentence(sentence: string): Given {
  return {
    draft: { ...NOTE, body: NOTE.body.replace('Best wishes,', `${sentence}\n\nBest wishes,`) },
  }
}
