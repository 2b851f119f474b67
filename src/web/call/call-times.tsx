import type { CallTimes } from '../../core/call/call-window.ts'
import { windowForYou, windowInWords } from '../../core/call/call-window-words.ts'
import { formatMoment } from '../../core/time/local-time.ts'

type Props = { times: CallTimes; zones: { theirs: string; own: string }; now: Date }

/** What time it is there, whether to dial now, and the best hours by both clocks. */
export function CallTimesCard({ times, zones, now }: Props) {
  const { theirs, own } = zones
  const isSame = formatMoment(now, theirs) === formatMoment(now, own)
  return (
    <div class="card">
      <p>
        {times.now.isGood ? (
          <span class="tag good">A good moment</span>
        ) : (
          <span class="tag warn">Better wait</span>
        )}{' '}
        {isSame ? 'It is' : 'There it is'} <strong>{formatMoment(now, theirs)}</strong>
        {!isSame && ` (${placeName(theirs)})`}
        {times.now.isGood ? '.' : `: ${times.now.reason}.`}
      </p>
      <p>
        Best: <strong>{windowInWords(times.best, theirs)}</strong>
        {isSame ? '.' : ` there, that is ${windowForYou(times.best, theirs, own)} for you.`}
      </p>
      <details>
        <summary>Other good times</summary>
        <ul>
          {times.next.map((window) => (
            <li>
              {windowInWords(window, theirs)}
              {!isSame && ` there, ${windowForYou(window, theirs, own)} for you`}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function placeName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}
