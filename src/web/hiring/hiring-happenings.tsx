import {
  HIRING_STATUSES,
  type HiringStatus,
  type Outcome,
} from '../../core/application/application.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import type { FieldError } from '../form/field-error.ts'
import { DateField } from '../form/fields.tsx'

type Props = {
  application: StoredApplication
  errors: readonly FieldError[]
  namedDay: string
  path: string
}

const STATUS_WORDS: Readonly<Record<HiringStatus, string>> = {
  interviewing: 'We are still talking with others',
  deciding: 'All conversations are done, we have not decided',
  approving: 'We have decided, and it needs a signature',
  delayed: 'It is taking longer than planned',
}
const OUTCOME_WORDS: readonly (readonly [Outcome, string])[] = [
  ['offer', 'We choose them'],
  ['rejected', 'We choose somebody else'],
  ['withdrew', 'They withdrew'],
  ['role-closed', 'The role is closed'],
]

/** What a hiring team tells us about one candidate. Each of them moves the plan at once. */
export function HiringHappenings({ application, errors, namedDay, path }: Props) {
  if (application.status === 'closed') return null
  const isWrong = errors.some(({ field }) => field === 'namedDay')
  return (
    <section>
      <h2>Did something happen?</h2>
      <form method="post" action={`${path}/heard`}>
        <button type="submit" name="heard" value="they-wrote" class="second">
          They wrote to me
        </button>
      </form>
      <details class="fold" open={isWrong}>
        <summary>I promised a day</summary>
        <form method="post" action={`${path}/heard`} novalidate>
          <DateField
            form={{ values: { namedDay }, errors, prefix: '' }}
            name="namedDay"
            label="They will hear from us by"
            hint="An update is ready in time for that day."
          />
          <button type="submit" name="heard" value="promised" class="second">
            Note the day
          </button>
        </form>
      </details>
      <Status application={application} path={path} />
      <details class="fold" id="outcome">
        <summary>It is decided</summary>
        <p>It stops everything that is planned, and a kind, clear last mail is written for you.</p>
        <form method="post" action={`${path}/outcome`} class="actions">
          {OUTCOME_WORDS.map(([outcome, words]) => (
            <button type="submit" name="outcome" value={outcome} class="second">
              {words}
            </button>
          ))}
        </form>
      </details>
    </section>
  )
}

function Status({ application, path }: { application: StoredApplication; path: string }) {
  return (
    <details class="fold">
      <summary>
        How it stands <span class="hint">{STATUS_WORDS[application.hiringStatus]}</span>
      </summary>
      <form method="post" action={`${path}/hiring-status`}>
        <fieldset>
          <legend class="hint">The next update says it in these terms.</legend>
          {HIRING_STATUSES.map((status) => (
            <p class="choice">
              <input
                type="radio"
                id={`status-${status}`}
                name="status"
                value={status}
                checked={status === application.hiringStatus}
              />
              <label for={`status-${status}`}>{STATUS_WORDS[status]}</label>
            </p>
          ))}
        </fieldset>
        <button type="submit" class="second">
          Note it
        </button>
      </form>
    </details>
  )
}
