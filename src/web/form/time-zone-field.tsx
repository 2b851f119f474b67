import { raw } from 'hono/html'
import { formatMoment } from '../../core/time/local-time.ts'
import { isTimeZone, listTimeZones } from '../../core/time/time-zones.ts'
import { type FormState, SelectField } from './fields.tsx'

type Props = {
  form: FormState
  name: string
  label: string
  hint: string
  autocomplete?: string
  now: Date
  /** What the empty choice says; without it there is none. */
  emptyLabel?: string
  /** Nobody has chosen it yet. */
  isGuessed?: boolean
}

// Four hundred options, the same on every page: made once, because a form may show them many times.
let options: string | undefined

export function TimeZoneField({ now, emptyLabel, ...field }: Props) {
  const chosen = field.form.values[field.name] ?? ''
  return (
    <SelectField {...field}>
      {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
      {chosen !== '' && (
        <option value={chosen} selected>
          {describeZone(chosen, now)}
        </option>
      )}
      {raw(allOptions())}
    </SelectField>
  )
}

function describeZone(zone: string, now: Date): string {
  const name = zone.replaceAll('_', ' ')
  if (!isTimeZone(zone)) return name
  const [, time] = formatMoment(now, zone).split(', ')
  return `${name}, ${time} now`
}

function allOptions(): string {
  options ??= listTimeZones()
    .map(({ continent, zones }) => (
      <optgroup label={continent}>
        {zones.map(({ id, name }) => (
          <option value={id}>{name}</option>
        ))}
      </optgroup>
    ))
    .join('')
  return options
}
