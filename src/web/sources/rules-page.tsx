import type { RuleEffect } from '../../core/choice/trial.ts'
import type { FieldError } from '../form/field-error.ts'
import { AreaField, ErrorSummary } from '../form/fields.tsx'
import { Layout } from '../frame/layout.tsx'
import { Notice } from '../frame/notice.tsx'

/** A place where rules can hold, as the page names it, with how many it has. */
export type RulePlace = { key: string; name: string; count: number }

type Props = {
  place: RulePlace
  places: readonly RulePlace[]
  values: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  /** What the rules as typed would do, when that was asked. */
  effect: RuleEffect | undefined
  isSaved: boolean
}

export function RulesPage({ place, places, values, errors, effect, isSaved }: Props) {
  const form = { values, errors, prefix: '' }
  return (
    <Layout title="Rules" visitor="owner" here="/sources" hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      {isSaved && <Notice>Saved. The rules count from the next digest on.</Notice>}
      <p class="back">
        <a href="/sources">All sources</a>
      </p>
      <h1>Rules</h1>
      <p>
        Words or phrases, one a line. They are found as whole words, in title and summary. “Never”
        wins over everything else.
      </p>
      <Places place={place} places={places} />
      <h2>{place.name}</h2>
      <form method="post" action="/sources/rules" novalidate>
        <input type="hidden" name="scope" value={place.key} />
        <AreaField
          form={form}
          name="prefer"
          rows={3}
          label="Prefer"
          hint="Articles with these move up."
        />
        <AreaField
          form={form}
          name="avoid"
          rows={3}
          label="Avoid"
          hint="Held back: you still see them, and can take one in."
        />
        <AreaField
          form={form}
          name="never"
          rows={3}
          label="Never"
          hint="Left out of every digest. You do not see them there, not even among the held-back ones."
        />
        {effect !== undefined && <Effect effect={effect} />}
        <div class="actions">
          <button type="submit">Save the rules</button>
          <button type="submit" formaction="/sources/rules/preview#effect" class="second">
            See what they would do
          </button>
        </div>
      </form>
    </Layout>
  )
}

function Places({ place, places }: { place: RulePlace; places: readonly RulePlace[] }) {
  return (
    <details class="fold" open={places.length <= 4}>
      <summary>
        Where they hold <span class="hint">{place.name}</span>
      </summary>
      <ul>
        {places.map(({ key, name, count }) => (
          <li>
            {key === place.key ? (
              <strong>{name}</strong>
            ) : (
              <a href={`/sources/rules?scope=${key}`}>{name}</a>
            )}
            {count > 0 && <span class="hint"> {count === 1 ? '1 rule' : `${count} rules`}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Effect({ effect }: { effect: RuleEffect }) {
  const { of, prefer, avoid, never } = effect
  if (of === 0) {
    return (
      <p class="notice" id="effect" role="status">
        No article has been read for this place yet, so there is nothing to try them on.
      </p>
    )
  }
  const parts = [
    ...(avoid > 0 ? [`hold back ${avoid}`] : []),
    ...(never > 0 ? [`drop ${never}`] : []),
  ]
  return (
    <p class="notice" id="effect" role="status">
      Not saved yet. These rules would hide {avoid + never} of the last {of}
      {parts.length > 1 && ` (${parts.join(', ')})`} and prefer {prefer}.
    </p>
  )
}
