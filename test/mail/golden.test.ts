import { describe, expect, test } from 'vitest'
import type { EmailMessage } from '../../src/core/email-message.ts'
import { renderConfirmMail, renderSignInMail } from '../../src/mail/account-mail.tsx'
import { renderDigestMail } from '../../src/mail/digest-mail.ts'
import { makeApplication, makeArticle, makeDigestMail, THREE_ARTICLES } from './make.ts'

// What people really receive. A change of these files is a change of the product: read the new text before approving it.

const LONG_ARTICLES = THREE_ARTICLES.map((article, index) =>
  makeArticle({
    ...article,
    url: `https://news.example/energy/2026/11/2${index}/${'a-very-long-address-'.repeat(12)}${index}`,
    title: `${article.title}, and what that means for everybody who has been waiting for a connection since the spring`,
  }),
)

const MAILS: Readonly<Record<string, () => EmailMessage>> = {
  'digest-three-articles': () => renderDigestMail(makeDigestMail()),
  'digest-one-article-formal': () =>
    renderDigestMail(
      makeDigestMail(
        makeApplication({
          salutation: 'Ms Whitfield',
          topics: [],
          strengths: ['Fluent in Spanish'],
        }),
        [makeArticle({ why: '' })],
      ),
    ),
  'digest-without-interviewer': () =>
    renderDigestMail(
      makeDigestMail(
        makeApplication({ id: 2, interviewerName: '', interviewerEmail: '', topics: [] }),
      ),
    ),
  'digest-other-scripts': () =>
    renderDigestMail(
      makeDigestMail(
        makeApplication({
          id: 3,
          employer: 'Ενέργεια Αιγαίου',
          interviewerName: 'محمد الأحمد',
          interviewerEmail: 'm.alahmad@aegean.example',
          role: 'Μηχανικός Δικτύου',
          topics: ['قوائم انتظار الربط'],
          strengths: ['十年电网规划'],
        }),
        [
          makeArticle({ title: 'شركات المحولات تضيف نوبات عمل جديدة', why: '' }),
          makeArticle({
            url: 'https://energia.example/arthra/diktyo',
            title: 'Το δίκτυο μετά τον πρώτο χειμώνα χωρίς λιγνίτη',
            why: 'Τι έμαθε ο διαχειριστής από τον πρώτο χειμώνα χωρίς λιγνίτη.',
            source: 'Ενέργεια Σήμερα',
            reasons: ['Sector: power grid', '3 days old'],
          }),
          makeArticle({
            url: 'https://grid.example/zh/4',
            title: '电网运营商公布排队新规则',
            why: '谁可以先接入电网。',
            source: '电网周刊',
            reasons: ['Sector: grid connection', '5 days old'],
          }),
        ],
        'Νεφέλη Παπαδοπούλου',
      ),
    ),
  'digest-too-long-for-mailto': () =>
    renderDigestMail(makeDigestMail(makeApplication({ id: 4 }), LONG_ARTICLES)),
  confirm: () =>
    renderConfirmMail({
      to: 'priya@candidate.example',
      candidateName: 'Priya Natarajan',
      playbook: 'candidate',
      employers: ['Example Energy', 'Sample Bank'],
      link: 'https://digest.example/confirm/1f3a5b7c9d',
      expiresWords: 'in three days',
    }),
  'sign-in': () =>
    renderSignInMail({
      to: 'priya@candidate.example',
      link: 'https://digest.example/sign-in/2b4d6f8a0c',
      expiresWords: 'in an hour',
    }),
}

describe.each(Object.entries(MAILS))('the mail %s', (name, render) => {
  test('reads as approved', async () => {
    const { to, subject, headers, text } = render()
    const head = [`To: ${to}`, `Subject: ${subject}`].concat(
      Object.entries(headers).map(([field, value]) => `${field}: ${value}`),
    )
    await expect(`${head.join('\n')}\n\n${text}`).toMatchFileSnapshot(`../golden/${name}.txt`)
  })

  test('looks as approved', async () => {
    await expect(render().html).toMatchFileSnapshot(`../golden/${name}.html`)
  })

  test('is the same to the byte when it is rendered again', () => {
    expect(render()).toEqual(render())
  })
})
