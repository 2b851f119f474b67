import type { DraftArticle } from '../../core/article/article.ts'
import type { LessonEvent } from '../../core/choice/learning.ts'
import { picksOf } from '../../core/draft/draft-change.ts'
import { ArticleHead, Numbers } from './article-head.tsx'

type Props = {
  articles: readonly DraftArticle[]
  path: string
  timeZone: string
  isOwner: boolean
  /** What the candidate said of each. */
  taught: ReadonlyMap<number, LessonEvent>
}

/** The chosen articles with their reasons and, folded, all that can be done with each. */
export function ArticleCards(props: Props) {
  const picks = picksOf(props.articles)
  if (picks.length === 0) return null
  return (
    <section id="articles">
      <h2>The articles</h2>
      <ol class="articles">
        {picks.map((article, index) => (
          <li class="card" id={`article-${article.articleId}`} tabindex={-1}>
            <ArticleHead article={article} timeZone={props.timeZone} />
            <div class="tools">
              <Moves
                article={article}
                isFirst={index === 0}
                isLast={index === picks.length - 1}
                path={props.path}
              />
              <Alternates {...props} out={article} number={index + 1} />
              <More {...props} article={article} isAlone={picks.length === 1} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

type MovesProps = { article: DraftArticle; isFirst: boolean; isLast: boolean; path: string }

function Moves({ article, isFirst, isLast, path }: MovesProps) {
  if (isFirst && isLast) return null
  return (
    <div class="actions">
      {!isFirst && <Act name="up" label="Move up" article={article} path={path} />}
      {!isLast && <Act name="down" label="Move down" article={article} path={path} />}
    </div>
  )
}

/** The others that fit, each with a button that puts it into this one's place. */
function Alternates({
  articles,
  timeZone,
  path,
  out,
  number,
}: Props & { out: DraftArticle; number: number }) {
  const alternates = articles.filter(({ place }) => place === 'alternate')
  if (alternates.length === 0) return null
  return (
    <details class="tool swap">
      <summary>
        Swap it <span class="hint">{othersInWords(alternates.length)}</span>
      </summary>
      <ul class="articles">
        {alternates.map((coming) => (
          <li>
            <ArticleHead article={coming} timeZone={timeZone} />
            <div class="actions">
              <button
                type="submit"
                class="second small"
                name="swap"
                value={`${out.articleId}-${coming.articleId}`}
                formaction={`${path}/swap`}
                aria-label={`Use it instead of ${number}: ${coming.title}`}
              >
                Use it instead
              </button>
            </div>
            <details>
              <summary>
                Its numbers<span class="unseen">: {coming.title}</span>
              </summary>
              <Numbers article={coming} />
            </details>
          </li>
        ))}
      </ul>
    </details>
  )
}

function othersInWords(count: number): string {
  return count === 1 ? '1 other would fit' : `${count} others would fit`
}

function More(props: Props & { article: DraftArticle; isAlone: boolean }) {
  const { article, path, isOwner, taught, isAlone } = props
  const said = taught.get(article.articleId)
  const { isRead, source } = article
  return (
    <details class="tool">
      <summary>More about it</summary>
      <div class="actions">
        <Act name={isRead ? 'unread' : 'read'} label="I read it" isPressed={isRead} {...props} />
        {isOwner && article.origin === 'feed' && (
          <>
            <Act
              name={said === 'more' ? 'neither' : 'more'}
              label="More like this"
              isPressed={said === 'more'}
              {...props}
            />
            <Act
              name={said === 'less' ? 'neither' : 'less'}
              label="Less like this"
              isPressed={said === 'less'}
              {...props}
            />
          </>
        )}
        {isOwner && <Act name="known" label="They know it already" article={article} path={path} />}
        {!isAlone && <Act name="leave-out" label="Leave it out" article={article} path={path} />}
        {isOwner && article.origin === 'feed' && (
          <Act name="never" label={`Never from ${source}`} article={article} path={path} />
        )}
      </div>
      {article.alsoIn.length > 0 && (
        <p class="hint">
          Also in:{' '}
          {article.alsoIn.map((report, index) => (
            <>
              {index > 0 && ', '}
              <a href={report.url} target="_blank" rel="noopener noreferrer">
                {report.source}
              </a>
            </>
          ))}
        </p>
      )}
      <Numbers article={article} />
    </details>
  )
}

type ActProps = {
  name: string
  label: string
  article: DraftArticle
  path: string
  isPressed?: boolean
}

function Act({ name, label, article, path, isPressed }: ActProps) {
  return (
    <button
      type="submit"
      class="second small"
      name="act"
      value={`${name}-${article.articleId}`}
      formaction={`${path}/articles`}
      aria-pressed={isPressed === undefined ? undefined : String(isPressed)}
    >
      {label}
      <span class="unseen">: {article.title}</span>
    </button>
  )
}
