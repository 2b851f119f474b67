import { load } from 'cheerio'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { renderDigestMail } from '../../src/mail/digest-mail.ts'
import { COLOURS } from '../../src/mail/frame.tsx'
import { renderStepMail } from '../../src/mail/step-mail.ts'
import { makeApplication, makeDigestMail } from './make.ts'
import { MAILS, makeStepMail } from './sample-mails.ts'

// https://www.rfc-editor.org/rfc/rfc8058, https://support.google.com/a/answer/81126, and what mail programs do with HTML.

const GMAIL_CUTS_AT_BYTES = 102_000
const ALL = Object.entries(MAILS)
const CONTROL = ALL.filter(([name]) => name !== 'confirm' && name !== 'sign-in')
const NOTES = CONTROL.filter(([name]) => !name.includes('call') && name !== 'source-notice')

describe.each(ALL)('the mail %s', (_name, render) => {
  const mail = render()
  const $ = load(mail.html)

  test('is smaller than what Gmail cuts off', () => {
    expect(Buffer.byteLength(mail.html)).toBeLessThan(GMAIL_CUTS_AT_BYTES)
  })

  test('is one column of at most 600 px in layout tables, for Outlook on Windows, too', () => {
    expect($('table').length).toBe($('table[role="presentation"]').length)
    expect(mail.html).toContain('max-width:600px')
    expect(mail.html).toContain('<!--[if mso]><table role="presentation" width="600"')
  })

  test('has its styles on the elements, in px, and a sheet for dark mode only', () => {
    const styles = $('[style]')
      .toArray()
      .map((element) => $(element).attr('style') ?? '')
    expect(styles.join(';')).not.toMatch(/\d(?:rem|em|vw|pt)\b|var\(|flex|grid/)
    const sheet = $('style').text()
    expect(sheet.replace(/\s/g, '')).toMatch(
      /^@media\(prefers-color-scheme:dark\)\{(?:[^{}]+\{[^{}]+\})+\}$/,
    )
    expect(Buffer.byteLength(sheet)).toBeLessThan(16_000)
  })

  test('says its language and direction where mail programs keep them, and has one heading', () => {
    expect($('body > *').length).toBe(1)
    expect($('body > *').attr()).toMatchObject({ lang: 'en', dir: 'ltr' })
    expect($('h1').length).toBe(1)
    expect($('title').text()).toBe($('h1').text())
  })

  test('begins with a sentence that can be seen and read as a preview, in both parts', () => {
    const preview = $('h1').text()
    expect(mail.text.startsWith(`${preview}\n`)).toBe(true)
    expect($('body').text().trimStart().startsWith(preview)).toBe(true)
    expect(mail.html).not.toMatch(
      /display:none|visibility:hidden|opacity:0|font-size:[01]px|max-height:0/,
    )
  })

  test('loads nothing and runs nothing', () => {
    expect($('img, script, link, iframe, object, form, [src], [background]').length).toBe(0)
    expect(mail.html).not.toMatch(/url\(|@import|@font-face/)
  })

  test('says that a machine wrote it, and answers no other mail', () => {
    expect(mail.headers['Auto-Submitted']).toBe('auto-generated')
    expect(Object.keys(mail.headers)).not.toContain('References')
    expect(Object.keys(mail.headers)).not.toContain('In-Reply-To')
  })

  test('has everything that matters in its text part: links of ours, headings, articles, reasons', () => {
    const ours = $('a[href^="https://digest.example"]').toArray()
    for (const link of ours) expect(mail.text).toContain($(link).attr('href'))
    for (const heading of $('h2').toArray()) {
      expect(mail.text).toContain($(heading).text().toUpperCase())
    }
    for (const line of $('h2 ~ div')
      .toArray()
      .flatMap((entry) => $(entry).contents().toArray())) {
      for (const words of $(line).text().split(' · ')) expect(mail.text).toContain(words)
    }
  })
})

describe.each(CONTROL)('the control mail %s', (_name, render) => {
  const mail = render()

  test('can be stopped with one click', () => {
    expect(mail.headers['List-Unsubscribe']).toMatch(
      /^<https:\/\/digest\.example\/unsubscribe\/\w+>$/,
    )
    expect(mail.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  })

  test('stays a conversation of its own', () => {
    expect(mail.headers['X-Entity-Ref-ID']).not.toBe('')
  })
})

describe.each(NOTES)('the control mail %s', (_name, render) => {
  const mail = render()

  test('asks for a button and not for a forward', () => {
    expect(mail.html).toContain('don’t forward this mail')
    expect(mail.text).toContain('don’t forward this mail')
  })

  test('brings the whole note in the text part and, when it may leave as it is, as a file', async () => {
    if (mail.subject.startsWith('Nearly')) return expect(mail.attachments).toEqual([])
    const [file] = mail.attachments
    const draft = await PostalMime.parse(file?.content ?? '')
    expect(file?.filename).toMatch(/^draft.*\.eml$/)
    expect(file?.content).toMatch(/^X-Unsent: 1\r\n/)
    const body = (draft.text ?? '').replaceAll('\r\n', '\n').trimEnd()
    expect(body.length).toBeGreaterThan(50)
    expect(mail.text).toContain(body)
  })
})

describe('the mail about a call', () => {
  const withNumber = MAILS['first-call']?.()
  const without = MAILS['second-call-without-number']?.()

  test('dials, says what to say, and leads to where the result is noted', () => {
    const $ = load(withNumber?.html ?? '')
    expect($('a:contains("Call +44 20 7946 0018")').attr('href')).toBe('tel:+442079460018')
    expect($('a:contains("Note how it went")').attr('href')).toContain('/review/')
    expect(withNumber?.text).toContain('On the voicemail:')
    expect(withNumber?.text).toContain('Best time: Wed 25 Nov, 09:30–11:30 there')
    expect(withNumber?.attachments).toEqual([])
  })

  test('dials what the page of the call dials: no zero for callers at home, no extension as digits', () => {
    const { html } = renderStepMail('first-call', {
      ...makeStepMail({ to: '', subject: 'Call Dana', body: 'Hello Dana' }),
      application: makeApplication({ interviewerPhone: '+44 (0)20 7946 0018 ext. 5' }),
    })
    const button = load(html)('a:contains("Call +44 (0)20 7946 0018 ext. 5")')
    expect(button.attr('href')).toBe('tel:+442079460018;ext=5')
  })

  test('has no button that dials when no number was given', () => {
    expect(without?.html).not.toContain('tel:')
    expect(load(without?.html ?? '')('a:contains("Note how it went")').length).toBeGreaterThan(0)
  })
})

test('two control mails of one application share neither subject nor reference', () => {
  const first = makeDigestMail(makeApplication())
  const subject = 'Grid connection: two pieces'
  const second = { ...first, digestId: 'another', draft: { ...first.draft, subject } }
  const mails = [first, second].map((mail) => renderDigestMail(mail))
  expect(new Set(mails.map((mail) => mail.subject)).size).toBe(2)
  expect(new Set(mails.map((mail) => mail.headers['X-Entity-Ref-ID'])).size).toBe(2)
})

describe('the colours', () => {
  test.each(listColourPairs())(
    '%s of %s on %s can be read, and upside down, too',
    (_, front, back) => {
      expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(invert(front), invert(back))).toBeGreaterThanOrEqual(4.5)
    },
  )
})

/** What stands on what: in light, and in the sheet for dark mode. Gmail turns colours by itself and knows no sheet. */
function listColourPairs(): [string, string, string][] {
  const dark = (rule: string, property: string) => {
    const sheet = MAILS['sign-in']?.().html ?? ''
    const found = new RegExp(`\\.${rule}\\{[^}]*\\b${property}:(#[0-9a-f]{6})`).exec(sheet)
    return found?.[1] ?? 'missing'
  }
  const card = dark('card', 'background-color')
  return [
    ['text', COLOURS.text, COLOURS.card],
    ['small print', COLOURS.muted, COLOURS.card],
    ['a link', COLOURS.accent, COLOURS.card],
    ['the main button', COLOURS.onAccent, COLOURS.accent],
    ['text', dark('text', 'color'), card],
    ['small print', dark('muted', 'color'), card],
    ['a link', dark('link', 'color'), card],
    ['the main button', dark('button a', 'color'), dark('button', 'background-color')],
    ['another button', dark('button2 a', 'color'), dark('button2', 'background-color')],
  ]
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(front: string, back: string): number {
  const [lighter = 0, darker = 0] = [luminance(front), luminance(back)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function invert(colour: string): string {
  return `#${channels(colour)
    .map((value) => (255 - value).toString(16).padStart(2, '0'))
    .join('')}`
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}
