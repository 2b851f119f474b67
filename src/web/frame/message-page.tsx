import type { Child } from 'hono/jsx'
import { Layout, type Visitor } from './layout.tsx'

type Props = { title: string; visitor?: Visitor; children: Child }

/** A page that says one thing. */
export function MessagePage({ title, visitor = 'stranger', children }: Props) {
  return (
    <Layout title={title} visitor={visitor}>
      <h1>{title}</h1>
      {children}
    </Layout>
  )
}
