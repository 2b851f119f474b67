import { expect, it } from 'vitest'
import { parseFeed } from '../../src/feeds/parse/parse-feed.ts'

const BASE64 = btoa('<p>Grid news</p>')

const atomEntry = (content: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>A</title>
   <link href="https://a.example.com/1"/>${content}</entry></feed>`

async function summaryOf(content: string): Promise<string | undefined> {
  const parsed = await parseFeed(atomEntry(content), 'https://a.example.com/feed')
  return parsed.ok ? parsed.value.items[0]?.summary : parsed.reason
}

it.each([
  ['escaped', '<content mode="escaped">&lt;p&gt;Grid news&lt;/p&gt;</content>', 'Grid news'],
  [
    'base64',
    `<content mode="base64">${BASE64.slice(0, 9)}\n${BASE64.slice(9)}</content>`,
    'Grid news',
  ],
  ['base64 of a file', '<content mode="base64" type="image/png">iVBORw0KGgo=</content>', ''],
  ['base64 that is none', '<content mode="base64">Grid news!</content>', ''],
  ['a picture', '<content type="image/png">iVBORw0KGgo=</content>', ''],
  ['plain text', '<content type="text/plain">Grid news</content>', 'Grid news'],
  [
    'XHTML',
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Grid</p><p>news</p></div></content>',
    'Grid news',
  ],
  [
    'markup of its own',
    '<content type="application/xhtml+xml"><p>Grid news</p></content>',
    'Grid news',
  ],
])('reads Atom content that is %s', async (_what, content, summary) => {
  expect(await summaryOf(content)).toBe(summary)
})
