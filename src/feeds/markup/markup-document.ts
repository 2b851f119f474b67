import { type CheerioAPI, load } from 'cheerio/slim'

// A tree costs depth times tags on hostile input, so a document ends after this many tags.
const MAX_TAGS = 2000

/** Forgives what a strict reader refuses. Positions are kept, to find the source of inner markup. */
export function loadXml(text: string): CheerioAPI {
  return load(untilTag(text, MAX_TAGS), {
    xml: { xmlMode: true, withStartIndices: true, withEndIndices: true },
  })
}

export function loadHtml(text: string): CheerioAPI {
  return load(untilTag(text, MAX_TAGS))
}

/** By how it begins: a feed has another root. */
export function isWebPage(text: string): boolean {
  return /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text)
}

/** What a page says without its scripts, which may be most of it and are full of what looks like tags. */
export function withoutScripts(html: string): string {
  let rest = ''
  let at = 0
  let isInside = false
  for (const { 0: tag, index } of html.matchAll(/<\/?script\b/gi)) {
    const isEnd = tag.startsWith('</')
    if (isEnd !== isInside) continue
    if (!isEnd) rest += html.slice(at, index)
    at = index
    isInside = !isEnd
  }
  return isInside ? rest : rest + html.slice(at)
}

function untilTag(text: string, count: number): string {
  let at = -1
  for (let tags = 0; tags <= count; tags += 1) {
    at = text.indexOf('<', at + 1)
    if (at === -1) return text
  }
  return text.slice(0, at)
}
