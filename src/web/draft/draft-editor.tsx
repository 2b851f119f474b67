import { picksOf } from '../../core/draft/draft-change.ts'
import { countWords } from '../../core/text/gist.ts'
import { AreaField } from '../form/fields.tsx'
import type { DraftPageProps } from './draft-page.tsx'

export function DraftEditor(props: DraftPageProps) {
  const { digest, values, errors, visitor } = props
  const form = { values, errors, prefix: '' }
  const { interviewerEmail, publicId } = digest.application
  return (
    <section>
      <div id="version" data-live>
        <input type="hidden" name="version" value={String(digest.version)} />
      </div>
      <FoundCopy />
      <p class="recipient">
        <span class="label">To</span>{' '}
        {interviewerEmail === '' ? (
          <span class="hint">
            No address given: choose it in your own mail
            {visitor === 'owner' && (
              <>
                , or <a href={`/applications/${publicId}#interviewerEmail`}>add it here</a>
              </>
            )}
            .
          </span>
        ) : (
          <span id="to">{interviewerEmail}</span>
        )}
      </p>
      <AreaField form={form} name="subject" label="Subject" rows={2} />
      <OtherSubjects {...props} />
      <AreaField form={form} name="body" label="Text" rows={16} />
      <p class="under">
        <span class="hint">
          <span id="count">{countWords(values.body)}</span> words
        </span>{' '}
        <span id="kept" role="status" />
      </p>
      <EditorButtons {...props} />
    </section>
  )
}

/** Text that the browser kept because it could not be saved. The script shows it. */
function FoundCopy() {
  return (
    <div id="found-copy" class="notice" hidden>
      <p>
        <strong>This browser still has a text that was not saved.</strong> <span data-copy-age />
      </p>
      <details class="tool">
        <summary>Read it</summary>
        <p class="draft" data-copy-text />
      </details>
      <div class="actions">
        <button type="button" class="second small" data-copy-take>
          Put it back
        </button>
        <button type="button" class="plain" data-copy-forget>
          Forget it
        </button>
      </div>
    </div>
  )
}

function OtherSubjects({ digest, otherSubjects }: DraftPageProps) {
  if (otherSubjects.length === 0) return null
  return (
    <details class="tool">
      <summary>Other subjects</summary>
      <ul class="subjects">
        {otherSubjects.map((subject) => (
          <li>
            <button
              type="submit"
              class="second small"
              name="otherSubject"
              value={subject}
              formaction={`/digests/${digest.publicId}/text`}
            >
              {subject}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function EditorButtons({ digest, articles, canUndo }: DraftPageProps) {
  const path = `/digests/${digest.publicId}`
  const isOriginal =
    digest.body === digest.preparedBody && digest.subject === digest.preparedSubject
  return (
    <div class="actions" id="editor-buttons" data-live>
      <button type="submit" class="second">
        Save changes
      </button>
      {canUndo && (
        <button type="submit" class="plain" formaction={`${path}/undo`} data-undo>
          Undo the last change
        </button>
      )}
      {!isOriginal && (
        <button type="submit" class="plain" formaction={`${path}/restore`}>
          Back to the original
        </button>
      )}
      {picksOf(articles).length > 0 && <a href="#send">On to sending it</a>}
    </div>
  )
}
