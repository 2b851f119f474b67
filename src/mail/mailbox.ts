import type { EmailMessage, Transport } from '../core/mail/email-message.ts'

/** Development: mails are kept and shown at /mailbox. `keep` passes over a key that it has seen. */
export function mailboxTransport(
  keep: (message: EmailMessage, idempotencyKey: string) => Promise<void>,
): Transport {
  return {
    isKeyed: true,
    async send(message, idempotencyKey) {
      try {
        await keep(message, idempotencyKey)
        return { kind: 'accepted', providerId: `mailbox:${idempotencyKey}` }
      } catch (error) {
        const reason = `The mailbox did not keep it: ${error instanceof Error ? error.message : error}`
        return { kind: 'retry', reason, retryAfterSeconds: undefined }
      }
    },
  }
}
