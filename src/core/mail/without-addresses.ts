const ADDRESS = /[^\s<>()"',;:]+@[^\s<>()"',;:]+/g

/** A reason fit for a log or an operator's page: no mail address stands in it. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, '(address)')
}

/** What an error says, fit for a log. */
export function describeError(error: unknown): string {
  return withoutAddresses(error instanceof Error ? error.message : String(error))
}
