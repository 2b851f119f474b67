import type { Application } from '../../core/application/application.ts'

/** What the candidate noted after the interview, to have it at hand while writing. */
export function CandidateNotes({ application }: { application: Application }) {
  const { topics, strengths, clearUp } = application
  if (topics.length + strengths.length === 0 && clearUp === '') return null
  return (
    <details class="fold">
      <summary>
        Your notes <span class="hint">for your eyes only</span>
      </summary>
      <NoteList title="You talked about" notes={topics} />
      <NoteList title="Your strengths" notes={strengths} />
      <NoteList title="To clear up" notes={clearUp === '' ? [] : [clearUp]} />
    </details>
  )
}

function NoteList({ title, notes }: { title: string; notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {notes.map((note) => (
          <li>{note}</li>
        ))}
      </ul>
    </>
  )
}
