import { callCardText, composeCallCard } from '../../src/core/call/call-card.ts'
import type { Draft } from '../../src/core/draft/draft.ts'
import type { LetterRequest } from '../../src/core/letters/letter.ts'
import { composeSecondMail } from '../../src/core/letters/second-mail.ts'
import { composeThankYou } from '../../src/core/letters/thank-you.ts'
import type { EmailMessage } from '../../src/core/mail/email-message.ts'
import { renderConfirmMail, renderSignInMail } from '../../src/mail/account-mail.tsx'
import { renderDigestMail } from '../../src/mail/digest-mail.ts'
import { renderSourceNotice } from '../../src/mail/source-notice.tsx'
import { renderStepMail, type StepMail } from '../../src/mail/step-mail.ts'
import { makeApplication, makeArticle, makeDigestMail, THREE_ARTICLES } from './make.ts'

const APPLICATION = makeApplication({
  clearUp: 'I said five years of outage planning; it is seven.',
})
const REQUEST: LetterRequest & { interviewerNames: readonly string[] } = {
  candidateName: 'Priya Natarajan',
  application: APPLICATION,
  reader: {
    kind: 'interviewer',
    name: APPLICATION.interviewerName,
    salutation: '',
    email: APPLICATION.interviewerEmail,
  },
  tone: 'warm',
  turn: 0,
  earlierSubjects: [],
  interviewerNames: [APPLICATION.interviewerName],
}
const CARD = callCardText(
  composeCallCard({
    ...REQUEST,
    today: '2026-11-23',
    ownNumber: '+44 7700 900123',
    calledOn: undefined,
  }),
)

export function makeStepMail(draft: Draft): StepMail {
  return {
    ...makeDigestMail(APPLICATION),
    application: APPLICATION,
    draft,
    picks: [],
    bestTime: 'Wed 25 Nov, 09:30–11:30',
  }
}

const CANDIDATE = makeApplication({
  playbook: 'hiring',
  interviewerName: 'Kofi Mensah',
  interviewerEmail: 'kofi.mensah@candidate.example',
})

function makeHiringMail(draft: Draft): StepMail {
  return { ...makeStepMail(draft), application: CANDIDATE }
}

const LONG_ARTICLES = THREE_ARTICLES.map((article, index) =>
  makeArticle({
    ...article,
    url: `https://news.example/energy/2026/11/2${index}/${'a-very-long-address-'.repeat(12)}${index}`,
    title: `${article.title}, and what that means for everybody who has been waiting for a connection since the spring`,
  }),
)

/** Every mail that a candidate may get, by the name of its golden file. */
export const MAILS: Readonly<Record<string, () => EmailMessage>> = {
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
  'digest-with-dead-link': () =>
    renderDigestMail({ ...makeDigestMail(), deadTitles: [THREE_ARTICLES[1]?.title ?? ''] }),
  'digest-with-answers': () =>
    renderDigestMail({
      ...makeDigestMail(),
      answers: {
        replyTo: 'reply+17-0f1e2d3c4b5a69788796a5b4@mail.digest.example',
        log: 'log+4-8a7b6c5d4e3f2a1b0c9d8e7f@mail.digest.example',
      },
    }),
  'thank-you': () => renderStepMail('thank-you', makeStepMail(composeThankYou(REQUEST))),
  'second-mail': () =>
    renderStepMail(
      'second-mail',
      makeStepMail(composeSecondMail({ ...REQUEST, today: '2026-11-23' })),
    ),
  'second-mail-with-note-unsaid': () => {
    const application = makeApplication({ clearUp: 'They think I am too junior' })
    const draft = composeSecondMail({ ...REQUEST, application, today: '2026-11-23' })
    return renderStepMail('second-mail', { ...makeStepMail(draft), application })
  },
  'first-call': () =>
    renderStepMail('first-call', {
      ...makeStepMail({ to: '', subject: 'Call Dana Whitfield', body: CARD }),
      application: { ...APPLICATION, interviewerPhone: '+44 20 7946 0018' },
      bestTime: 'Wed 25 Nov, 09:30–11:30 there, that is 10:30–12:30 for you',
    }),
  'second-call-without-number': () =>
    renderStepMail('second-call', makeStepMail({ to: '', subject: '', body: CARD })),
  'hiring-update': () =>
    renderStepMail(
      'hiring-update',
      makeHiringMail({
        to: CANDIDATE.interviewerEmail,
        subject: 'Senior Grid Planner: where we are',
        body: 'Dear Kofi,\n\nWe have not decided yet. I will write to you again by Friday 4 December.\n\nKind regards,\nPriya Natarajan',
      }),
    ),
  'source-notice': () =>
    renderSourceNotice({
      to: 'priya@candidate.example',
      candidateName: 'Priya Natarajan',
      notice: {
        sources: [
          {
            title: 'Grid Weekly',
            state: 'Silent since Tue 3 Nov 2026. It used to publish about every 2 days.',
            losses: ['Example Energy: 12 of its last 40 fitting articles'],
            proposals: ['Regulator Watch', 'Grid Engineers Forum'],
          },
        ],
      },
      links: {
        doctor: 'https://digest.example/sources/doctor',
        unsubscribe: 'https://digest.example/unsubscribe/8e01b4c6d2f7',
      },
    }),
  confirm: () =>
    renderConfirmMail({
      to: 'priya@candidate.example',
      playbook: 'candidate',
      candidateName: 'Priya Natarajan',
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
