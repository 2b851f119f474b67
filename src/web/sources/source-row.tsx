import type { Source } from '../../store/source/sources.ts'
import { SourceStatus } from './source-status.tsx'

type Props = { source: Source; only: string | undefined; timeZone: string; now: Date }

/** One line of the list: what it is, how it is, how useful it was. All that can be changed is on its own page. */
export function SourceRow({ source, only, timeZone, now }: Props) {
  const { publicId, url, isOn, isOwn } = source
  const title = source.title || url
  const numbers = inNumbers(source, only)
  return (
    <li class={isOn ? 'source' : 'source off'}>
      <div>
        <a href={`/sources/${publicId}`}>
          <strong>{title}</strong>
        </a>
        {isOwn && <span class="hint"> (added by you)</span>}
        <p class="hint">
          <SourceStatus facts={source} timeZone={timeZone} now={now} />
        </p>
        {numbers !== '' && <p class="hint">{numbers}</p>}
      </div>
      <form method="post" action={`/sources/${publicId}/${isOn ? 'off' : 'on'}`}>
        <button type="submit" class="second small">
          {isOn ? 'Switch off' : 'Switch on'}
          <span class="unseen"> {title}</span>
        </button>
      </form>
    </li>
  )
}

function inNumbers(source: Source, only: string | undefined): string {
  const { itemCount, usedCount, preference, kind, workedAt } = source
  const items = itemCount === 1 ? '1 item' : `${itemCount} items`
  return [
    ...(kind === 'discussion' ? ['discussions'] : []),
    // Of one that was never read there is nothing to count yet.
    ...(workedAt === null && itemCount === 0 ? [] : [`${items} in 30 days`]),
    ...(usedCount === 0
      ? []
      : [`used in ${usedCount === 1 ? '1 digest' : `${usedCount} digests`}`]),
    ...(preference === 'prefer' ? ['preferred'] : []),
    ...(preference === 'less' ? ['less of it'] : []),
    ...(only === undefined ? [] : [`only for ${only}`]),
  ].join(' · ')
}
