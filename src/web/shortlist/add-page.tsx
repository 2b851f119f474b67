import { Layout } from '../frame/layout.tsx'

export function AddPage() {
  return (
    <Layout title="Add" visitor="owner" here="/add">
      <h1>What do you want to add?</h1>
      <p class="hint">You are on a shortlist yourself, or you keep one.</p>
      <div class="actions">
        <a class="button" href="/">
          An application of mine
        </a>
        <a class="button" href="/hiring">
          Candidates for a role
        </a>
      </div>
    </Layout>
  )
}
