import type { DraftArticle } from '../../core/article/article.ts'
import { picksOf } from '../../core/draft/draft-change.ts'
import { ArticleHead } from './article-head.tsx'

type Props = {
  articles: readonly DraftArticle[]
  timeZone: string
  /** The open draft that may take them in; without one they are only shown. */
  path?: string
}

/** What was kept from the note, with the reasons. The buttons belong to the draft's form and bring its text along. */
export function HeldBack({ articles, timeZone, path }: Props) {
  const heldBack = articles.filter(({ place }) => place === 'held-back')
  if (heldBack.length === 0) return null
  return (
    <details class="fold" id="held-back">
      <summary>
        Held back <span class="hint">{heldBack.length}, with the reasons, for your eyes only</span>
      </summary>
      <ul class="articles">
        {heldBack.map((article) => (
          <li>
            <ArticleHead article={article} timeZone={timeZone} />
            {path !== undefined && (
              <IncludeButtons article={article} picks={picksOf(articles)} path={path} />
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

type IncludeProps = { article: DraftArticle; picks: readonly DraftArticle[]; path: string }

function IncludeButtons({ article, picks, path }: IncludeProps) {
  return (
    <div class="actions">
      <button
        type="submit"
        form="draft"
        class="second small"
        name="act"
        value={`include-${article.articleId}`}
        formaction={`${path}/articles`}
      >
        Include it anyway<span class="unseen">: {article.title}</span>
      </button>
      {picks.length > 0 && <span class="hint">or instead of</span>}
      {picks.map((out, index) => (
        <button
          type="submit"
          form="draft"
          class="second small"
          name="swap"
          value={`${out.articleId}-${article.articleId}`}
          formaction={`${path}/swap`}
          aria-label={`Use it instead of ${index + 1}: ${out.title}`}
        >
          {index + 1}
        </button>
      ))}
    </div>
  )
}
