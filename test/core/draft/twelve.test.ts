import { describe, expect, test } from 'vitest'
import type { Application } from '../../../src/core/application/application.ts'
import { TONES, type Tone } from '../../../src/core/application/tone.ts'
import type { PlacedArticle } from '../../../src/core/article/article.ts'
import { composeDraft, type Draft } from '../../../src/core/draft/draft.ts'
import { countWords } from '../../../src/core/text/gist.ts'
import { addDays } from '../../../src/core/time/local-time.ts'
import { makeApplication, makeArticle } from '../../mail/make.ts'

// What twelve digests in a row must never do, for one application of each kind in each tone.

const APPLICATIONS: readonly (readonly [string, Partial<Application>])[] = [
  ['with everything', {}],
  ['without topics', { id: 2, topics: [], sectorId: 'banking', employer: 'Northbank' }],
  ['without strengths', { id: 3, strengths: [], sectorId: 'software', topics: ['AI tools'] }],
  ['with one strength', { id: 4, strengths: ['Fluent in Spanish'], sectorId: 'logistics' }],
  ['with nothing but the four', { ...bare(5), sectorId: 'healthcare' }],
  ['with a Chinese name', { ...bare(6), interviewerName: '王小明', employer: '北方电网' }],
  ['from right to left', { ...bare(7), interviewerName: 'محمد الأحمد', employer: 'شركة النور' }],
  ['to Dr Okafor', { id: 8, salutation: 'Dr. Okafor', topics: ['Basel III', 'Fraud'] }],
  ['without an address', { id: 9, interviewerEmail: '', interviewerName: '' }],
  [
    'with a role too long to say',
    { id: 10, role: 'Deputy Head of Grid Planning and Connections for the Northern Region' },
  ],
]
const LONG_TITLE =
  'What the operators of eleven transmission systems learned in the coldest week for thirty years, and why it will change how they plan'
const WORDS = 'Grids Banks Ports Clinics Farms Mills Yards Labs Shops Fleets Schools Mines'.split(
  ' ',
)

const CASES = APPLICATIONS.flatMap(([name, special]) =>
  TONES.map((tone) => [name, tone, makeApplication({ ...special, tone })] as const),
)
const NO_REPLY =
  /no need to (?:reply|answer)|no reply(?: is)? needed|needs no reply|not feel that you need to reply|reply is not needed/i
const STATUS_QUESTION =
  /\?|any news|decision|next steps?|where .* stand|update on|timeline|hear back|heard/i
const FLATTERY =
  /impress|amazing|great company|great team|inspir|exciting|honou?r|privilege|brilliant|insightful/i
