import { findTimeZone } from '../../core/time/time-zones.ts'

const DEFAULT_ZONE = 'UTC'

/** Where Cloudflare thinks the visitor is; the form lets them change it. */
export function visitorsTimeZone(request: Request): string {
  if (!('cf' in request) || typeof request.cf !== 'object' || request.cf === null)
    return DEFAULT_ZONE
  if (!('timezone' in request.cf) || typeof request.cf.timezone !== 'string') return DEFAULT_ZONE
  return findTimeZone(request.cf.timezone) ?? DEFAULT_ZONE
}
