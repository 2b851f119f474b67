import { AreaField } from '../form/fields.tsx'
import { Layout, type Visitor } from '../frame/layout.tsx'
import type { DraftText } from './draft-text.ts'
import type { OwnDigest } from './open-digest.ts'

type Props = { digest: OwnDigest; typed: DraftText; visitor: Visitor }

/** Two tabs, or a draft that was closed meanwhile: both texts are shown, and the candidate decides. */
export function StaleTextPage({ digest, typed, visitor }: Props) {
  const path = `/digests/${digest.publicId}`
  const isOpen = digest.state === 'ready'
  const form = { values: { ...typed }, errors: [], prefix: '' }
  return (
    <Layout title="Two texts" visitor={visitor} hasErrors>
      <h1>{isOpen ? 'The draft was changed in another place' : 'The draft is closed already'}</h1>
      <p>
        {isOpen
          ? 'Your text is not saved yet, so that it overwrites nothing. Decide which one to keep.'
          : 'So your change was not saved. Here it is, to copy what you need.'}
      </p>
      <h2>Your text</h2>
      <form method="post" action={`${path}/text`} data-unsaved>
        <input type="hidden" name="version" value={String(digest.version)} />
        <AreaField form={form} name="subject" label="Subject" rows={2} />
        <AreaField form={form} name="body" label="Text" rows={14} />
        {isOpen && (
          <div class="actions">
            <button type="submit">Keep this text</button>
          </div>
        )}
      </form>
      <h2>The saved text</h2>
      <p class="draft">{`${digest.subject}\n\n${digest.body}`}</p>
      <p>
        {isOpen ? (
          <a href={`${path}?done=kept`}>Keep the saved text</a>
        ) : (
          <a href={path}>Back to the draft</a>
        )}
      </p>
    </Layout>
  )
}
