import type { Application } from '../application/application.ts'
import type { LinkState } from '../article/link-state.ts'
import type { Draft } from '../draft/draft.ts'
import type { DraftKind } from '../ladder/step.ts'
import { checkLinks } from './lint-links.ts'
import { checkReader } from './lint-reader.ts'
import { checkText } from './lint-text.ts'

export type Severity = 'blocking' | 'warning' | 'note'

/** Something to look at before sending: what it is and what to do, in words. */
export type Finding = {
  /** The same for the same thing, so that "send anyway" is remembered for it and for nothing else. */
  key: string
  severity: Severity
  says: string
  todo: string
}

export type CheckedArticle = { url: string; title: string; publishedAt: Date; link: LinkState }

/** All that is known of a draft and of what was sent before. */
export type LintQuestion = {
  draft: Draft
  kind: DraftKind
  application: Pick<Application, 'employer' | 'employerAliases'>
  reader: { name: string; salutation: string }
  articles: readonly CheckedArticle[]
  /** The account's other applications. */
  others: readonly { employer: string; aliases: readonly string[] }[]
  /** Of the links in the text, those that went to this employer before. */
  sentUrls: ReadonlySet<string>
  wasInTouchToday: boolean
  /** Notes to others at the same employer that read like this one. */
  alikeTo: readonly string[]
  now: Date
}

const ORDER: readonly Severity[] = ['blocking', 'warning', 'note']

/** What a careful friend would point at before the mail leaves; the gravest first, each once. */
export function lintDraft(question: LintQuestion): Finding[] {
  const findings = [...checkText(question), ...checkLinks(question), ...checkReader(question)]
  const byKey = new Map(findings.map((finding) => [finding.key, finding]))
  return [...byKey.values()].toSorted(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity),
  )
}

/** The findings that keep the doors shut: blocking, and not waved through for this very text. */
export function listBlocking(
  findings: readonly Finding[],
  wavedThrough: readonly string[],
): Finding[] {
  return findings.filter(
    ({ severity, key }) => severity === 'blocking' && !wavedThrough.includes(key),
  )
}
