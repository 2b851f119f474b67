import type { Preference } from '../../core/choice/learning.ts'
import { Layout } from '../frame/layout.tsx'
import { Notice } from '../frame/notice.tsx'

type Props = { preferences: readonly Preference[]; done: string | undefined }

/** Everything that was learned from earlier choices, each to be taken away. */
export function LearnedPage({ preferences, done }: Props) {
  return (
    <Layout title="What was learned" visitor="owner">
      {done === 'removed' && <Notice>Forgotten.</Notice>}
      <h1>What was learned from your choices</h1>
      <p>
        What you keep, swap out and ask for moves the next digests a little: at most one point for a
        source and half a point for a subject, where a topic of your interview counts three. What is
        switched off or to be avoided stays out, however much is learned.
      </p>
      {preferences.length === 0 ? (
        <p>Nothing yet.</p>
      ) : (
        <ul class="sources">
          {preferences.map((preference) => (
            <LearnedRow preference={preference} />
          ))}
        </ul>
      )}
      <p>
        <a href="/sources">Sources that are switched off</a> are on their own page.
      </p>
    </Layout>
  )
}

function LearnedRow({ preference: { subject, name, points, reason } }: { preference: Preference }) {
  const sign = points < 0 ? '−' : '+'
  return (
    <li>
      <div>
        <strong>{name}</strong>{' '}
        <span class="hint">
          {subject === 'source' ? 'a source' : 'a subject'}, {sign}
          {Math.abs(points)}
        </span>
        <p class="hint">{reason.charAt(0).toUpperCase() + reason.slice(1)}.</p>
      </div>
      <form method="post" action="/account/learned" class="actions">
        <input type="hidden" name="subject" value={subject} />
        <input type="hidden" name="name" value={name} />
        <button type="submit" class="plain">
          Forget it<span class="unseen">: {name}</span>
        </button>
      </form>
    </li>
  )
}
