/** The one form of the address of a feed or page: as it is asked for, so without a fragment. What is no address stays. */
export function feedAddress(text: string): string {
  const url = URL.parse(text)
  if (url === null) return text
  url.hash = ''
  url.hostname = url.hostname.replace(/\.+$/, '')
  return url.href
}
