import { cleanLine } from '../../core/text/line.ts'
import type { Services } from '../../services.ts'
import { findDigestById } from '../../store/digest/digests.ts'
import { saveText } from '../../store/digest/draft-changes.ts'
import type { FieldError } from '../form/field-error.ts'
import type { OwnDigest } from './open-digest.ts'

export type DraftText = { subject: string; body: string }

export type KeptText =
  | { kind: 'kept'; digest: OwnDigest }
  | { kind: 'wrong'; errors: readonly FieldError[] }
  /** Saved in another tab meanwhile, or the draft is closed. */
  | { kind: 'stale'; digest: OwnDigest }

const MAX_SUBJECT_LENGTH = 300
const MAX_BODY_LENGTH = 20_000
const CONTROL = /[^\P{Cc}\t\n]/gu

/** The text as it stands in the form. A form that carries none leaves the saved one. */
export function readDraftText(
  params: Readonly<Record<string, string>>,
  saved: DraftText,
): DraftText {
  return {
    // A button with another subject on it wins over the field.
    subject: cleanLine(params['otherSubject'] ?? params['subject'] ?? saved.subject),
    body: params['body'] === undefined ? saved.body : cleanBody(params['body']),
  }
}

/** Every button of the draft page brings the text along, so that none of them loses what was typed. */
export async function keepText(
  { db, now }: Services,
  digest: OwnDigest,
  params: Readonly<Record<string, string>>,
): Promise<KeptText> {
  const text = readDraftText(params, digest)
  if (text.subject === digest.subject && text.body === digest.body) return { kind: 'kept', digest }
  const errors = listErrors(text)
  if (errors.length > 0) return { kind: 'wrong', errors }
  const version = readVersion(params['version'])
  const outcome = await saveText(db, {
    digestId: digest.id,
    version,
    ...text,
    now: now(),
    isAutomatic: params['auto'] !== undefined,
  })
  const current = (await findDigestById(db, digest.id)) ?? digest
  return outcome === 'saved'
    ? { kind: 'kept', digest: current }
    : { kind: 'stale', digest: current }
}

/** Browsers send line ends as CRLF. Postgres takes no NUL, and a mail no other control character. */
function cleanBody(typed: string): string {
  return typed.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, '').trimEnd()
}

function listErrors({ subject, body }: DraftText): FieldError[] {
  const errors: FieldError[] = []
  if (subject === '') errors.push({ field: 'subject', message: 'Enter a subject' })
  if (subject.length > MAX_SUBJECT_LENGTH) {
    const message = `The subject must be ${MAX_SUBJECT_LENGTH} characters or fewer`
    errors.push({ field: 'subject', message })
  }
  if (body === '') errors.push({ field: 'body', message: 'Enter the text of the mail' })
  if (body.length > MAX_BODY_LENGTH) {
    const message = `The text must be ${MAX_BODY_LENGTH} characters or fewer`
    errors.push({ field: 'body', message })
  }
  return errors
}

/** No version is older than every version. */
function readVersion(text: string | undefined): number {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0
}
