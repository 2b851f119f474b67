import { SECTORS } from '../../core/sectors/sectors.ts'
import { feedAddress } from '../../feeds/address/feed-address.ts'
import { knownFeedsOf } from '../../feeds/address/known-shapes.ts'
import type { NewAddition } from '../../store/source/additions.ts'
import type { FieldError } from '../form/field-error.ts'
import { cleanList } from '../form/form-text.ts'
import { isUuid } from '../frame/uuid.ts'

type Typed = Readonly<Record<string, string>>

const MAX_ADDRESSES = 20
const MAX_ADDRESS_LENGTH = 2000

/** Addresses, one a line, for one sector. */
export function readAddForm(typed: Typed): { additions: NewAddition[]; errors: FieldError[] } {
  const addresses = cleanList(typed['addresses'] ?? '')
  const sectorId = typed['sectorId'] ?? ''
  const errors: FieldError[] = []
  const message = findMistake(addresses)
  if (message !== undefined) errors.push({ field: 'addresses', message })
  if (!SECTORS.some(({ id }) => id === sectorId)) {
    errors.push({ field: 'sectorId', message: 'Select the sector' })
  }
  if (!isUuid(typed['batchId'] ?? '')) {
    errors.push({
      field: 'addresses',
      message: 'This form was not complete. Send it once more',
    })
  }
  return { additions: addresses.map((address) => toAddition(address, sectorId)), errors }
}

/**
 * Pages of known kinds have their feed at a known address, and often refuse to be read themselves: the feed is tried
 * first, then the page.
 */
export function toAddition(address: string, sectorId: string): NewAddition {
  const typed = feedAddress(withScheme(address))
  const [url = typed, ...guesses] = [...knownFeedsOf(typed), typed]
  return { address, url, guesses, sectorId }
}

function findMistake(addresses: readonly string[]): string | undefined {
  if (addresses.length === 0) return 'Enter the address of a feed or of a page'
  if (addresses.length > MAX_ADDRESSES) return `Enter ${MAX_ADDRESSES} addresses or fewer`
  return addresses.some((address) => address.length > MAX_ADDRESS_LENGTH)
    ? `Each address must be ${MAX_ADDRESS_LENGTH} characters or fewer`
    : undefined
}

// People paste "example.com/feed" as browsers show it, and "feed:" as old browsers did.
export function withScheme(address: string): string {
  const plain = address
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://')
  return /^[a-z][a-z0-9+.-]*:/i.test(plain) ? plain : `https://${plain}`
}
