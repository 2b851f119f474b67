import { load } from 'cheerio'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { type DigestMail, renderDigestMail } from '../../src/mail/digest-mail.ts'
import { fc } from '../support/fast-check.ts'
import { makeApplication, makeArticle, makeDigestMail, THREE_ARTICLES } from './make.ts'

const MAIL = makeDigestMail()
const OWN_HOST = 'digest.example'
const MAX_BYTES = 102_000

describe('the subject of a control mail', () => {
  test('says what is ready for whom', () => {
    expect(renderDigestMail(MAIL).subject).toBe(
      'Ready to send to Dana at Example Energy: Transformer lead times: three pieces',
    )
  })

  test('names the employer alone when nobody was named', () => {
    const mail = makeDigestMail(makeApplication({ interviewerName: '' }))
    expect(renderDigestMail(mail).subject).toMatch(/^Ready to send to Example Energy: /)
  })

  test('fits into 78 characters and one line, whatever was typed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 })
    fc.assert(
      fc.property(text, text, text, (employer, interviewerName, subject) => {
        const application = makeApplication({ employer, interviewerName })
        const mail = renderDigestMail({ ...MAIL, application, draft: { ...MAIL.draft, subject } })
        expect(mail.subject.length).toBeLessThanOrEqual(78)
        expect(mail.subject).not.toMatch(/\p{Cc}/u)
      }),
    )
  })
})

describe('the draft inside a control mail', () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ''))
  const markup = fc.constantFrom(
    '<b>x</b> & "y"',
    "<script>alert('1')</script>",
    '&amp; &lt;',
    '  two  spaces ',
  )
  const bodies = fc
    .array(fc.oneof(line, markup), { minLength: 1, maxLength: 10 })
    // The parser of the file trims the last lines when they are empty.
    .map((lines) => [...lines, 'Priya'].join('\n'))

  test('is the same to the letter in both parts and in the file', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const mail = renderDigestMail({ ...MAIL, draft: { ...MAIL.draft, body } })
        expect(readHtmlDraft(mail.html)).toBe(body)
        expect(readTextDraft(mail.text)).toBe(body)
        const file = await PostalMime.parse(mail.attachments[0]?.content ?? '')
        expect((file.text ?? '').replaceAll('\r\n', '\n').replace(/\n$/, '')).toBe(body)
      }),
    )
  })

  test('holds nothing of ours', () => {
    const { body, subject } = MAIL.draft
    const attachment = atob(
      renderDigestMail(MAIL).attachments[0]?.content.split('\r\n\r\n')[1] ?? '',
    )
    for (const text of [subject, body, attachment]) {
      expect(text).not.toMatch(/digest|utm_|token|generated|unsubscribe/i)
    }
  })
})

