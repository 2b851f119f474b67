import type { StoredApplication } from '../../store/application/applications.ts'
import type { FieldError } from '../form/field-error.ts'
import { DateField } from '../form/fields.tsx'
import { OUTCOME_WORDS } from './timeline-words.ts'

type Props = {
  application: StoredApplication
  errors: readonly FieldError[]
  namedDay: string
  path: string
}

/** What the candidate tells us between the drafts. Each of them moves the plan at once. */
export function Happenings({ application, errors, namedDay, path }: Props) {
  if (application.status === 'closed') return null
  const isWrong = errors.some(({ field }) => field === 'namedDay')
  return (
    <section>
      <h2>Did something happen?</h2>
      <details class="fold" open={isWrong}>
        <summary>They wrote, or named a day</summary>
        <form method="post" action={`${path}/heard`} novalidate>
          <DateField
            form={{ values: { namedDay }, errors, prefix: '' }}
            name="namedDay"
            label="The day by which you will hear from them"
            hint="Leave it empty if they named none. Nothing is due before the working day after it."
          />
          <div class="actions">
            <button type="submit" name="heard" value="they-wrote" class="second">
              They wrote to me
            </button>
            <button type="submit" name="heard" value="promised" class="second">
              Only note the day
            </button>
          </div>
        </form>
      </details>
      <details class="fold" id="outcome">
        <summary>There is an outcome</summary>
        <p>It stops everything that is planned. One last mail is offered.</p>
        <form method="post" action={`${path}/outcome`} class="actions">
          {Object.entries(OUTCOME_WORDS).map(([outcome, words]) => (
            <button type="submit" name="outcome" value={outcome} class="second">
              {words}
            </button>
          ))}
        </form>
      </details>
    </section>
  )
}
