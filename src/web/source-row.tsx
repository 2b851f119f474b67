import { formatMoment } from '../core/local-time.ts'
import type { Source } from '../store/sources.ts'

type Props = { source: Source; timeZone: string }

export function SourceRow({ source, timeZone }: Props) {
  const { publicId, title, url, site, isOn, isOwn } = source
  return (
    <li class={isOn ? 'source' : 'source off'}>
      <div>
        <strong>{title || url}</strong>
        {isOwn && <span class="hint"> (added by you)</span>}
        <p class="hint">
          <a href={site || url} target="_blank" rel="noopener noreferrer">
            {hostOf(site || url)}
          </a>
          {' · '}
          <State source={source} timeZone={timeZone} />
        </p>
      </div>
      <div class="actions">
        <form method="post" action={`/sources/${publicId}/${isOn ? 'off' : 'on'}`}>
          <button type="submit" class="second small">
            {isOn ? 'Switch off' : 'Switch on'}
            <span class="unseen"> {title}</span>
          </button>
        </form>
        {isOwn && (
          <form method="post" action={`/sources/${publicId}/remove`}>
            <button type="submit" class="plain">
              Remove<span class="unseen"> {title}</span>
            </button>
          </form>
        )}
      </div>
    </li>
  )
}

function State({ source, timeZone }: Props) {
  const { isOn, state, failure, workedAt } = source
  const last =
    workedAt === null ? 'never read yet' : `last read ${formatMoment(workedAt, timeZone)}`
  if (!isOn) return <span class="tag">Off</span>
  switch (state) {
    case 'working':
      return (
        <>
          <span class="tag good">Working</span> {last}
        </>
      )
    case 'new':
      return (
        <>
          <span class="tag">New</span> {last}
        </>
      )
    case 'failing':
      return (
        <>
          <span class="tag warn">Failing</span> {failure} ({last})
        </>
      )
    case 'gone':
      return (
        <>
          <span class="tag bad">Gone</span> {failure}
        </>
      )
  }
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url
}
