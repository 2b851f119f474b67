import { isSubscriptionHost } from '../sources/subscription-hosts.ts'
import { listLinks } from '../text/links.ts'
import { shorten } from '../text/text.ts'
import type { CheckedArticle, Finding, LintQuestion } from './lint.ts'

const OLD_AFTER_DAYS = 21
const DAY_MS = 86_400_000
const MOST_TITLE_LENGTH = 60

export function checkLinks(question: LintQuestion): Finding[] {
  const { draft, articles, sentUrls, application, now } = question
  const parts = new Set([...draft.body.split(/\s+/), ...listLinks(draft.body)])
  const inText = articles.filter(({ url }) => parts.has(url))
  const known = new Map(articles.map((article) => [article.url, article]))
  const sent = [...new Set([...listLinks(draft.body), ...inText.map(({ url }) => url)])]
    .filter((url) => sentUrls.has(url))
    .map((url) => alreadySent(url, known.get(url), application.employer))
  return [
    ...sent,
    ...inText.flatMap((article) => [...checkAnswer(article), ...checkAge(article, now)]),
  ]
}

function checkAnswer({ url, title, link }: CheckedArticle): Finding[] {
  if (link === 'dead') {
    return [
      {
        key: `dead-link:${url}`,
        severity: 'blocking',
        says: `The link to ${quoted(title)} no longer works.`,
        todo: 'Swap the article, or delete its lines.',
      },
    ]
  }
  if (link === 'silent') {
    return [
      {
        key: `silent-link:${url}`,
        severity: 'warning',
        says: `The site of ${quoted(title)} did not answer when we looked.`,
        todo: 'Open the link once before you send.',
      },
    ]
  }
  if (link !== 'closed' && !isSubscriptionHost(url)) return []
  return [
    {
      key: `subscription:${url}`,
      severity: 'note',
      says: `${quoted(title)} may need a subscription.`,
      todo: 'Open it in a private window to see what your reader will see.',
    },
  ]
}

function checkAge({ url, title, publishedAt }: CheckedArticle, now: Date): Finding[] {
  const days = Math.floor((now.getTime() - publishedAt.getTime()) / DAY_MS)
  if (!(days > OLD_AFTER_DAYS)) return []
  return [
    {
      key: `old:${url}`,
      severity: 'warning',
      says: `${quoted(title)} is ${days} days old.`,
      todo: 'Swap it for something newer, unless it answers what you talked about.',
    },
  ]
}

function alreadySent(url: string, article: CheckedArticle | undefined, employer: string): Finding {
  return {
    key: `already-sent:${url}`,
    severity: 'blocking',
    says: `${article === undefined ? url : quoted(article.title)} was sent to ${employer} before.`,
    todo: 'Swap it, or delete its lines.',
  }
}

function quoted(title: string): string {
  return `“${shorten(title, MOST_TITLE_LENGTH)}”`
}
