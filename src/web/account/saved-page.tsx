import { formatShortDay, localDate } from '../../core/time/local-time.ts'
import type { SavedLink } from '../../store/article/saved-links.ts'
import { Layout } from '../frame/layout.tsx'
import { Notice } from '../frame/notice.tsx'

type Props = {
  links: readonly SavedLink[]
  bookmarklet: string
  done: string | undefined
  timeZone: string
}

const DONE: Readonly<Record<string, string>> = {
  saved: 'Saved. It goes into the next digest, with the note that you saved it.',
  removed: 'Removed.',
}

export function SavedPage({ links, bookmarklet, done, timeZone }: Props) {
  const notice = DONE[done ?? '']
  return (
    <Layout title="Saved links" visitor="owner">
      {notice !== undefined && <Notice>{notice}</Notice>}
      <h1>Saved links</h1>
      {links.length === 0 ? (
        <p>Nothing waits. Found something worth passing on? Save it for the next digest.</p>
      ) : (
        <ul class="sources">
          {links.map((link) => (
            <SavedRow link={link} timeZone={timeZone} />
          ))}
        </ul>
      )}
      <p>
        <a class="button" href="/save">
          Save a link
        </a>
      </p>
      <h2>While you browse</h2>
      <p>
        Drag this to your bookmarks:{' '}
        <a href={bookmarklet} class="button second small">
          For my shortlist
        </a>
        . On any page, press it: its address and title come here, and you say for which employer.
      </p>
      <p class="hint">
        On a phone, add this site to your home screen; then it is in the menu that shares a page.
      </p>
    </Layout>
  )
}

function SavedRow({ link, timeZone }: { link: SavedLink; timeZone: string }) {
  const { publicId, url, title, kind, savedAt, employer } = link
  return (
    <li>
      <div>
        <strong>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        </strong>
        <p class="hint">
          {kind === 'discussion' && <span class="tag">Discussion</span>} For {employer}, saved{' '}
          {formatShortDay(localDate(savedAt, timeZone))}
        </p>
      </div>
      <form method="post" action={`/saved/${publicId}/remove`} class="actions">
        <button type="submit" class="plain">
          Remove<span class="unseen">: {title}</span>
        </button>
      </form>
    </li>
  )
}
