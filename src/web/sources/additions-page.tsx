import type { Addition } from '../../store/source/additions.ts'
import { Layout } from '../frame/layout.tsx'
import { Notice } from '../frame/notice.tsx'
import { AdditionRow, KEEP_FORM } from './addition-row.tsx'

type Props = {
  batchId: string
  additions: readonly Addition[]
  /** Of an import: feeds beyond the limits. */
  leftOutCount: number
  timeZone: string
  now: Date
}

export function AdditionsPage({ batchId, additions, leftOutCount, timeZone, now }: Props) {
  const count = (...states: Addition['state'][]) =>
    additions.filter(({ state }) => states.includes(state)).length
  const open = count('waiting', 'chosen')
  const isImport = additions.some((addition) => addition.isImport)
  return (
    <Layout title={isImport ? 'Import' : 'Check and add'} visitor="owner" here="/sources">
      <p class="back">
        <a href="/sources">All sources</a>
      </p>
      <h1>{isImport ? 'Your import' : 'Check and add'}</h1>
      <Summary batchId={batchId} additions={additions} open={open} />
      {leftOutCount > 0 && (
        <p class="notice">
          {leftOutCount} {leftOutCount === 1 ? 'feed was' : 'feeds were'} left out: a list may have
          200 feeds, in five levels of folders.
        </p>
      )}
      <ul class="additions">
        {additions.map((addition) => (
          <AdditionRow addition={addition} batchId={batchId} timeZone={timeZone} now={now} />
        ))}
      </ul>
      <Press batchId={batchId} open={open} foundCount={count('found')} />
    </Layout>
  )
}

/** What became of all of them, in one sentence; it follows the rows as they change. */
function Summary({
  batchId,
  additions,
  open,
}: {
  batchId: string
  additions: readonly Addition[]
  open: number
}) {
  const groups = [
    ['added', 'added'],
    ['known', 'already there'],
    ['failed', 'failed'],
    ['choose', 'to choose from'],
    ['found', 'found'],
  ] as const
  const parts = groups.flatMap(([state, word]) => {
    const count = additions.filter((addition) => addition.state === state).length
    return count === 0 ? [] : [`${count} ${word}`]
  })
  const isDone = additions.every(({ state }) => ['added', 'known', 'failed'].includes(state))
  const text = [...(open > 0 ? [`${open} in the works`] : []), ...parts].join(', ')
  return (
    <div id="summary" {...(open > 0 ? { 'data-poll': '' } : {})}>
      {isDone ? (
        <Notice>
          {text}. <a href="/sources">See your sources</a>
        </Notice>
      ) : (
        <p role="status">{text}.</p>
      )}
      {open > 0 && (
        <noscript>
          <p>
            <a href={`/sources/add/${batchId}`}>Refresh this page</a> to see how far it is.
          </p>
        </noscript>
      )}
    </div>
  )
}

function Press({
  batchId,
  open,
  foundCount,
}: {
  batchId: string
  open: number
  foundCount: number
}) {
  return (
    <form
      method="post"
      action={`/sources/add/${batchId}/keep`}
      id={KEEP_FORM}
      {...(open > 0 ? { 'data-poll': '' } : {})}
    >
      <div class="actions">
        {foundCount > 0 && (
          <button type="submit" data-busy="Adding…">
            {foundCount === 1 ? 'Add it' : 'Add the ticked ones'}
          </button>
        )}
        <a href="/sources/add">Look at other addresses</a>
      </div>
    </form>
  )
}
