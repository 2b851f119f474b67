import { LinkFields } from '../form/link-fields.tsx'
import type { DraftPageProps } from './draft-page.tsx'

const NAMES = { url: 'link', title: 'linkTitle', kind: 'linkKind' }

/** Within the draft's form, so that its text comes along. */
export function OwnLinkFields({ digest, values, errors, visitor }: DraftPageProps) {
  const isWrong = errors.some(({ field }) => field.startsWith('link'))
  return (
    <details class="fold" open={isWrong}>
      <summary>
        Add your own link <span class="hint">something you found yourself</span>
      </summary>
      <LinkFields form={{ values, errors, prefix: '' }} names={NAMES} />
      <div class="actions">
        <button
          type="submit"
          class="second"
          formaction={`/digests/${digest.publicId}/link`}
          data-busy="Reading it…"
        >
          Add it to the note
        </button>
        {visitor === 'owner' && (
          <a href={`/save?application=${digest.application.publicId}`}>
            Save one for the next note
          </a>
        )}
      </div>
    </details>
  )
}
