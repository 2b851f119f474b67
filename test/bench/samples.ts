import type { Application } from '../../src/core/application/application.ts'
import type { Candidate } from '../../src/core/article/article.ts'

export const NOW = new Date('2026-03-10T09:00:00Z')

export const APPLICATION: Application = {
  id: 1,
  publicId: '',
  accountId: 1,
  playbook: 'candidate',
  hiringStatus: 'deciding',
  contacts: [],
  status: 'active',
  outcome: undefined,
  createdAt: NOW,
  employer: 'Example Energy',
  employerSite: 'https://energy.example',
  employerAliases: ['ExEn'],
  products: [],
  rivals: [],
  employerNews: '',
  sectorId: 'power-utilities',
  role: 'Grid planner',
  interviewedOn: '2026-03-02',
  interviewerName: 'Dana Fernández',
  salutation: 'Dana',
  interviewerEmail: 'dana@energy.example',
  interviewerPhone: '',
  calls: 'unsaid',
  interviewerTimeZone: '',
  country: '',
  topics: ['battery storage', 'interconnection queue'],
  strengths: ['ten years of grid planning'],
  clearUp: '',
  promisedOn: undefined,
  cadenceDays: 10,
  secondMailDays: 7,
  firstCallDays: 10,
  secondCallDays: 10,
  articleCount: 3,
  tone: 'warm',
  prefer: ['offshore wind'],
  avoid: ['crypto'],
}

const SUBJECTS = [
  'Grid operators',
  'The regulator',
  'A city utility',
  'Three suppliers',
  'Engineers',
]
const VERBS = ['plan for', 'open', 'finish', 'learn from', 'double', 'test', 'share']
const OBJECTS = [
  'battery storage near the coast',
  'the interconnection queue',
  'a substation two years early',
  'smart meters in old houses',
  'an offshore wind farm',
  'transmission lines with new conductors',
  'a market for flexible demand',
  'heat pumps in a cold winter',
  'a school of apprentices',
]
const SENTENCE =
  'What began as a trial in one valley now runs in forty towns, and the figures of the first winter are in. '

/** No two the same: the numbers of words are prime to each other. */
export function headline(number: number): string {
  const of = (words: readonly string[]) => words[number % words.length]
  return `${of(SUBJECTS)} ${of(VERBS)} ${of(OBJECTS)}, part ${number}`
}

export const summaryOf = (number: number) =>
  `${headline(number + 1)}. ${SENTENCE.repeat(3)}`.slice(0, 400)

/** About 100 kB: 55 items with a summary, and with the whole text as markup. */
export function makeFeed(): string {
  const items = Array.from({ length: 55 }, (_, number) => {
    const text = `<p>${SENTENCE}</p><p>${SENTENCE.replace('now', '<b>now</b>')}<a href="https://outlet.example/">more</a></p>`
    return `<item>
      <title>${headline(number)}</title>
      <link>https://outlet.example/${number}?utm_source=rss</link>
      <guid isPermaLink="false">outlet-${number}</guid>
      <pubDate>${new Date(NOW.getTime() - number * 3_600_000).toUTCString()}</pubDate>
      <description><![CDATA[<p>${summaryOf(number)}</p>]]></description>
      <content:encoded><![CDATA[${text.repeat(4)}]]></content:encoded>
    </item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>Outlet</title><link>https://outlet.example/</link><description/>${items.join('')}</channel></rss>`
}

export function makeCandidates(count: number): Candidate[] {
  return Array.from({ length: count }, (_, number) => ({
    articleId: number + 1,
    url: `https://outlet${number % 40}.example/${number}`,
    title: headline(number),
    summary: summaryOf(number),
    kind: 'article',
    publishedAt: new Date(NOW.getTime() - (number % 20) * 86_400_000),
    source: `Outlet ${number % 40}`,
    sourceCount: 1 + (number % 3),
    score: 4 + (number % 12),
    terms: ['battery storage', 'grid'],
  }))
}
