import type { Progress } from '../store/progress.ts'
import { Layout, type Visitor } from './layout.tsx'
import type { OwnDigest } from './open-digest.ts'

type Props = { digest: OwnDigest; progress: Progress; visitor: Visitor; isMailStopped: boolean }

const REFRESH_SECONDS = 3

export function ProgressPage({ digest, progress, visitor, isMailStopped }: Props) {
  const { employer } = digest.application
  return (
    <Layout
      title={`Preparing a digest for ${employer}`}
      visitor={visitor}
      refreshSeconds={REFRESH_SECONDS}
    >
      <h1>Preparing a digest for {employer}</h1>
      <div role="status" data-poll>
        <Steps progress={progress} />
      </div>
      <p>
        It seldom takes longer than a minute. You need not wait:{' '}
        {isMailStopped ? 'you find the draft here later.' : 'the draft comes to your mailbox too.'}
      </p>
      <p>
        <a href={`/digests/${digest.publicId}`}>Refresh</a>
      </p>
    </Layout>
  )
}

function Steps({ progress }: { progress: Progress }) {
  const { feedsTotal, feedsRead, feedsFailed, articlesNew, articlesFitting, chosen } = progress
  const isReading = feedsRead + feedsFailed < feedsTotal
  return (
    <ol class="steps">
      <li aria-current={isReading ? 'step' : undefined}>
        {feedsRead} of {feedsTotal} feeds read
        {feedsFailed > 0 && `, ${feedsFailed} could not be read`}
      </li>
      {feedsRead > 0 && (
        <li>
          {articlesNew} new {articlesNew === 1 ? 'article' : 'articles'}
        </li>
      )}
      <li aria-current={isReading ? undefined : 'step'}>
        {isReading ? 'Then: which of them fit?' : `${articlesFitting} fit`}
      </li>
      <li>{chosen === 0 ? 'Then: the best are chosen' : `${chosen} chosen`}</li>
    </ol>
  )
}
