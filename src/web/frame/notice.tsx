import type { Child } from 'hono/jsx'

/** Says once what was just done. */
export function Notice({ children }: { children: Child }) {
  return (
    <p class="notice good" role="status">
      {children}
    </p>
  )
}
