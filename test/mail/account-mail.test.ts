import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { renderConfirmMail, renderSignInMail } from '../../src/mail/account-mail.tsx'

const CONFIRM = {
  to: 'priya@candidate.example',
  candidateName: 'Priya Natarajan',
  playbook: 'candidate' as const,
  employers: ['Example Energy'],
  link: 'https://digest.example/confirm/1f3a',
  expiresWords: 'in three days',
}
const SIGN_IN = {
  to: 'priya@candidate.example',
  link: 'https://digest.example/sign-in/2b4d',
  expiresWords: 'in an hour',
}
const MAILS = [
  ['confirm', renderConfirmMail(CONFIRM), CONFIRM.link],
  ['sign-in', renderSignInMail(SIGN_IN), SIGN_IN.link],
] as const

describe.each(MAILS)('the %s mail', (_, mail, link) => {
  test('holds one link, in both parts', () => {
    const $ = load(mail.html)
    expect(
      $('a')
        .toArray()
        .map((each) => $(each).attr('href')),
    ).toEqual([link])
    expect(mail.text.match(/https?:\S+/g)).toEqual([link])
  })

  test('tells a stranger to do nothing', () => {
    const comfort = 'If this was not you, do nothing; nothing else will be sent'
    expect(mail.text).toContain(comfort)
    expect(load(mail.html)('body').text()).toContain(comfort)
  })

  test('loads nothing and has one heading', () => {
    const $ = load(mail.html)
    expect($('img, script, [src]').length).toBe(0)
    expect($('h1').length).toBe(1)
  })
})

test('the mail to somebody whom a coach has entered does not ask whether they did it', () => {
  const { text } = renderConfirmMail({ ...CONFIRM, coach: 'coach@example.net' })
  expect(text).toContain('entered at Shortlist Digest by coach@example.net')
  expect(text).toContain('If you would like that, please confirm the address')
  expect(text).toContain('If you do not want it, do nothing; nothing else will be sent.')
  expect(text).not.toContain('If that was you')
})

describe('the mail to a hiring team', () => {
  test('counts the candidates and names none of them', () => {
    const hiring = { ...CONFIRM, playbook: 'hiring' as const }
    expect(renderConfirmMail(hiring).text).toContain('with a shortlist of a candidate.')
    const two = { ...hiring, employers: ['Example Energy', 'Example Energy'] }
    expect(renderConfirmMail(two).text).toContain('with a shortlist of 2 candidates.')
  })
})

describe('the mail that a stranger can have sent to anybody', () => {
  test('says what was entered when it is harmless', () => {
    expect(renderConfirmMail(CONFIRM).text).toContain('your application at Example Energy')
    const two = renderConfirmMail({ ...CONFIRM, employers: ['Example Energy', 'Sample Bank'] })
    expect(two.text).toContain('2 applications (Example Energy, Sample Bank)')
    for (const employer of ['3M', 'St. Jude 2026', 'J.P. Morgan', 'Studio 20-25', 'Booking. Com']) {
      const { text } = renderConfirmMail({ ...CONFIRM, employers: [employer] })
      expect(text).toContain(`your application at ${employer}.`)
    }
  })

  test.each([
    ['Win www.evil.example now', ['Example Energy']],
    ['https://evil.example/', ['Example Energy']],
    ['Priya', ['Visit evil.example']],
    ['Priya', ['Example Energy', 'mail x@evil.example']],
    ['Buy'.repeat(30), ['Example Energy']],
    ['Priya', ['evil。com']],
    ['Priya', ['Claim at evil365.com']],
    ['evil24.com', ['Example Energy']],
    ['evil．com', ['Example Energy']],
    ['Priya', ['evil-.co']],
    ['Priya', ['Refund of evil: 0900 123 456']],
    ['Priya', ['evil, +1 (800) 555-0100']],
    ['Priya', ['evil ０９００１２３４５']],
    ['Priya', ['Your account at the evil bank is locked, ring 0900 at once']],
  ])('carries no advertisement: %j, %j', (candidateName, employers) => {
    const { text, html } = renderConfirmMail({ ...CONFIRM, candidateName, employers })
    for (const part of [text, html]) expect(part).not.toMatch(/evil|BuyBuy/)
  })
})