const CLAIMS_READING = /\bI(?: have|['’]ve)? (?:just )?read\b/i
const MACHINE =
  /just checking in|touch(?:ing)? base|circl(?:e|ing) back|hope this (?:e-?mail|finds)|delve|leverage|!|undefined|null|NaN|\[|\{|<\/|&amp;|\*\*|_{2}| {2}/i

describe.each(CASES)('twelve digests in a row for an application %s, %s', (_, __, application) => {
  const drafts = composeInARow(application)
  const own = drafts.map(({ body }) => ownWords(body))

  test('have 90 to 170 words each', () => {
    for (const { body } of drafts) {
      expect(countWords(body), body).toBeGreaterThanOrEqual(90)
      expect(countWords(body), body).toBeLessThanOrEqual(170)
    }
  })

  test('have twelve different subjects of at most 60 characters', () => {
    const subjects = drafts.map(({ subject }) => subject.toLowerCase())
    expect(new Set(subjects).size).toBe(12)
    for (const subject of subjects) {
      expect(subject.length).toBeLessThanOrEqual(60)
      expect(subject).not.toMatch(/^(?:re|fwd?)\s*:|checking in|following up|\(\d+\)/)
    }
  })

  test('never open, close or speak of a strength twice running alike', () => {
    for (const part of ['opening', 'closing', 'strength'] as const) {
      for (const [index, parts] of own.entries()) {
        const before = own[index - 1]?.[part] ?? ''
        if (parts[part] === '' || before === '') continue
        expect(firstWords(parts[part])).not.toBe(firstWords(before))
      }
    }
  })

  test('tell at most one strength each, and never the same twice running', () => {
    const told = drafts.map(({ body }) =>
      ['ten years', 'control room migration', 'fluent in Spanish'].filter((words) =>
        body.includes(words),
      ),
    )
    for (const [index, strengths] of told.entries()) {
      expect(strengths.length).toBeLessThanOrEqual(1)
      if (strengths.length > 0) expect(strengths).not.toEqual(told[index - 1])
    }
  })

  test('free the reader from answering, ask nothing, praise nobody and claim nothing', () => {
    for (const { text } of own) {
      expect(text).toMatch(NO_REPLY)
      expect(text).not.toMatch(STATUS_QUESTION)
      expect(text).not.toMatch(FLATTERY)
      expect(text).not.toMatch(CLAIMS_READING)
      expect(text).not.toMatch(MACHINE)
    }
  })

  test('hold no link but those of the articles, each bare on its own line', () => {
    for (const [index, { body }] of drafts.entries()) {
      const links = body.match(/\S*(?:https?:|www\.)\S*/g)
      expect(links).toEqual(picksOf(index + 1).map(({ url }) => url))
      for (const { url } of picksOf(index + 1)) expect(body.split('\n')).toContain(url)
    }
  })

  test('name the day of the interview and greet without a hole', () => {
    for (const { body, to } of drafts) {
      expect(body).toContain('12 November')
      expect(body).toMatch(/^(?:Hello|Dear|Good day)(?: [^,\n]+)?,\n\n/)
      expect(to).toBe(application.interviewerEmail)
    }
  })
})

test.each(TONES)(
  'two digests of different applications on one day read differently (%s)',
  (tone) => {
    const [first, second] = [1, 2].map((id) => composeInARow(makeApplication({ id, tone }))[0])
    expect(ownWords(first?.body ?? '').opening).not.toBe(ownWords(second?.body ?? '').opening)
    expect(ownWords(first?.body ?? '').closing).not.toBe(ownWords(second?.body ?? '').closing)
  },
)

test('the tones are three: the crisp note is the shortest', () => {
  const length = (tone: Tone) =>
    composeInARow(makeApplication({ tone, topics: [] }))
      .map(({ body }) => ownWords(body))
      .reduce((sum, { opening, closing }) => sum + countWords(`${opening} ${closing}`), 0)
  expect(length('crisp')).toBeLessThan(length('warm'))
  expect(length('crisp')).toBeLessThan(length('formal'))
})

test('a note may say that the candidate has read what was marked as read, and that alone', () => {
  const picks = picksOf(1).map((pick, index) => ({ ...pick, isRead: index === 0 }))
  const { body } = compose(makeApplication(), 1, picks, [])
  expect(body.match(/I have read/g)).toHaveLength(1)
  expect(body.split('\n\n')[2]).toContain('I have read this one.')
})

function bare(id: number): Partial<Application> {
  return { id, topics: [], strengths: [], interviewerName: '', interviewerEmail: '' }
}

/** Other articles each time; some with a long title, some with hardly a word, one a discussion. */
function picksOf(digestNumber: number): PlacedArticle[] {
  const word = WORDS[digestNumber - 1] ?? ''
  return [
    makeArticle({
      url: `https://one.example/${digestNumber}`,
      title: digestNumber % 3 === 0 ? LONG_TITLE : `${word} learn to wait`,
      why: digestNumber % 4 === 0 ? '' : 'On transformer lead times, which we talked about.',
    }),
    makeArticle({
      url: `https://two.example/${digestNumber}`,
      title: `${word} in figures`,
      why: digestNumber % 2 === 0 ? '' : 'Three of them publish what they expect of the winter.',
    }),
    makeArticle({
      url: `https://forum.example/t/${digestNumber}`,
      title: `How do ${word.toLowerCase()} cope with a cold winter`,
      why: 'This is a lively thread at r/energy.',
      kind: 'discussion',
    }),
  ]
}

function composeInARow(application: Application): Draft[] {
  const drafts: Draft[] = []
  for (let digestNumber = 1; digestNumber <= 12; digestNumber++) {
    const subjects = drafts.map(({ subject }) => subject)
    drafts.push(compose(application, digestNumber, picksOf(digestNumber), subjects))
  }
  return drafts
}

/** The first two on the day of the talk, the rest ten days apart. */
function compose(
  application: Application,
  digestNumber: number,
  picks: readonly PlacedArticle[],
  earlierSubjects: readonly string[],
): Draft {
  const daysSince = Math.max(0, digestNumber - 2) * 10
  const today = addDays(application.interviewedOn, daysSince)
  const candidateName = 'Priya Natarajan'
  return composeDraft({ candidateName, application, picks, earlierSubjects, digestNumber, today })
}

/** The candidate's own sentences, without the articles. */
function ownWords(body: string) {
  const paragraphs = body.split('\n\n').filter((paragraph) => !paragraph.includes('https://'))
  const strength = paragraphs.find((each) => /ten years|migration|fluent/i.test(each)) ?? ''
  return {
    text: paragraphs.join('\n\n'),
    opening: paragraphs[1] ?? '',
    closing: paragraphs.at(-2) ?? '',
    strength,
  }
}

function firstWords(text: string): string {
  return text.split(' ', 3).join(' ').toLowerCase()
}
