import { rungOf } from '../../core/ladder/playbooks.ts'
import type { Progress } from '../../store/digest/progress.ts'
import { Layout, type Visitor } from '../frame/layout.tsx'
import { nameOf } from './draft-words.ts'
import type { OwnDigest } from './open-digest.ts'

type Props = { digest: OwnDigest; progress: Progress; visitor: Visitor; isMailStopped: boolean }

const REFRESH_SECONDS = 3

export function ProgressPage({ digest, progress, visitor, isMailStopped }: Props) {
  const title = titleOf(digest)
  return (
    <Layout title={title} visitor={visitor} refreshSeconds={REFRESH_SECONDS}>
      <h1>{title}</h1>
      <div role="status" data-poll>
        {digest.kind === 'digest' ? <Steps progress={progress} /> : <p>It is being written.</p>}
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

function titleOf({ kind, application }: OwnDigest): string {
  return kind === 'digest'
    ? `Preparing a digest for ${application.employer}`
    : `Preparing ${rungOf(kind).name} for ${nameOf(application)}`
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
