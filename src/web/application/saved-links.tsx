import type { StoredApplication } from '../../store/application/applications.ts'

type Props = { application: StoredApplication; count: number }

/** Where somebody looks who has found something for this employer. */
export function SavedLinks({ application, count }: Props) {
  if (application.status === 'closed') return null
  return (
    <section>
      <h2>Found something for them?</h2>
      <p>
        Save it, and it goes into the next digest.
        {count > 0 && (
          <>
            {' '}
            <a href="/saved">
              {count === 1 ? 'One saved link waits' : `${count} saved links wait`}
            </a>
            .
          </>
        )}
      </p>
      <p>
        <a class="button second" href={`/save?application=${application.publicId}`}>
          Save a link
        </a>
      </p>
    </section>
  )
}
