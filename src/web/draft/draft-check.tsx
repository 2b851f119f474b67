import type { Finding, Severity } from '../../core/lint/lint.ts'
import type { DraftCheck } from './draft-checking.ts'

const SEVERITY_TAGS: Readonly<Record<Severity, { name: string; look: string }>> = {
  blocking: { name: 'Stop', look: 'tag bad' },
  warning: { name: 'Look', look: 'tag warn' },
  note: { name: 'Note', look: 'tag' },
}
/** "Send anyway" was said of it. */
const SETTLED = { name: 'Seen', look: 'tag' }

type Props = { check: DraftCheck; path: string }

/** What to look at before sending, in plain words, right above the doors. It is about the saved text. */
export function DraftCheckList({ check, path }: Props) {
  const { findings, blocking } = check
  if (findings.length === 0) return null
  return (
    <section class="notice" id="check" aria-labelledby="check-heading">
      <h3 id="check-heading">{heading(check)}</h3>
      <ul class="findings">
        {findings.map((finding) => (
          <li>
            <FindingText
              finding={finding}
              isSettled={finding.severity === 'blocking' && !blocking.includes(finding)}
            />
          </li>
        ))}
      </ul>
      {blocking.length > 0 && (
        <div class="actions">
          <button
            type="submit"
            class="second"
            name="seen"
            value={JSON.stringify(blocking.map(({ key }) => key))}
            formaction={`${path}/anyway`}
          >
            Send anyway
          </button>
          <span class="hint">Opens the buttons below for this text as it is.</span>
        </div>
      )}
    </section>
  )
}

function FindingText(given: { finding: Finding; isSettled: boolean }) {
  const { severity, says, todo } = given.finding
  const { name, look } = given.isSettled ? SETTLED : SEVERITY_TAGS[severity]
  return (
    <>
      <span class={look}>{name}</span> {says} <span class="hint">{todo}</span>
    </>
  )
}

function heading({ findings, blocking }: DraftCheck): string {
  if (blocking.length > 0) return 'Not yet: look at this first'
  const isGrave = findings.some(({ severity }) => severity !== 'note')
  return isGrave ? 'Before you send' : 'Good to know before you send'
}
