/** What a notice about ill sources says, in words, as it was when it was queued. */
export type SourceNotice = { sources: readonly IllSource[] }

export type IllSource = {
  title: string
  /** "Silent since Tue 3 Mar 2026. It used to publish about every 2 days." */
  state: string
  /** "Example Energy: 12 of its last 40 fitting articles" */
  losses: readonly string[]
  /** Titles of feeds that could take its place. */
  proposals: readonly string[]
}

/** An application loses a meaningful share with such a source. */
const MEANINGFUL_SHARE = 0.15

export function isMeaningful({ count, total }: { count: number; total: number }): boolean {
  return total > 0 && count / total >= MEANINGFUL_SHARE
}
