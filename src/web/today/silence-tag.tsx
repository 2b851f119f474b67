import type { Silence } from '../../core/ladder/hiring-promise.ts'
import { formatDay } from '../../core/time/local-time.ts'

/** Nobody on the shortlist is left without a word past the day that was promised: this says who would be. */
export function SilenceTag({ silence }: { silence: Silence }) {
  switch (silence.kind) {
    case 'none':
      return null
    case 'no-date':
      return (
        <p>
          <span class="tag">No date promised</span> They do not know when they will hear from you
          next.
        </p>
      )
    case 'soon':
      return (
        <p>
          <span class="tag warn">Promised</span> They expect to hear from you by{' '}
          <strong>{formatDay(silence.promisedOn)}</strong>.
        </p>
      )
    case 'broken':
      return (
        <p>
          <span class="tag bad">Left waiting</span> They were to hear from you by{' '}
          <strong>{formatDay(silence.promisedOn)}</strong>, and have not.
        </p>
      )
  }
}
