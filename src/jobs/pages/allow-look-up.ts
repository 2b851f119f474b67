import { hashAddress } from '../../address-hash.ts'
import type { Services } from '../../services.ts'
import { takeTurn } from '../../store/account/visitor-allowance.ts'

/** What somebody may have us open, each so often a day: a posting, an employer's site, a page for its title. */
type Purpose = 'posting' | 'site' | 'title'

/**
 * Takes one look-up of the day. Without a limit, whoever has an account could have us ask other people's sites for
 * hours on end.
 */
export async function allowLookUp(
  { config, db, now }: Pick<Services, 'config' | 'db' | 'now'>,
  purpose: Purpose,
  visitor: string,
): Promise<boolean> {
  const visitorHash = await hashAddress(config, `${purpose} ${visitor}`)
  return await takeTurn(db, { kind: 'look-up', visitorHash, now: now() })
}

export function accountVisitor(accountId: number): string {
  return `account ${accountId}`
}

/** A stranger by the network they come from: an IPv6 network has more addresses than anybody could count. */
export function strangerVisitor(address: string): string {
  return address.includes(':') ? networkOf(address) : address
}

function networkOf(address: string): string {
  const host = URL.parse(`http://[${address}]/`)?.hostname.slice(1, -1) ?? address
  const [before = '', after] = host.split('::')
  const head = before.split(':').filter(Boolean)
  const tail = (after ?? '').split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
  const groups = after === undefined ? head : [...head, ...zeros, ...tail]
  return `${groups.slice(0, 4).join(':')}::/64`
}
