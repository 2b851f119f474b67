import { formatMoment } from '../../core/time/local-time.ts'
import type { Run, Troubles } from '../../store/database/runs.ts'
import { Layout } from '../frame/layout.tsx'

type Props = { runs: readonly Run[]; troubles: Troubles; timeZone: string }

const COLUMNS = [
  ['feedsDue', 'Feeds due'],
  ['feedsRead', 'Read'],
  ['feedsUnchanged', 'Unchanged'],
  ['feedsFailed', 'Failed'],
  ['articlesNew', 'New articles'],
  ['digestsDue', 'Digests due'],
  ['digestsPrepared', 'Prepared'],
  ['digestsThin', 'Without draft'],
  ['mailsSent', 'Mails sent'],
  ['mailsWaiting', 'Waiting'],
  ['mailsUnknown', 'Unknown'],
] as const

export function RunsPage({ runs, troubles, timeZone }: Props) {
  return (
    <Layout title="Runs" visitor="owner">
      <h1>Runs</h1>
      {runs.length === 0 ? (
        <p>No tick has run yet. The first one comes within the hour.</p>
      ) : (
        // Focusable, so that a wide table is scrolled by keyboard too.
        <section class="wide" aria-label="Table of runs" tabindex={0}>
          <table class="runs">
            <thead>
              <tr>
                <th scope="col">Tick</th>
                {COLUMNS.map(([, title]) => (
                  <th scope="col" class="number">
                    {title}
                  </th>
                ))}
                <th scope="col">Outcome</th>
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <tr>
                  <th scope="row">{formatMoment(run.scheduledAt, timeZone)}</th>
                  {COLUMNS.map(([key]) => (
                    <td class="number">{run[key]}</td>
                  ))}
                  <td>{outcomeOf(run)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <TroubleList troubles={troubles} timeZone={timeZone} />
    </Layout>
  )
}

function outcomeOf({ failure, finishedAt }: Run): string {
  if (failure !== '') return failure
  return finishedAt === null ? 'not finished' : 'finished'
}

function TroubleList({ troubles, timeZone }: Omit<Props, 'runs'>) {
  const { feeds, emails, digests } = troubles
  return (
    <>
      <h2>Troubles</h2>
      {feeds.length + emails.length + digests.length === 0 && <p>None.</p>}
      <ul>
        {emails.map(({ id, kind, state, failure, createdAt }) => (
          <li>
            Mail {id} ({kind}), {formatMoment(createdAt, timeZone)}: <strong>{state}</strong>{' '}
            {failure}
          </li>
        ))}
        {digests.map(({ id, reason, createdAt }) => (
          <li>
            Digest {id}, {formatMoment(createdAt, timeZone)}: {reason}
          </li>
        ))}
        {feeds.map(({ title, url, state, failure, failureCount }) => (
          <li>
            Feed <strong>{title || url}</strong>, {state}, {failureCount} times: {failure}
            <br />
            <span class="hint">{url}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
