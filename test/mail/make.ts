import type { Application } from '../../src/core/application/application.ts'
import type { PlacedArticle } from '../../src/core/article/article.ts'
import { composeDraft } from '../../src/core/draft/draft.ts'
import type { EmailMessage } from '../../src/core/mail/email-message.ts'
import type { DigestMail } from '../../src/mail/digest-mail.ts'

export function makeApplication(given: Partial<Application> = {}): Application {
  return {
    id: 1,
    publicId: '6b1c3f3e-6f0a-4c8e-9d3b-0f8f7a1f2a11',
    accountId: 1,
    playbook: 'candidate',
    hiringStatus: 'deciding',
    contacts: [],
    status: 'active',
    outcome: undefined,
    createdAt: new Date('2026-11-13T09:00:00Z'),
    employer: 'Example Energy',
    employerSite: '',
    employerAliases: [],
    products: [],
    rivals: [],
    employerNews: '',
    sectorId: 'power-utilities',
    role: 'Senior Grid Planner',
    interviewedOn: '2026-11-12',
    interviewerName: 'Dana Whitfield',
    salutation: '',
    interviewerEmail: 'dana.whitfield@energy.example',
    interviewerPhone: '',
    calls: 'unsaid',
    interviewerTimeZone: '',
    country: '',
    topics: ['Transformer lead times', 'How they deal with connection queues'],
    strengths: ['Ten years of grid planning', 'I led the control room migration at two utilities.'],
    clearUp: '',
    promisedOn: undefined,
    cadenceDays: 10,
    secondMailDays: 7,
    firstCallDays: 10,
    secondCallDays: 10,
    articleCount: 3,
    tone: 'warm',
    prefer: [],
    avoid: [],
    ...given,
  }
}

export function makeArticle(given: Partial<PlacedArticle> = {}): PlacedArticle {
  return {
    articleId: 1,
    url: 'https://gridweekly.example/2026/11/transformer-makers-add-shifts',
    title: 'Transformer makers add shifts as waiting times pass two years',
    summary: 'Transformer lead times have passed two years. Three makers add shifts.',
    kind: 'article',
    publishedAt: new Date('2026-11-20T08:00:00Z'),
    source: 'Grid Weekly',
    sourceCount: 2,
    score: 8,
    terms: ['power grid', 'electricity'],
    place: 'pick',
    position: 1,
    why: 'On transformer lead times, which we talked about: three makers say where the bottleneck sits.',
    reasons: [
      'You talked about transformer lead times',
      '2 of your sources carried it',
      '4 days old',
    ],
    points: [3, 0.5, -0.6],
    total: 5.9,
    origin: 'feed',
    alsoIn: [],
    ...given,
  }
}

export const THREE_ARTICLES: readonly PlacedArticle[] = [
  makeArticle(),
  makeArticle({
    articleId: 2,
    url: 'https://regulatorwatch.example/news/connection-queue-opens',
    title: 'Regulator opens the connection queue to projects that are ready',
    summary: 'Ready projects may connect first. The rules say who decides.',
    source: 'Regulator Watch',
    sourceCount: 1,
    terms: ['grid connection', 'transmission line'],
    position: 2,
    why: 'How the new rules decide who may connect first.',
    reasons: ['Sector: grid connection, transmission line', '2 days old'],
  }),
  makeArticle({
    articleId: 3,
    url: 'https://forum.example/t/first-winter-without-coal/4711',
    title: 'What a first winter without coal taught one grid operator',
    summary: 'A shift leader tells how the control room coped.',
    kind: 'discussion',
    source: 'Grid Engineers Forum',
    sourceCount: 1,
    terms: ['grid operator'],
    position: 3,
    why: 'This is a thread at Grid Engineers Forum.',
    reasons: ['Sector: grid operator', 'A discussion, for variety', '6 days old'],
  }),
]

/** A control mail as the deliverer would render it, around a composed draft. */
export function makeDigestMail(
  application: Application = makeApplication(),
  picks: readonly PlacedArticle[] = THREE_ARTICLES,
  candidateName = 'Priya Natarajan',
): DigestMail {
  const draft = composeDraft({
    candidateName,
    application,
    picks,
    earlierSubjects: [],
    digestNumber: 1,
    today: '2026-11-23',
  })
  return {
    to: 'priya@candidate.example',
    candidateName,
    application,
    draft,
    picks,
    links: {
      review: 'https://digest.example/review/5c2f9d7a41be',
      account: 'https://digest.example/today',
      unsubscribe: 'https://digest.example/unsubscribe/8e01b4c6d2f7',
    },
    digestId: '0d7e9f52-8c3d-4f3c-a2ad-5a4a0a2f7c10',
    preparedFor: 'Tue 24 Nov 2026',
    nextStep: 'Once you have sent it, mark it as sent: the next one is due 10 days after that.',
  }
}

export function makeEmail(given: Partial<EmailMessage> = {}): EmailMessage {
  return {
    to: 'priya@candidate.example',
    subject: 'Ready to send to Dana at Example Energy',
    text: 'Your note is ready. ✓',
    html: '<p>Your note is ready. ✓</p>',
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: [
      {
        filename: 'draft.eml',
        type: 'application/octet-stream',
        content: 'X-Unsent: 1\r\n\r\nGrüße',
      },
    ],
    ...given,
  }
}
