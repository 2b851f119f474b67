import type { CallTimes } from '../../core/call-window.ts'
import { formatMoment } from '../../core/local-time.ts'

type Props = { times: CallTimes; zones: { theirs: string; own: string }; now: Date }
type Window = CallTimes['best']

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
        Best: <strong>{inWords(times.best, theirs)}</strong>
        {isSame ? '.' : ` there, that is ${forYou(times.best, theirs, own)} for you.`}
      </p>
      <details>
        <summary>Other good times</summary>
        <ul>
          {times.next.map((window) => (
            <li>
              {inWords(window, theirs)}
              {!isSame && ` there, ${forYou(window, theirs, own)} for you`}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

/** "Tue 24 Nov, 09:30–11:30" */
function inWords({ opensAt, closesAt }: Window, zone: string): string {
  const opens = formatMoment(opensAt, zone)
  const closes = formatMoment(closesAt, zone)
  const [day] = opens.split(', ')
  const isSameDay = closes.startsWith(`${day}, `)
  return `${opens}–${isSameDay ? (closes.split(', ')[1] ?? '') : closes}`
}

/** Without the day where it is the same one. */
function forYou(window: Window, theirs: string, own: string): string {
  const [day = ''] = inWords(window, theirs).split(', ')
  return inWords(window, own).replace(`${day}, `, '')
}

function placeName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}
