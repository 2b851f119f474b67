/** What the tests use of the modules that only workerd has. */
declare module 'cloudflare:workers' {
  export const env: import('../../src/bindings.ts').Bindings
  /** The Worker of wrangler.toml, called as the platform calls it. */
  export const exports: {
    default: {
      fetch(url: string, init?: RequestInit): Promise<Response>
      scheduled(controller: { scheduledTime: number }): Promise<void>
    }
  }
}

declare module 'cloudflare:test' {
  type Batch = { messages: readonly import('../../src/bindings.ts').WorkMessage[] }
  type Context = { waitUntil(promise: Promise<unknown>): void }

  export function createMessageBatch(
    queue: string,
    messages: readonly { id: string; timestamp: Date; attempts: number; body: unknown }[],
  ): Batch
  export function createExecutionContext(): Context
  /** What became of each message, as the platform would take it. */
  export function getQueueResult(
    batch: Batch,
    context: Context,
  ): Promise<{ explicitAcks: string[]; retryMessages: { msgId: string; delaySeconds?: number }[] }>
}
