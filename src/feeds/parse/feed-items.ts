import type { FeedRoot } from './feed-names.ts'

type Range = { start: number; end: number }
type Names = (name: string) => string

/** More than we keep of a feed: some of them will have no link or no title. */
export const MAX_ITEMS = 500
const ITEM_TAGS = /<(\/?)((?:[\w-]{1,40}:)?(?:item|entry))(?=[\s>/])[^<>]*>/gi

/** Where each item stands in the text: from its first tag to its last one, or to the next item. */
export function findItems(xml: string, root: FeedRoot, nameOf: Names): Range[] {
  const ranges: Range[] = []
  let open: number | undefined
  for (const tag of xml.matchAll(ITEM_TAGS)) {
    const [text, slash, name = ''] = tag
    if (nameOf(name) !== root.itemName) continue
    if (open !== undefined) ranges.push({ start: open, end: tag.index })
    open = slash === '/' || text.endsWith('/>') ? undefined : tag.index
  }
  if (open !== undefined) ranges.push({ start: open, end: xml.length })
  return ranges
}

export function withoutRanges(xml: string, start: number, ranges: readonly Range[]): string {
  let at = start
  const parts = ranges.map((range) => {
    const part = xml.slice(at, range.start)
    at = range.end
    return part
  })
  return parts.join('') + xml.slice(at)
}

/** Without what stands between the last item that we read and the end of the last one there is: well-formed XML stays so. */
export function withoutSurplusItems(xml: string, root: FeedRoot, nameOf: Names): string {
  let count = 0
  let surplus: Range | undefined
  for (const tag of xml.matchAll(ITEM_TAGS)) {
    const [text, slash, name = ''] = tag
    if (nameOf(name) !== root.itemName) continue
    if (slash === '') count += 1
    if (count <= MAX_ITEMS) continue
    surplus = { start: surplus?.start ?? tag.index, end: tag.index + text.length }
  }
  return surplus === undefined ? xml : withoutRanges(xml, 0, [surplus])
}
