import type { Candidate } from '../../core/article/article.ts'
import { findSector } from '../../core/sectors/sectors.ts'
import { rhythmInWords } from '../../core/sources/source-health.ts'
import { formatMoment, formatShortDay, localDate } from '../../core/time/local-time.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import type { Source } from '../../store/source/sources.ts'
import type { FieldError } from '../form/field-error.ts'
import { ErrorSummary } from '../form/fields.tsx'
import { Layout } from '../frame/layout.tsx'
import { Notice } from '../frame/notice.tsx'
import { SourceSettingsForm } from './source-settings-form.tsx'
import { ago, SourceStatus } from './source-status.tsx'

export type Kept = { employer: string; kept: number; of: number }

export type SourcePageProps = {
  source: Source
  applications: readonly StoredApplication[]
  /** How many of its newest articles suit each application, as it is set now. */
  effect: readonly Kept[]
  newest: readonly Candidate[]
  notice: string | undefined
  values: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  timeZone: string
  now: Date
}

export function SourcePage(props: SourcePageProps) {
  const { source, effect, newest, notice, errors, timeZone, now } = props
  const title = source.title || source.url
  return (
    <Layout title={title} visitor="owner" here="/sources" hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      {notice !== undefined && errors.length === 0 && <Notice>{notice}</Notice>}
      <p class="back">
        <a href="/sources">All sources</a>
      </p>
      <h1>{title}</h1>
      <p>
        <SourceStatus facts={source} timeZone={timeZone} now={now} />
      </p>
      <Effect source={source} effect={effect} />
      <SourceSettingsForm {...props} />
      <Presses source={source} title={title} />
      <Facts source={source} timeZone={timeZone} now={now} />
      <Newest articles={newest} timeZone={timeZone} />
    </Layout>
  )
}

function Effect({ source, effect }: { source: Source; effect: readonly Kept[] }) {
  const sector = findSector(source.sectorId)?.name ?? source.sectorId
  if (effect.length === 0) {
    return <p class="hint">No active application reads it for {sector} at the moment.</p>
  }
  return (
    <ul class="effect">
      {effect.map(({ employer, kept, of }) => (
        <li>
          {of === 0
            ? `There is no article yet to judge it by for ${employer}.`
            : `As it is set, ${kept} of its last ${of} articles suit ${employer}.`}
        </li>
      ))}
    </ul>
  )
}

function Presses({ source, title }: { source: Source; title: string }) {
  const { publicId, isOn, isOwn, isChanged } = source
  const path = `/sources/${publicId}`
  return (
    <div class="actions">
      <form method="post" action={`${path}/test`}>
        <button type="submit" class="second" data-busy="Asking…">
          Test it now
        </button>
      </form>
      <form method="post" action={`${path}/${isOn ? 'off' : 'on'}`}>
        <button type="submit" class="second">
          {isOn ? 'Switch off' : 'Switch on'}
        </button>
      </form>
      <a href={`/sources/rules?scope=feed-${publicId}`}>Rules for it</a>
      {isChanged && (
        <form method="post" action={`${path}/remove`}>
          <button type="submit" class="plain">
            {isOwn ? 'Remove' : 'Reset to the catalogue’s'}
            <span class="unseen"> {title}</span>
          </button>
        </form>
      )}
    </div>
  )
}

function Facts({ source, timeZone, now }: { source: Source; timeZone: string; now: Date }) {
  const { url, site, triedAt, nextFetchAt, rhythmHours, language, kind, state } = source
  const sector = findSector(source.sectorId)?.name ?? source.sectorId
  return (
    <details class="fold">
      <summary>Details</summary>
      <dl class="facts">
        <dt>Address</dt>
        <dd>
          {url.endsWith('/…') ? `${url} (the rest is for you alone)` : <a href={url}>{url}</a>}
        </dd>
        {site !== '' && (
          <>
            <dt>Site</dt>
            <dd>
              <a href={site} target="_blank" rel="noopener noreferrer">
                {site}
              </a>
            </dd>
          </>
        )}
        <dt>Read for</dt>
        <dd>
          {sector}
          {kind === 'discussion' && ', as discussions'}
        </dd>
        <dt>Last check</dt>
        <dd>{triedAt === null ? 'not yet' : ago(triedAt, timeZone, now)}</dd>
        <dt>Next check</dt>
        <dd>{state === 'gone' ? 'none' : nextCheck(nextFetchAt, timeZone, now)}</dd>
        <dt>Publishes</dt>
        <dd>{rhythmHours === null ? 'unknown yet' : rhythmInWords(rhythmHours)}</dd>
        <dt>In 30 days</dt>
        <dd>{source.itemCount} items</dd>
        <dt>Used</dt>
        <dd>in {source.usedCount === 1 ? '1 digest' : `${source.usedCount} digests`} of yours</dd>
        {language !== '' && (
          <>
            <dt>Language</dt>
            <dd>{language}</dd>
          </>
        )}
      </dl>
    </details>
  )
}

function nextCheck(at: Date | null, timeZone: string, now: Date): string {
  return at === null || at <= now ? 'in the next round' : formatMoment(at, timeZone)
}

function Newest({ articles, timeZone }: { articles: readonly Candidate[]; timeZone: string }) {
  if (articles.length === 0) return null
  return (
    <details class="fold">
      <summary>Its newest items</summary>
      <ul>
        {articles.map(({ url, title, publishedAt }) => (
          <li>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>{' '}
            <span class="hint">{formatShortDay(localDate(publishedAt, timeZone))}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
