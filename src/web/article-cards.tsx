import type { PlacedArticle } from '../core/article.ts'
import { formatShortDay, localDate } from '../core/local-time.ts'

type Props = { articles: readonly PlacedArticle[]; path: string; timeZone: string }

/** The chosen articles with their reasons, and the others that could stand in their place. */
export function ArticleCards({ articles, path, timeZone }: Props) {
  const picks = articles.filter(({ place }) => place === 'pick')
  const alternates = articles.filter(({ place }) => place === 'alternate')
  return (
    <section id="articles">
      <h2>Why these articles</h2>
      <ol class="articles">
        {picks.map((article) => (
          <li class="card">
            <Article article={article} timeZone={timeZone} />
          </li>
        ))}
      </ol>
      {alternates.length > 0 && (
        <details class="fold">
          <summary>
            Swap an article <span class="hint">{alternates.length} others would fit</span>
          </summary>
          <ul class="articles">
            {alternates.map((article) => (
              <li class="card">
                <Article article={article} timeZone={timeZone} />
                <SwapButtons coming={article} picks={picks} path={path} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

export function HeldBack({ articles, timeZone }: Omit<Props, 'path'>) {
  const heldBack = articles.filter(({ place }) => place === 'held-back')
  if (heldBack.length === 0) return null
  return (
    <details class="fold">
      <summary>
        Held back <span class="hint">{heldBack.length}, with the reasons, for your eyes only</span>
      </summary>
      <ul class="articles">
        {heldBack.map((article) => (
          <li>
            <Article article={article} timeZone={timeZone} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Article({ article, timeZone }: { article: PlacedArticle; timeZone: string }) {
  const day = formatShortDay(localDate(article.publishedAt, timeZone))
  return (
    <>
      <h3>
        <a href={article.url} target="_blank" rel="noopener noreferrer">
          {article.title}
        </a>
      </h3>
      <p class="hint">
        {article.kind === 'discussion' && <span class="tag">Discussion</span>} {article.source},{' '}
        {day}
      </p>
      <ul class="reasons">
        {article.reasons.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
    </>
  )
}

type SwapProps = { coming: PlacedArticle; picks: readonly PlacedArticle[]; path: string }

/** The value names the article that leaves and the one that comes. */
function SwapButtons({ coming, picks, path }: SwapProps) {
  return (
    <div class="actions swaps">
      <span>Instead of:</span>
      {picks.map((out, index) => (
        <button
          type="submit"
          class="second small"
          name="swap"
          value={`${out.articleId}-${coming.articleId}`}
          formaction={`${path}/swap`}
          aria-label={`Use it instead of ${index + 1}: ${out.title}`}
        >
          {index + 1}
        </button>
      ))}
    </div>
  )
}
