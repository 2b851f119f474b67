import { Layout } from '../frame/layout.tsx'
import { PressAgain } from '../frame/link-over-page.tsx'

export function ReviewPage({ isRepeated = false }: { isRepeated?: boolean }) {
  return (
    <Layout title="Your draft" visitor="stranger" hasErrors={isRepeated}>
      <PressAgain isShown={isRepeated} />
      <h1>Your draft is ready</h1>
      <p class="lead">Read it, change it, and send it from your own mail.</p>
      <form method="post">
        <button type="submit">Open the draft</button>
      </form>
      <p class="hint">
        The link works once, in this browser. It opens this draft and nothing else.
      </p>
    </Layout>
  )
}
