import type { Page } from 'playwright-core'
import type { TestStack, TestStackOptions } from './test-stack.ts'
import type { VisitorOptions } from './visitors.ts'

/** A story that a person goes through, on a stack of its own. It fails by throwing. */
export type Journey = TestStackOptions & { name: string; run: (stage: Stage) => Promise<void> }

export type Stage = {
  stack: TestStack
  visit: (options: VisitorOptions) => Promise<Page>
}
