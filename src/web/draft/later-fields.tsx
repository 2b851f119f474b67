import { LAST_KINDS } from '../../core/ladder/playbooks.ts'
import { DateField } from '../form/fields.tsx'
import type { DraftPageProps } from './draft-page.tsx'

/** Not now. The draft comes again on another day; or the application rests, or is over. */
export function LaterFields({ digest, visitor, values, errors }: DraftPageProps) {
  const path = `/digests/${digest.publicId}`
  // After an outcome nothing is left to pause.
  const isOver = LAST_KINDS.includes(digest.kind)
  const isWrong = errors.some(({ field }) => field === 'laterOn')
  return (
    <details class="fold" open={isWrong}>
      <summary>
        Not now <span class="hint">later, or not at all</span>
      </summary>
      <p>Remind me again:</p>
      <div class="actions">
        <LaterButton path={path} until="tomorrow" label="Tomorrow" />
        <LaterButton path={path} until="monday" label="On Monday" />
        <LaterButton path={path} until="three-days" label="In 3 days" />
      </div>
      <DateField form={{ values, errors, prefix: '' }} name="laterOn" label="On another day" />
      <div class="actions">
        <LaterButton path={path} until="day" label="On that day" />
      </div>
      {visitor === 'owner' && !isOver && (
        <div class="actions">
          <button type="submit" class="plain" formaction={`${path}/pause`}>
            Pause this application
          </button>
          <a href={`/applications/${digest.application.publicId}#outcome`}>There is an outcome</a>
        </div>
      )}
    </details>
  )
}

function LaterButton({ path, until, label }: { path: string; until: string; label: string }) {
  return (
    <button
      type="submit"
      class="second small"
      name="until"
      value={until}
      formaction={`${path}/later`}
    >
      {label}
    </button>
  )
}
