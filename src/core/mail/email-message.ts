/** One mail of ours, ready for a transport. Header values carry no line breaks. */
export type EmailMessage = {
  to: string
  /** Where an answer goes, when it is taken. */
  replyTo?: string | undefined
  subject: string
  text: string
  html: string
  headers: Readonly<Record<string, string>>
  attachments: readonly EmailAttachment[]
}

type EmailAttachment = { filename: string; type: string; content: string }

/** How a transport answered. `unknown`: it may or may not have gone out; never sent again by itself. */
export type Delivery =
  | { kind: 'accepted'; providerId: string }
  | {
      kind: 'retry'
      reason: string
      retryAfterSeconds: number | undefined
      /** It was turned away, so this attempt cannot have sent it. */
      isTurnedAway?: true
    }
  | { kind: 'rejected'; reason: string }
  | { kind: 'suppressed'; reason: string }
  | { kind: 'unknown'; reason: string }

export type Transport = {
  /** With keys a repeated send with the same key goes out once. */
  isKeyed: boolean
  send(message: EmailMessage, idempotencyKey: string): Promise<Delivery>
}
