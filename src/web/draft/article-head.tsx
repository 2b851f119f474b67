import type { DraftArticle } from '../../core/article/article.ts'
import { formatShortDay, localDate } from '../../core/time/local-time.ts'

type Props = { article: DraftArticle; timeZone: string }

/** Title, where it stands, and in words why it is here. */
export function ArticleHead({ article, timeZone }: Props) {
  const { url, title, kind, source, publishedAt, reasons, points, origin, isRead } = article
  const day = formatShortDay(localDate(publishedAt, timeZone))
  return (
    <>
      <h3>
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      </h3>
      <p class="hint">
        {kind === 'discussion' && <span class="tag">Discussion</span>}{' '}
        {isRead && <span class="tag good">You read it</span>} {source}
        {origin === 'feed' && `, ${day}`}
      </p>
      <ul class="chips">
        {reasons.map((reason, index) => (
          <li class={(points[index] ?? 0) < 0 ? 'warn' : undefined}>{reason}</li>
        ))}
      </ul>
    </>
  )
}

/** The numbers behind the order, for whoever wants to know. As they are shown they add up. */
export function Numbers({ article }: { article: DraftArticle }) {
  const { reasons, points, total } = article
  if (points.length === 0) return null
  const shown = points.map(inTenths)
  const rest = inTenths(total) - shown.reduce((sum, part) => sum + part, 0)
  return (
    <table class="numbers">
      <caption>The numbers behind it</caption>
      <tbody>
        {shown.map((part, index) => (
          <tr>
            <td>{reasons[index]}</td>
            <td class="number">{signed(part)}</td>
          </tr>
        ))}
        {rest !== 0 && (
          <tr>
            <td>its age, and small things</td>
            <td class="number">{signed(rest)}</td>
          </tr>
        )}
        <tr>
          <th scope="row">Together</th>
          <td class="number">{(inTenths(total) / 10).toFixed(1)}</td>
        </tr>
      </tbody>
    </table>
  )
}

function inTenths(points: number): number {
  return Math.round(10 * points)
}

function signed(tenths: number): string {
  return `${tenths < 0 ? '−' : '+'}${(Math.abs(tenths) / 10).toFixed(1)}`
}
