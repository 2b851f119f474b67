import { expect, it } from 'vitest'
import { decodeBody } from '../../src/feeds/fetch/decode-body.ts'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? latin1(part) : [...part])))
const latin1 = (text: string) => Array.from(text, (character) => character.charCodeAt(0))
const utf8 = (text: string) => [...new TextEncoder().encode(text)]
const declared = (charset: string) => `<?xml version="1.0" encoding="${charset}"?>`
const wide = (text: string, width: 2 | 4, isLittleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * width))
  for (const [index, character] of [...text].entries()) {
    const code = character.codePointAt(0) ?? 0
    if (width === 2) view.setUint16(index * 2, code, isLittleEndian)
    else view.setUint32(index * 4, code, isLittleEndian)
  }
  return [...new Uint8Array(view.buffer)]
}

const TEXT = '<a>Müller €5</a>'

it.each([
  ['UTF-8 by default', bytes(utf8(TEXT)), ''],
  ['a mark before UTF-8', bytes([0xef, 0xbb, 0xbf], utf8(TEXT)), 'text/xml; charset=koi8-r'],
  ['UTF-16 by its mark', bytes([0xff, 0xfe], wide(TEXT, 2, true)), 'text/xml; charset=utf-8'],
  ['UTF-16, big end first', bytes([0xfe, 0xff], wide(TEXT, 2, false)), ''],
  ['UTF-16 without a mark', bytes(wide(TEXT, 2, true)), ''],
  ['UTF-32 by its mark', bytes([0xff, 0xfe, 0, 0], wide(TEXT, 4, true)), ''],
  ['UTF-32, big end first', bytes([0, 0, 0xfe, 0xff], wide(TEXT, 4, false)), ''],
  ['UTF-32 without a mark', bytes(wide(TEXT, 4, false)), ''],
  ['Windows-1252 that nobody named', bytes('<a>M\u00fcller \u00805</a>'), ''],
  [
    'Windows-1252 that is called UTF-8',
    bytes('<a>M\u00fcller \u00805</a>'),
    'text/xml; charset=utf-8',
  ],
  ['UTF-8 that is called ISO-8859-1', bytes(utf8(TEXT)), 'application/xml; charset=ISO-8859-1'],
  ['UTF-8 with a header nobody knows', bytes(utf8(TEXT)), 'text/xml; charset=x-made-up'],
])('reads %s', (_name, body, contentType) => {
  expect(decodeBody(body, contentType)).toBe(TEXT)
})

it.each([
  ['windows-1251', [0xcf, 0xf0, 0xe8], 'При'],
  ['koi8-r', [0xf0, 0xd2, 0xc9], 'При'],
  ['iso-8859-2', [0xb1, 0xe6], 'ąć'],
  ['iso-8859-15', [0xa4], '€'],
  ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
  ['euc-jp', [0xc6, 0xfc, 0xcb, 0xdc], '日本'],
  ['euc-kr', [0xc7, 0xd1], '한'],
  ['gb18030', [0xd6, 0xd0], '中'],
  ['big5', [0xa4, 0xa4], '中'],
])('reads %s, by header and by declaration', (charset, characters, text) => {
  expect(decodeBody(bytes('<a>', characters), `text/xml; charset="${charset}"`)).toBe(`<a>${text}`)
  expect(decodeBody(bytes(declared(charset), characters), 'text/xml')).toBe(
    declared(charset) + text,
  )
})

it('believes the header rather than the declaration', () => {
  const body = bytes(declared('koi8-r'), [0xcf, 0xf0, 0xe8])
  expect(decodeBody(body, 'text/xml; charset=windows-1251')).toContain('При')
})

it('keeps a long UTF-8 text although one byte of it is wrong', () => {
  const text = decodeBody(bytes(utf8('Zürich, Genève, Bâle'), [0xff]), '')
  expect(text).toBe('Zürich, Genève, Bâle\ufffd')
})

it.each(['utf-16', 'utf-32'])('does not believe %s of an ASCII text', (charset) => {
  expect(decodeBody(bytes(declared(charset), '<a/>'), '')).toBe(`${declared(charset)}<a/>`)
})

it('decodes nothing as an empty text', () => {
  expect(decodeBody(bytes(), 'text/xml')).toBe('')
})
