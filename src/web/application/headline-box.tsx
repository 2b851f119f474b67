import type { HeadlineAnswer } from '../../core/choice/headline-answer.ts'

type Props = { path: string; headline: string; answer: HeadlineAnswer | undefined }

/** Asks only, so it is a GET: the answer has an address and no script is needed. */
export function HeadlineBox({ path, headline, answer }: Props) {
  return (
    <details class="fold" id="headline" open={answer !== undefined}>
      <summary>Would this headline pass?</summary>
      <form method="get" action={`${path}#headline`}>
        <div class="field">
          <label for="headline-text">A headline</label>
          <p class="hint" id="headline-hint">
            See what your digests do with it: pass it, hold it back for your eyes, or leave it out.
          </p>
          <input
            id="headline-text"
            name="headline"
            type="text"
            value={headline}
            maxlength={300}
            autocomplete="off"
            aria-describedby="headline-hint"
          />
        </div>
        <button type="submit" class="second">
          Check the headline
        </button>
      </form>
      {answer !== undefined && (
        <div class="notice" role="status">
          <p>
            <strong>{answer.verdict}</strong> {answer.reason}
          </p>
        </div>
      )}
    </details>
  )
}
