import { formatShortDay, localDate } from '../../core/time/local-time.ts'
import type { HeldBackNews } from '../../store/digest/held-back.ts'

type Props = { news: readonly HeldBackNews[]; timeZone: string }

/** What nobody should send, and nobody should hear of first on the telephone. */
export function BeforeTheCall({ news, timeZone }: Props) {
  if (news.length === 0) return null
  return (
    <section id="before-the-call">
      <h2>Know this before you call</h2>
      <p class="hint">
        Awkward news of the last weeks, kept out of every draft. For your eyes only.
      </p>
      <ul class="articles">
        {news.map(({ url, title, source, publishedAt, why }) => (
          <li>
            <h3>
              <a href={url} target="_blank" rel="noopener noreferrer">
                {title}
              </a>
            </h3>
            <p class="hint">
              {source}, {formatShortDay(localDate(publishedAt, timeZone))}
            </p>
            <p>It {why}.</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
