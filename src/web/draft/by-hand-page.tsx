import type { DraftArticle } from '../../core/article/article.ts'
import { articleBlock } from '../../core/draft/article-block.ts'
import { CopyButton } from '../frame/copy-button.tsx'
import { Layout, type Visitor } from '../frame/layout.tsx'
import type { OwnDigest } from './open-digest.ts'

type Props = {
  digest: OwnDigest
  coming: DraftArticle | undefined
  out: DraftArticle | undefined
  visitor: Visitor
}

/** The candidate has made the text their own: nothing in it is touched, and they get what they need. */
export function ByHandPage({ digest, coming, out, visitor }: Props) {
  return (
    <Layout title="Change it by hand" visitor={visitor} hasErrors>
      <h1>Your text has changed there</h1>
      <p>
        {out === undefined
          ? 'We did not find the other articles in your text as we wrote them, '
          : `We did not find “${out.title}” in your text as we wrote it, `}
        so we left the text alone. It is saved as you typed it.{' '}
        {coming === undefined
          ? 'Change the lines yourself, as you like.'
          : 'These are the lines of the new article, to paste where you like:'}
      </p>
      {coming !== undefined && (
        <p class="draft" id="lines">
          {articleBlock(coming)}
        </p>
      )}
      <div class="actions">
        <a class="button" href={`/digests/${digest.publicId}`}>
          Back to the draft
        </a>
        {coming !== undefined && <CopyButton source="lines" label="Copy the lines" />}
      </div>
      <p class="said" role="status" id="said" />
    </Layout>
  )
}
