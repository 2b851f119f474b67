import { loadXml } from '../markup/markup-document.ts'
import {
  addElement,
  type FeedDocument,
  type FeedElement,
  type FeedElements,
  isGroup,
  isRead,
  SELF,
} from './feed-elements.ts'
import { findItems, MAX_ITEMS, withoutRanges } from './feed-items.ts'
import type { FeedRoot } from './feed-names.ts'

type Names = (name: string) => string
type MarkupElement = ReturnType<ReturnType<ReturnType<typeof loadXml>['root']>['children']>[number]
type MarkupNode = MarkupElement['children'][number]

/**
 * Reads what a strict reader refuses: undeclared entities and prefixes, stray "&", unclosed tags, a cut-off end.
 * The text is cut at each item's first tag before anything is parsed, so that one bad item never harms the others.
 */
export function salvageFeed(xml: string, root: FeedRoot, nameOf: Names): FeedDocument {
  const ranges = findItems(xml, root, nameOf)
  const items = ranges.slice(0, MAX_ITEMS).map(({ start, end }) => {
    const block = xml.slice(start, end)
    return readElements(block, outermost(block), nameOf)
  })
  const head = withoutRanges(xml, root.start, ranges)
  return { feed: readElements(head, findChannel(head, nameOf), nameOf), items }
}

function outermost(block: string): MarkupElement | undefined {
  return loadXml(block).root().children()[0]
}

function findChannel(head: string, nameOf: Names): MarkupElement | undefined {
  const root = outermost(head)
  const inside = root === undefined ? [] : childElements(root)
  return inside.find((element) => nameOf(element.tagName) === 'channel') ?? root
}

function readElements(
  source: string,
  parent: MarkupElement | undefined,
  nameOf: Names,
): FeedElements {
  const elements = new Map<string, FeedElement[]>()
  if (parent === undefined) return elements
  addElement(elements, SELF, { text: '', attributes: readAttributes(parent) })
  collect(source, parent, nameOf, elements)
  return elements
}

function collect(
  source: string,
  parent: MarkupElement,
  nameOf: Names,
  elements: Map<string, FeedElement[]>,
): void {
  for (const child of childElements(parent)) {
    const name = nameOf(child.tagName)
    // What an element without an end tag seems to hold are its neighbours.
    const isUnclosed =
      isRead(name) && childElements(child).some(({ tagName }) => isRead(nameOf(tagName)))
    if (isGroup(name) || isUnclosed) collect(source, child, nameOf, elements)
    if (!isRead(name)) continue
    addElement(elements, name, {
      text: isUnclosed ? leadingText(child) : innerText(source, child),
      attributes: readAttributes(child),
    })
  }
}

function childElements(parent: MarkupElement): MarkupElement[] {
  return parent.children.filter(isElement)
}

function isElement(node: MarkupNode): node is MarkupElement {
  return node.type === 'tag'
}

// With tags inside, their source is the text: it still tells where a paragraph ends.
function innerText(source: string, element: MarkupElement): string {
  const first = element.children[0]?.startIndex ?? undefined
  const last = element.children.at(-1)?.endIndex ?? undefined
  if (first !== undefined && last !== undefined && childElements(element).length > 0) {
    return source.slice(first, last + 1)
  }
  return element.children.map(textOf).join('')
}

function leadingText(element: MarkupElement): string {
  const first = element.children.findIndex(isElement)
  return element.children.slice(0, first).map(textOf).join('')
}

function textOf(node: MarkupNode): string {
  if (node.type === 'text') return node.data
  return node.type === 'cdata' ? node.children.map(textOf).join('') : ''
}

function readAttributes(element: MarkupElement): Map<string, string> {
  const named = Object.entries(element.attribs)
  return new Map(named.map(([name, value]) => [name.toLowerCase(), value]))
}
