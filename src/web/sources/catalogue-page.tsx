import { findSector, SECTORS } from '../../core/sectors/sectors.ts'
import { formatDay } from '../../core/time/local-time.ts'
import type { CatalogueFeed } from '../../store/source/catalogue.ts'
import { Layout } from '../frame/layout.tsx'
import { Notice } from '../frame/notice.tsx'
import { SourceStatus } from './source-status.tsx'

type Props = {
  feeds: readonly CatalogueFeed[]
  sectorId: string
  /** The sectors of the account's applications. */
  ownSectorIds: readonly string[]
  done: string | undefined
  timeZone: string
  now: Date
}

const DONE: Readonly<Record<string, string>> = {
  added: 'Added to your sources.',
  dropped: 'Dropped. Nothing from it is chosen for you any more.',
}

export function CataloguePage(props: Props) {
  const { feeds, sectorId, ownSectorIds, done } = props
  const notice = DONE[done ?? '']
  const name = findSector(sectorId)?.name ?? sectorId
  return (
    <Layout title={`Catalogue: ${name}`} visitor="owner" here="/sources">
      {notice !== undefined && <Notice>{notice}</Notice>}
      <p class="back">
        <a href="/sources">All sources</a>
      </p>
      <h1>Catalogue</h1>
      <p>
        What a sector reads by default, best evidence first. What you drop or add counts for you
        alone.
      </p>
      <form method="get" action="/sources/catalogue" class="actions">
        <label for="sector">Sector</label>
        <select id="sector" name="sector">
          {SECTORS.map(({ id, name }) => (
            <option value={id} selected={id === sectorId}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" class="second">
          Show
        </button>
      </form>
      <h2>{name}</h2>
      {feeds.length === 0 && <p>The catalogue has no feed for this sector yet.</p>}
      {!ownSectorIds.includes(sectorId) && feeds.length > 0 && (
        <p class="hint">You have no application in this sector. Add what suits one of yours.</p>
      )}
      <ul class="sources">
        {feeds.map((feed) => (
          <Row {...props} feed={feed} />
        ))}
      </ul>
    </Layout>
  )
}

function Row({ feed, sectorId, ownSectorIds, timeZone, now }: Props & { feed: CatalogueFeed }) {
  const isMine = ownSectorIds.includes(sectorId)
  const isRead = isMine && feed.isOn
  return (
    <li class={isMine && !feed.isOn ? 'source off' : 'source'}>
      <div>
        <strong>{feed.title}</strong>{' '}
        <a href={feed.site || feed.url} target="_blank" rel="noopener noreferrer">
          {URL.parse(feed.site || feed.url)?.host ?? feed.url}
        </a>
        <p class="hint">
          <SourceStatus facts={feed} timeZone={timeZone} now={now} />
          {feed.workedAt !== null && ` · ${feed.fittingCount} fitting articles in 30 days`}
        </p>
        <p class="hint">{evidence(feed)}</p>
      </div>
      <form method="post" action={`/sources/catalogue/${feed.publicId}/${isRead ? 'drop' : 'add'}`}>
        <input type="hidden" name="sector" value={sectorId} />
        {!isMine && <Target ownSectorIds={ownSectorIds} feed={feed} />}
        <button type="submit" class="second small">
          {isRead ? 'Drop' : 'Add'}
          <span class="unseen"> {feed.title}</span>
        </button>
      </form>
    </li>
  )
}

/** A feed of another sector is read for one of the account's own. */
function Target({ ownSectorIds, feed }: { ownSectorIds: readonly string[]; feed: CatalogueFeed }) {
  const [only] = ownSectorIds
  if (only === undefined) return null
  if (ownSectorIds.length === 1) return <input type="hidden" name="for" value={only} />
  return (
    <select name="for" aria-label={`Read ${feed.title} for`} class="small">
      {ownSectorIds.map((id) => (
        <option value={id}>{findSector(id)?.name ?? id}</option>
      ))}
    </select>
  )
}

/** "in 6 public lists · checked · vouched for last on Tue 12 May 2026" */
function evidence({ listCount, isChecked, vouchedOn, caution, kind }: CatalogueFeed): string {
  return [
    ['in no public list', 'in 1 public list'][listCount] ?? `in ${listCount} public lists`,
    isChecked ? 'answered when it was checked' : 'not checked yet',
    ...(vouchedOn === null ? [] : [`vouched for on ${formatDay(vouchedOn)}`]),
    ...(kind === 'discussion' ? ['discussions'] : []),
    ...(caution === '' ? [] : [caution]),
  ].join(' · ')
}
