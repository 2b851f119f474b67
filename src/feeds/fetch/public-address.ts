import ipaddr from 'ipaddr.js'

// Only these IPv6 addresses are routed on the internet. It leaves out ::/96, where an IPv4 address hides.
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/** Whether an address literal, as the URL parser writes it, lies on the public internet. A name is not a literal. */
export function isPublicAddress(hostname: string): boolean {
  const address = ipaddr.parse(hostname.replace(/^\[|\]$/g, ''))
  // ipaddr.js has a name for every special range: private, loopback, link-local, mapped, 6to4, Teredo, NAT64 ...
  if (address.range() !== 'unicast') return false
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_UNICAST)
}

export function isAddressLiteral(hostname: string): boolean {
  return ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''))
}
