import type { StoredApplication } from '../../store/application/applications.ts'

/** Who else was there, in a line, with the way to change it. */
export function PeopleLine({ application }: { application: StoredApplication }) {
  const { contacts, publicId } = application
  const names = contacts.map(({ name, kind }) =>
    kind === 'recruiter' ? `${name} (recruiter)` : name,
  )
  return (
    <p class="hint">
      {names.length > 0 && `Also: ${names.join(', ')}. `}
      <a href={`/applications/${publicId}/people`}>
        {names.length > 0
          ? 'Change the people'
          : 'Were there more people, or a recruiter in between?'}
      </a>
    </p>
  )
}
