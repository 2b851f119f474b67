/**
 * The address without user name and password, and the header that says them. The guard refuses such addresses wherever
 * else they come from: in a redirect they only deceive.
 */
export function splitCredentials(address: string): {
  address: string
  authorization: string | undefined
} {
  const url = URL.parse(address)
  if (url === null || (url.username === '' && url.password === '')) {
    return { address, authorization: undefined }
  }
  const pair = `${decoded(url.username)}:${decoded(url.password)}`
  url.username = ''
  url.password = ''
  const bytes = new TextEncoder().encode(pair)
  return { address: url.href, authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A "%" that stands for itself.
    return text
  }
}
