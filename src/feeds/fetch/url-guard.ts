import { fail, ok, type Result } from '../../core/text/result.ts'
import { isAddressLiteral, isPublicAddress } from './public-address.ts'

/** Where no request of ours may go, and the development exception to it. */
export type UrlPolicy = {
  /** Host names of this service: reading ourselves would be a loop. */
  ownHosts: readonly string[]
  /** Development only: origins let through as they are, such as http://127.0.0.1:8790. */
  allowedOrigins: readonly string[]
}

const MAX_URL_LENGTH = 2000
const TOO_LONG = 'The address is longer than 2,000 characters.'
const NAME_OF_LABELS = /^[^.]+(?:\.[^.]+)+$/
const PORTS: readonly string[] = ['', '80', '443', '8080', '8443']

// Names that are never public: RFC 2606, 6761, 6762, 7686, 8375, 9476, and what routers and companies use inside.
const PRIVATE_SUFFIXES: readonly string[] = [
  ...['local', 'localhost', 'localdomain', 'internal', 'intranet', 'private', 'corp', 'home'],
  ...['lan', 'home.arpa', 'in-addr.arpa', 'ip6.arpa', 'test', 'invalid', 'onion', 'alt', 'i2p'],
]

// Public names made to resolve to any address written in them, or to loopback, or to a cloud's metadata service.
const REBINDING_SUFFIXES: readonly string[] = [
  ...['nip.io', 'sslip.io', 'xip.io', 'traefik.me', 'backname.io', 'localtest.me', 'lvh.me'],
  ...['vcap.me', 'lacolhost.com', 'local.gd', 'localho.st', 'rbndr.us', 'metadata.goog'],
]

/**
 * The one guard for every address from outside, before each request and again on each redirect.
 * It judges what the WHATWG parser made of the text, so all spellings of one address meet the same rules.
 */
export function guardUrl(text: string, policy: UrlPolicy): Result<URL> {
  if (text.length > MAX_URL_LENGTH) return fail(TOO_LONG)
  // Not canParse: Node's, once it is hot, takes letters such as "ß" for bytes and says yes to what then throws.
  const url = URL.parse(text)
  if (url === null) return fail('This is not a complete web address.')
  // It is not sent, and would make many addresses of one.
  url.hash = ''
  // Written out, a letter of another script takes up to nine characters.
  if (url.href.length > MAX_URL_LENGTH) return fail(TOO_LONG)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return fail('Only addresses that begin with http:// or https:// can be read.')
  }
  if (url.username !== '' || url.password !== '') {
    return fail('An address with a user name or a password in it cannot be read.')
  }
  if (policy.allowedOrigins.includes(url.origin)) return ok(url)
  url.hostname = url.hostname.replace(/\.+$/, '')
  const reason = findHostProblem(url.hostname, policy.ownHosts)
  if (reason !== undefined) return fail(reason)
  if (!PORTS.includes(url.port)) return fail(`Port ${url.port} is not open to feeds.`)
  return ok(url)
}

function findHostProblem(host: string, ownHosts: readonly string[]): string | undefined {
  if (isAddressLiteral(host)) {
    return isPublicAddress(host) ? undefined : `${host} is not a public internet address.`
  }
  if (!NAME_OF_LABELS.test(host)) return `${host} is not a public host name.`
  if (endsWithOneOf(host, PRIVATE_SUFFIXES)) return `${host} is a name for private networks.`
  if (endsWithOneOf(host, REBINDING_SUFFIXES)) return `${host} may lead into a private network.`
  if (ownHosts.includes(host)) return 'This service does not read its own pages.'
  return undefined
}

function endsWithOneOf(host: string, suffixes: readonly string[]): boolean {
  return suffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))
}
