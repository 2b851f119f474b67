import { shownAddress } from '../../core/sources/private-address.ts'
import { rhythmInWords } from '../../core/sources/source-health.ts'
import { formatShortDay, localDate } from '../../core/time/local-time.ts'
import type { FoundFeed } from '../../store/database/addition-table.ts'
import type { Addition } from '../../store/source/additions.ts'
import { ago } from './source-status.tsx'

/** The form that the check boxes in the rows belong to. Forms cannot stand in each other. */
export const KEEP_FORM = 'keep'

type Props = { addition: Addition; batchId: string; timeZone: string; now: Date }

/** One address and how far it is. While it is in the works the page asks for it again. */
export function AdditionRow(props: Props) {
  const { addition } = props
  const { state } = addition
  const isOpen = state === 'waiting' || state === 'chosen'
  const asksForSomething = state === 'choose' || state === 'found'
  return (
    <li
      id={`addition-${addition.publicId}`}
      class={asksForSomething ? 'card' : 'line'}
      {...(isOpen ? { 'data-poll': '' } : {})}
    >
      <State {...props} />
    </li>
  )
}

function State(props: Props) {
  const { addition } = props
  const title = addition.found?.title || shownAddress(addition.address)
  switch (addition.state) {
    case 'waiting':
      return (
        <Headed addition={addition} title={title} tag="Looking…" tone="">
          {addition.reason !== '' && (
            <p class="hint">Not there itself. Trying where feeds usually are.</p>
          )}
        </Headed>
      )
    case 'chosen':
      return <Headed addition={addition} title={title} tag="Adding…" tone="" />
    case 'added':
      return <Headed addition={addition} title={title} tag="Added" tone="good" />
    case 'known':
      return <Headed addition={addition} title={title} tag="Already there" tone="good" />
    case 'failed':
      return (
        <Headed addition={addition} title={title} tag="Failed" tone="bad">
          <p>{addition.reason}</p>
        </Headed>
      )
    case 'choose':
      return <Choose {...props} />
    case 'found':
      return addition.found === null ? null : <Preview {...props} found={addition.found} />
  }
}

type HeadedProps = {
  addition: Addition
  title: string
  tag: string
  tone: '' | 'good' | 'bad'
  children?: unknown
}

function Headed({ addition, title, tag, tone, children }: HeadedProps) {
  const address = shownAddress(addition.address)
  return (
    <>
      <h2>{title}</h2>
      <p class="hint">
        <span class={`tag ${tone}`}>{tag}</span> {title !== address && address}
      </p>
      {children}
    </>
  )
}

/** Nothing is chosen beforehand: a page often names its comments too. */
function Choose({ addition, batchId }: Props) {
  const { publicId, choices, address } = addition
  return (
    <form method="post" action={`/sources/add/${batchId}/choose`}>
      <input type="hidden" name="addition" value={publicId} />
      <fieldset>
        <legend>
          <h2>{shownAddress(address)} has several feeds. Which one?</h2>
        </legend>
        {choices.map(({ url, title }, index) => (
          <p class="choice">
            <input type="radio" name="url" value={url} id={`feed-${publicId}-${index}`} />
            <label for={`feed-${publicId}-${index}`}>
              {title || shownAddress(url)} <span class="hint">{shownAddress(url)}</span>
            </label>
          </p>
        ))}
      </fieldset>
      <div class="actions">
        <button type="submit" class="second" data-busy="Looking…">
          Look at it
        </button>
      </div>
    </form>
  )
}

function Preview({ addition, found, timeZone, now }: Props & { found: FoundFeed }) {
  const { publicId, url } = addition
  const id = `keep-${publicId}`
  return (
    <>
      <p class="choice">
        <input type="checkbox" name={`keep.${publicId}`} id={id} form={KEEP_FORM} checked />
        <label for={id}>
          <strong>{found.title || shownAddress(url)}</strong>
          <span class="hint">{shownAddress(url)}</span>
        </label>
      </p>
      <p class="hint">{inWords(found, timeZone, now)}</p>
      {found.suits.map(({ employer, count }) => (
        <p>
          It would have given <strong>{count === 1 ? '1 article' : `${count} articles`}</strong> to{' '}
          {employer} in the last ten days.
        </p>
      ))}
      {found.newest.length > 0 && <Newest found={found} timeZone={timeZone} />}
    </>
  )
}

function Newest({ found, timeZone }: { found: FoundFeed; timeZone: string }) {
  return (
    <details class="fold">
      <summary>Its newest items</summary>
      <ul>
        {found.newest.map(({ url, title, publishedAt }) => (
          <li>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>{' '}
            {publishedAt !== null && (
              <span class="hint">{formatShortDay(localDate(new Date(publishedAt), timeZone))}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** "Newest 3 hours ago · about every 2 days · with summaries · en" */
function inWords(found: FoundFeed, timeZone: string, now: Date): string {
  const { itemCount, rhythmHours, hasSummaries, language, kind, newest } = found
  if (itemCount === 0) return 'This feed is empty. Is it still maintained?'
  const newestAt = newest[0]?.publishedAt ?? null
  return [
    newestAt === null
      ? 'its items have no dates'
      : `newest ${ago(new Date(newestAt), timeZone, now)}`,
    ...(rhythmHours === null ? [] : [rhythmInWords(rhythmHours)]),
    hasSummaries ? 'with summaries' : 'headlines only',
    ...(language === '' ? [] : [`language: ${language}`]),
    ...(kind === 'discussion' ? ['discussions'] : []),
  ].join(' · ')
}
