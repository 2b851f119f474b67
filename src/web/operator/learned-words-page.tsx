import { SHIPPED_WORDS } from '../../core/sectors/sectors.ts'
import { formatMoment } from '../../core/time/local-time.ts'
import type { LearnedSetting } from '../../store/learned/learned-setting.ts'
import type { LearnedVersion } from '../../store/learned/learned-versions.ts'
import { Layout } from '../frame/layout.tsx'
import { Notice } from '../frame/notice.tsx'

type Props = {
  setting: LearnedSetting
  /** Newest first. */
  versions: readonly LearnedVersion[]
  timeZone: string
  isDone: boolean
}

export function LearnedWordsPage({ setting, versions, timeZone, isDone }: Props) {
  const { active, isLearning } = setting
  return (
    <Layout title="Learned words" visitor="owner">
      {isDone && <Notice>Done. It holds for every article that comes in from now on.</Notice>}
      <h1>Learned words</h1>
      <p>
        Beside the catalogue’s terms, words that were typical of a sector’s articles bring an
        article nearer to it. They never let one pass by themselves. Articles that are stored keep
        their scores; within three weeks they are too old to be chosen.
      </p>
      <p>
        <strong>{activeWords(setting)}</strong> {learningWords(setting, timeZone)}
      </p>
      <div class="actions">
        {active === 'terms' ? (
          isLearning && <Choice choice="terms">Stay with the terms alone</Choice>
        ) : (
          <Choice choice="terms">Back to the terms alone</Choice>
        )}
        {active === 'shipped' ? (
          isLearning && <Choice choice="shipped">Stay with the words shipped</Choice>
        ) : (
          <Choice choice="shipped">Back to the words shipped</Choice>
        )}
        {!isLearning && <Choice choice="learn">Turn learning on</Choice>}
      </div>
      <h2>Versions</h2>
      {versions.length === 0 && <p>None yet. The first one is learned in the night.</p>}
      <ul class="sources">
        {versions.map((version) => (
          <VersionRow {...{ version, setting }} />
        ))}
        <li>
          <div>
            <a href="/learned-words/shipped">The words shipped</a>
            <p class="hint">
              Came with the program, learned from {SHIPPED_WORDS.articles.toLocaleString('en')}{' '}
              articles until {SHIPPED_WORDS.until}.
            </p>
          </div>
        </li>
      </ul>
    </Layout>
  )
}

function activeWords({ active, versionId }: LearnedSetting): string {
  if (active === 'terms') return 'The terms alone count.'
  return active === 'shipped' ? 'The words shipped count.' : `Version ${versionId} counts.`
}

function learningWords({ isLearning, changedAt }: LearnedSetting, timeZone: string): string {
  if (isLearning) return 'Learning is on: every week a new version takes over.'
  const since = changedAt === null ? '' : ` since ${formatMoment(changedAt, timeZone)}`
  return `Learning is off${since}. It stays so until somebody turns it on.`
}

function Choice({ choice, children }: { choice: string; children: string }) {
  return (
    <form method="post" action="/learned-words">
      <button type="submit" name="choice" value={choice}>
        {children}
      </button>
    </form>
  )
}

function VersionRow({ version, setting }: { version: LearnedVersion; setting: LearnedSetting }) {
  const { id, state, reason, articleCount, wordCount, firstDay, lastDay } = version
  const isActive = setting.versionId === id
  if (state === 'learning') {
    return (
      <li>
        <div>
          Version {id}
          <p class="hint">{unfinishedWords(version)}</p>
        </div>
      </li>
    )
  }
  return (
    <li>
      <div>
        <a href={`/learned-words/${id}`}>Version {id}</a>
        {isActive && <strong> counts now</strong>}
        <p class="hint">
          {wordCount} words from {articleCount.toLocaleString('en')} articles
          {articleCount > 0 && ` of ${firstDay} to ${lastDay}`}.
          {state === 'refused' && ` Not activated by itself: ${reason}`}
        </p>
      </div>
      {(!isActive || setting.isLearning) && (
        <form method="post" action="/learned-words" class="actions">
          <input type="hidden" name="version" value={String(id)} />
          <button type="submit" name="choice" value="version" class="plain">
            {isActive ? 'Stay with it' : 'Activate'}
            <span class="unseen"> version {id}</span>
          </button>
        </form>
      )}
    </li>
  )
}

function unfinishedWords({ week, attemptCount }: LearnedVersion): string {
  const times = attemptCount === 1 ? 'once' : `${attemptCount} times`
  return `For the week of ${week}, begun ${times} and not finished. After the third time it is left until the next week.`
}
