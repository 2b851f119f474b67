/** What the Neon driver says when it gets no answer, or one that is not from the database. */
const UNREACHABLE = /^(?:Error connecting to database|Server error \(HTTP status 5)/

export function isUnreachable(error: Error): boolean {
  return UNREACHABLE.test(error.message)
}
