import type { PlannedStep } from '../../core/ladder/facts.ts'
import type { DraftKind } from '../../core/ladder/step.ts'

type Props = {
  kind: DraftKind
  /** The button's words. */
  words: string
  /** Of the application. */
  path: string
  /** Pressed twice, the same page asks for the same draft. */
  formId: string
  style?: string | undefined
  /** What tells it from the same button of another application. */
  unseen?: string
}

/** The thank-you mail while it is still to come: whoever is ready sooner need not wait for the evening. */
export function awaitedThanks(plan: readonly PlannedStep[]): PlannedStep | undefined {
  return plan.find(
    ({ kind, state, isPrepared }) =>
      kind === 'thank-you' && !isPrepared && (state === 'upcoming' || state === 'due'),
  )
}

/** The draft of a rung before its time, or one that only comes when it is asked for. */
export function WriteNow({ kind, words, path, formId, style, unseen }: Props) {
  return (
    <form method="post" action={`${path}/drafts`}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="formId" value={formId} />
      <button type="submit" class={style} data-busy="Writing…">
        {words}
        {unseen !== undefined && <span class="unseen">{unseen}</span>}
      </button>
    </form>
  )
}
