const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Anything else in an address is no id of ours, and the database is not asked. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}
