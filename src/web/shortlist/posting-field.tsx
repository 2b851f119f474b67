type Props = { posting: PostingBox }

/** What stands in the box, and what became of it. */
export type PostingBox = { typed: string; found: string; error: string }

export const EMPTY_POSTING: PostingBox = { typed: '', found: '', error: '' }

/** Fills in what a posting names. It works by the server, and what was typed already stays. */
export function PostingField({ posting: { typed, found, error } }: Props) {
  return (
    <details class="fold" open={typed !== ''} id="posting-box">
      <summary>
        The job posting <span class="hint">optional: fills in employer, role and country</span>
      </summary>
      <div class={error === '' ? 'field' : 'field wrong'}>
        <label for="posting">Address or text of the posting</label>
        <p class="hint" id="posting-hint">
          Only what it names is filled in, and only where nothing stands yet.
        </p>
        {error !== '' && (
          <p class="err" id="posting-error">
            <span class="unseen">Error: </span>
            {error}
          </p>
        )}
        <textarea
          id="posting"
          name="posting"
          rows={4}
          autocomplete="off"
          aria-describedby={error === '' ? 'posting-hint' : 'posting-hint posting-error'}
          aria-invalid={error === '' ? undefined : 'true'}
        >
          {`\n${typed}`}
        </textarea>
        {found !== '' && (
          <p class="notice good" role="status">
            {found}
          </p>
        )}
      </div>
      <button type="submit" name="action" value="read-posting" class="second">
        Read the posting
      </button>
    </details>
  )
}
