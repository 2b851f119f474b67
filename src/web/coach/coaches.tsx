import type { Coach } from '../../store/account/coaching.ts'

/** Who entered something for this account, and what they may see; and the way to be a coach oneself. */
export function Coaches({ coaches }: { coaches: readonly Coach[] }) {
  return (
    <>
      <h2>Coaches</h2>
      {coaches.map(({ id, email, sharesPlan }) => (
        <form method="post" action={`/account/coaches/${id}`}>
          <p>
            <strong>{email}</strong>{' '}
            {sharesPlan
              ? 'sees which step is due when.'
              : 'entered something for you and sees nothing.'}
          </p>
          <button type="submit" name="sharesPlan" value={sharesPlan ? 'no' : 'yes'} class="second">
            {sharesPlan ? 'Stop sharing the plan' : 'Share the plan'}
            <span class="unseen"> with {email}</span>
          </button>
        </form>
      ))}
      <p>
        <a href="/coach">Enter shortlists for others</a>
      </p>
    </>
  )
}
