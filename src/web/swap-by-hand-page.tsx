import type { PlacedArticle } from '../core/article.ts'
import { articleBlock } from '../core/article-block.ts'
import { CopyButton } from './copy-button.tsx'
import { Layout, type Visitor } from './layout.tsx'
import type { OwnDigest } from './open-digest.ts'

type Props = {
  digest: OwnDigest
  swap: { out: PlacedArticle; coming: PlacedArticle }
  visitor: Visitor
}

export function SwapByHandPage({ digest, swap, visitor }: Props) {
  return (
    <Layout title="Swap it by hand" visitor={visitor} hasErrors>
      <h1>Your text has changed there</h1>
      <p>
        We did not find “{swap.out.title}” in your text as we wrote it, so we left the text alone.
        It is saved as you typed it. These are the lines of the other article, to paste where you
        like:
      </p>
      <p class="draft" id="lines">
        {articleBlock(swap.coming)}
      </p>
      <div class="actions">
        <a class="button" href={`/digests/${digest.publicId}`}>
          Back to the draft
        </a>
        <CopyButton source="lines" label="Copy the lines" />
      </div>
      <p class="said" role="status" id="said" />
    </Layout>
  )
}
