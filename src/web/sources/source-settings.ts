import { fail, ok, type Result } from '../../core/text/result.ts'
import { parseDay } from '../../core/time/day-input.ts'
import { addDays, localDate, localMoment } from '../../core/time/local-time.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import type { SourceSettings } from '../../store/source/source-settings.ts'
import type { Source } from '../../store/source/sources.ts'
import { cleanLine } from '../form/form-text.ts'

type Typed = Readonly<Record<string, string>>

const MAX_MUTE_DAYS = 366

export function settingsAsTyped(
  { preference, mutedUntil, applicationId }: Source,
  applications: readonly StoredApplication[],
  timeZone: string,
): Typed {
  return {
    preference,
    mutedUntil: mutedUntil === null ? '' : localDate(mutedUntil, timeZone),
    application: applications.find(({ id }) => id === applicationId)?.publicId ?? '',
  }
}

/** The form of a source's page. Muted is until the morning of the day, where the candidate lives. */
export function readSourceSettings(
  typed: Typed,
  applications: readonly StoredApplication[],
  timeZone: string,
  now: Date,
): Result<SourceSettings> {
  const mutedUntil = readMutedUntil(cleanLine(typed['mutedUntil'] ?? ''), timeZone, now)
  if (!mutedUntil.ok) return mutedUntil
  const preference = (['prefer', 'normal', 'less'] as const).find(
    (name) => name === typed['preference'],
  )
  const chosen = typed['application']
  const application = applications.find(({ publicId }) => publicId === chosen)
  // Without the choice on the page, or with one that makes no sense, nothing changes about it.
  const isChoice = chosen === '' || application !== undefined
  return ok({
    mutedUntil: mutedUntil.value,
    ...(preference === undefined ? {} : { preference }),
    ...(isChoice ? { applicationId: application?.id ?? null } : {}),
  })
}

function readMutedUntil(typed: string, timeZone: string, now: Date): Result<Date | null> {
  if (typed === '') return ok(null)
  const day = parseDay(typed)
  if (day === undefined) return fail('“Mute until” must be a real date, like 27 3 2026')
  const today = localDate(now, timeZone)
  if (day <= today) return fail('“Mute until” must be a day after today')
  if (day > addDays(today, MAX_MUTE_DAYS)) return fail('“Mute until” must be within a year')
  return ok(localMoment(day, '00:00', timeZone))
}
