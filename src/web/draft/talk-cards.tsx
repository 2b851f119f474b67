import type { DraftArticle } from '../../core/article/article.ts'
import { picksOf } from '../../core/draft/draft-change.ts'
import { prepareTalk, type Talk } from '../../core/draft/talk.ts'
import type { OwnDigest } from './open-digest.ts'

type Props = { articles: readonly DraftArticle[]; digest: OwnDigest }

/** For the candidate only: what to have in mind should one of the articles come up. */
export function TalkCards({ articles, digest }: Props) {
  const talks = picksOf(articles).map((article) => prepareTalk(article, digest.application))
  if (talks.length === 0) return null
  return (
    <details class="fold" id="talk">
      <summary>
        Be ready to talk <span class="hint">should they answer; for your eyes only</span>
      </summary>
      {talks.map((talk) => (
        <TalkCard talk={talk} />
      ))}
    </details>
  )
}

function TalkCard({ talk: { article, gist, question, counterView } }: { talk: Talk }) {
  return (
    <article class="talk">
      <h3>{article.title}</h3>
      {gist.length > 0 ? (
        <p>
          <span class="label">In short</span> {gist.join(' ')}{' '}
          <span class="hint">({article.source})</span>
        </p>
      ) : (
        <p class="hint">
          The feed says no more than the title.{' '}
          <a href={article.url} target="_blank" rel="noopener noreferrer">
            Read it there
          </a>{' '}
          before you send it.
        </p>
      )}
      <p>
        <span class="label">You could ask</span> {question}
      </p>
      {counterView !== undefined && (
        <p>
          <span class="label">Told otherwise</span>{' '}
          <a href={counterView.url} target="_blank" rel="noopener noreferrer">
            {counterView.source}
          </a>
          : {counterView.text}
        </p>
      )}
    </article>
  )
}
