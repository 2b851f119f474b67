import { DateField } from '../form/fields.tsx'
import { ApplicationField } from './application-field.tsx'
import type { SourcePageProps } from './source-page.tsx'

const PREFERENCES = [
  ['prefer', 'Prefer it', 'its articles move up'],
  ['normal', 'Normal', ''],
  ['less', 'Less of it', 'its articles move down'],
] as const

export function SourceSettingsForm({ source, applications, values, errors }: SourcePageProps) {
  const form = { values, errors, prefix: '' }
  const hasChoice = applications.length > 1 || source.applicationId !== null
  return (
    <form method="post" action={`/sources/${source.publicId}/settings`} novalidate class="card">
      <fieldset class="row">
        <legend>How much of it</legend>
        {PREFERENCES.map(([value, label, hint]) => (
          <p class="choice">
            <input
              type="radio"
              name="preference"
              value={value}
              id={`preference-${value}`}
              checked={values['preference'] === value}
            />
            <label for={`preference-${value}`}>
              {label} {hint !== '' && <span class="hint">{hint}</span>}
            </label>
          </p>
        ))}
      </fieldset>
      <DateField
        form={form}
        name="mutedUntil"
        label="Mute until"
        hint="Nothing from it is chosen before that day. Empty: not muted."
      />
      {hasChoice && (
        <ApplicationField
          form={form}
          label="Read it for"
          all="All applications in this sector"
          applications={applications}
        />
      )}
      <div class="actions">
        <button type="submit">Save</button>
      </div>
    </form>
  )
}
