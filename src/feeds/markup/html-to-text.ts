import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

// Longer fields are cut before anything looks at them; the longest text that we keep is 600 characters.
const MAX_MARKUP_LENGTH = 65_536
const CHUNK_LENGTH = 1024
const MAX_PASSES = 4

// The tokenizer reads the insides of these as raw text up to their end tag.
const SILENT = new Set(['script', 'style', 'iframe', 'noembed', 'noframes'])
const INLINE = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em'],
  ...['font', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong'],
  ...['sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr'],
])

// Controls but for blanks, soft hyphens, zero-width spaces, bidirectional controls, byte order marks; then letters that fill a
// place and are not seen, and tags, in which whole sentences can hide.
const UNSEEN =
  /[^\P{Cc}\s]|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u034f\u115f\u1160\u3164\uffa0]|[\u{e0000}-\u{e007f}]/gu
// All but the single blanks between words, which are as they should be: replacing them costs a fifth of all reading.
const BLANKS = /\s{2,}|[^\S ]/g
const MISNUMBERED = /[\u0080-\u009f]/g
const WINDOWS = new TextDecoder('windows-1252')
const ENTITY = /&(?:lt|gt|amp|quot|apos|nbsp|#x?[\da-f]{1,6});/i
const WHOLE_TAGS = /<([a-z/!?][^<>]*)>/gi
const TAG_STARTS = /<(?=[<a-z/!?]|$)/gi

/**
 * What a reader of this HTML would see, on one line. A tokenizer without a tree or a stack visits each
 * character once: hostile markup can make trees slow. Reading stops when there is enough text.
 */
export function htmlToText(html: string, enoughLength: number): string {
  let markup = withoutCdataMarks(html.slice(0, MAX_MARKUP_LENGTH))
  let text = readVisible(markup, enoughLength)
  for (let pass = 1; pass < MAX_PASSES && isEscapedAgain(markup, text); pass += 1) {
    markup = text
    text = readVisible(markup, enoughLength)
  }
  if (!text.includes('<')) return text
  return collapsed(text.replace(WHOLE_TAGS, '$1').replace(TAG_STARTS, ''))
}

// A second CDATA wrapper inside the first is a common mistake; its content is meant to be read.
function withoutCdataMarks(html: string): string {
  return html.includes('<![CDATA[') ? html.replaceAll('<![CDATA[', '').replaceAll(']]>', '') : html
}

// Some feeds escape their markup twice or three times. Where one text has both real tags and escaped ones, the
// escaped ones are an example that is meant to be read.
function isEscapedAgain(markup: string, text: string): boolean {
  return ENTITY.test(text) || (!hasTag(markup) && hasTag(text))
}

function hasTag(text: string): boolean {
  return text.includes('<') && text.search(TAG_STARTS) !== -1
}

function readVisible(html: string, enoughLength: number): string {
  const text = html.includes('<') || html.includes('&') ? withoutTags(html, enoughLength) : html
  return collapsed(text.toWellFormed().replace(MISNUMBERED, fromWindows).replace(UNSEEN, ''))
}

// "&#146;" means an apostrophe in Windows-1252, and that is how browsers read it.
function fromWindows(control: string): string {
  return WINDOWS.decode(Uint8Array.of(control.charCodeAt(0)))
}

function collapsed(text: string): string {
  return text.replace(BLANKS, ' ').trim()
}

function withoutTags(html: string, enoughLength: number): string {
  let text = ''
  let silence = ''
  const onTag = (start: number, end: number) => {
    const name = html.slice(start, end).toLowerCase()
    if (!INLINE.has(name)) text += ' '
    return name
  }
  const tokenizer = new Tokenizer(
    {},
    {
      ...IGNORED,
      ontext: (start, end) => {
        if (silence === '') text += html.slice(start, end)
      },
      ontextentity: (codePoint) => {
        if (silence === '') text += String.fromCodePoint(codePoint)
      },
      onopentagname: (start, end) => {
        const name = onTag(start, end)
        if (SILENT.has(name)) silence = name
      },
      onclosetag: (start, end) => {
        if (onTag(start, end) === silence) silence = ''
      },
    },
  )
  for (let at = 0; at < html.length && text.length < enoughLength * 2; at += CHUNK_LENGTH) {
    tokenizer.write(html.slice(at, at + CHUNK_LENGTH))
  }
  tokenizer.end()
  return text
}

const ignore = () => {}
const IGNORED: TokenizerCallbacks = {
  onattribdata: ignore,
  onattribend: ignore,
  onattribentity: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
}