describe('the doors of a control mail', () => {
  test('are four buttons, the mail app first', () => {
    expect(listButtons(MAIL)).toEqual([
      'Open in my mail app',
      'Gmail',
      'Outlook',
      'Review and change',
    ])
  })

  test('open the very draft that the mail shows', () => {
    const $ = load(renderDigestMail(MAIL).html)
    const url = new URL($('a:contains("Open in my mail app")').attr('href') ?? '')
    expect(decodeURIComponent(url.pathname)).toBe(MAIL.draft.to)
    expect(url.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(MAIL.draft.body)
  })

  test('leave out the mail app when the link is too long for it, and say so', () => {
    const mail = { ...MAIL, draft: { ...MAIL.draft, body: 'word '.repeat(400) } }
    expect(listButtons(mail)).toEqual(['Review and change', 'Gmail', 'Outlook'])
    expect(renderDigestMail(mail).html).toContain('The button for your mail app is missing today')
    expect(renderDigestMail(mail).html).not.toContain('href="mailto:')
    expect(renderDigestMail(MAIL).html).not.toContain('is missing today')
  })

  test('leave the review page when even webmail would not take the link', () => {
    const mail = { ...MAIL, draft: { ...MAIL.draft, body: 'слово '.repeat(400) } }
    expect(listButtons(mail)).toEqual(['Review and change'])
    expect(renderDigestMail(mail).html).toContain('The attached file holds it whole')
  })
})

describe('the page of a control mail', () => {
  const { html } = renderDigestMail(MAIL)
  const $ = load(html)

  test('begins with a sentence that works as a preview', () => {
    expect($('body').text()).toMatch(
      /^Priya, your note to Dana at Example Energy is ready to send\./,
    )
    expect(renderDigestMail(MAIL).text).toMatch(
      /^Priya, your note to Dana at Example Energy is ready/,
    )
  })

  test('loads nothing from anywhere and runs nothing', () => {
    expect($('img, script, link, iframe, object, form, video, [src], [background]').length).toBe(0)
    expect(html).not.toMatch(/url\(|@import|@font-face/)
  })

  test('links to the articles, to webmail and to us, and nowhere else', () => {
    const hosts = $('a')
      .toArray()
      .map((link) => new URL($(link).attr('href') ?? '').host)
    const articleHosts = THREE_ARTICLES.map(({ url }) => new URL(url).host)
    const webmail = ['', 'mail.google.com', 'outlook.office.com']
    expect(new Set(hosts)).toEqual(new Set([OWN_HOST, ...articleHosts, ...webmail]))
  })

  test('leads from “mark it as sent” to where that is done', () => {
    expect($('a:contains("mark it as sent")').attr('href')).toBe(MAIL.links.review)
    const sentence = `${MAIL.nextStep}\n${MAIL.links.review}`
    expect(renderDigestMail(MAIL).text).toContain(sentence)
    const ended = { ...MAIL, nextStep: 'No other one is planned.' }
    expect(load(renderDigestMail(ended).html)('body').text()).toContain(ended.nextStep)
  })

  test('tells screen readers its language, its one heading and which tables are layout', () => {
    expect($('h1').length).toBe(1)
    expect($('body > *').toArray().length).toBe(1)
    expect($('body > *').attr()).toMatchObject({ lang: 'en', dir: 'ltr' })
    expect($('table').length).toBe($('table[role="presentation"]').length)
    expect(
      $('a')
        .toArray()
        .every((link) => $(link).text().trim() !== ''),
    ).toBe(true)
  })

  test('shows each article with its reasons, outside the draft', () => {
    for (const { title, reasons } of THREE_ARTICLES) {
      expect($('a').text()).toContain(title)
      for (const reason of reasons) {
        expect($('body').text()).toContain(reason)
        expect(MAIL.draft.body).not.toContain(reason)
      }
    }
  })

  test('asks for a button and not for a forward', () => {
    expect($('body').text()).toContain('Please use a button; don’t forward this mail.')
  })

  test('stays well under the size at which Gmail cuts, even with five long articles', () => {
    const picks = Array.from({ length: 5 }, (_, index) =>
      makeArticle({
        url: `https://news.example/${index}/${'very-long-'.repeat(60)}`,
        title: 'A very long title '.repeat(20),
        reasons: Array.from({ length: 8 }, () => 'A reason that takes its time '.repeat(4)),
      }),
    )
    const { length } = Buffer.from(renderDigestMail(makeDigestMail(makeApplication(), picks)).html)
    expect(length).toBeLessThan(MAX_BYTES / 2)
  })

  test('shows markup in a title or a name as text', () => {
    const picks = [makeArticle({ title: '<img src=x onerror=alert(1)>', source: '<script>' })]
    const application = makeApplication({ employer: '<b>Bold</b> & Co', interviewerName: '' })
    const hostile = load(renderDigestMail(makeDigestMail(application, picks)).html)
    expect(hostile('img, script, b').length).toBe(0)
    expect(hostile('h1').text()).toContain('<b>Bold</b> & Co')
  })
})

describe('the headers of a control mail', () => {
  const { headers } = renderDigestMail(MAIL)

  test('let the mail program unsubscribe with one click', () => {
    expect(headers['List-Unsubscribe']).toBe(`<${MAIL.links.unsubscribe}>`)
    expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    expect(headers['List-Id']).toBe('Shortlist Digest <drafts.digest.example>')
  })

  test('say that a machine wrote it, in which language, and keep it apart from the others', () => {
    expect(headers['Auto-Submitted']).toBe('auto-generated')
    expect(headers['Content-Language']).toBe('en')
    expect(headers['X-Entity-Ref-ID']).toBe(MAIL.digestId)
  })

  test('are within what the providers take', () => {
    for (const value of Object.values(headers)) {
      expect(value).toMatch(/^[\x20-\x7e]{1,998}$/)
    }
  })
})

test('the attached file is named after the employer', () => {
  const nameFor = (employer: string) =>
    renderDigestMail(makeDigestMail(makeApplication({ employer }))).attachments[0]?.filename
  expect(nameFor('Example Energy')).toBe('draft-example-energy.eml')
  expect(nameFor('Müller & Söhne / "Nord"')).toBe('draft-muller-sohne-nord.eml')
  expect(nameFor('东方电网')).toBe('draft.eml')
})

function listButtons(mail: DigestMail): string[] {
  const $ = load(renderDigestMail(mail).html)
  return $('td[bgcolor] > a')
    .toArray()
    .map((link) => $(link).text())
}

function readHtmlDraft(html: string): string {
  const $ = load(html)
  const block = $('div[dir="auto"]')
  block.find('br').replaceWith('\n')
  return block.text()
}

function readTextDraft(text: string): string {
  const begin = '---------- the note begins below this line ----------\n'
  const end = '\n---------- the note ends above this line ----------'
  return text.slice(text.indexOf(begin) + begin.length, text.lastIndexOf(end))
}
