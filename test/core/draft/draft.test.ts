import { describe, expect, test } from 'vitest'
import type { Application } from '../../../src/core/application/application.ts'
import type { PlacedArticle } from '../../../src/core/article/article.ts'
import { composeDraft, type Draft } from '../../../src/core/draft/draft.ts'
import { makeApplication, makeArticle, THREE_ARTICLES } from '../../mail/make.ts'
import { fc } from '../../support/fast-check.ts'

const DIGEST_NUMBERS = Array.from({ length: 12 }, (_, index) => index + 1)
const STATUS_QUESTION =
  /\?|any news|decision|next steps?|where .* stand|update on|timeline|hear back/i
const MACHINE_PHRASE =
  /just checking in|touch(?:ing)? base|circl(?:e|ing) back|hope this (?:e-?mail|finds)|following up|i (?:have )?read\b|insightful|amazing|exciting|delve|leverage|!|undefined|\[|\{/i

describe('a note with three articles', () => {
  test.each(DIGEST_NUMBERS)('has 90 to 170 words (digest %i)', (digestNumber) => {
    expect(wordCount(compose({ digestNumber }))).toBeGreaterThanOrEqual(90)
    expect(wordCount(compose({ digestNumber }))).toBeLessThanOrEqual(170)
  })

  test('has 90 to 170 words however long or short the titles, reasons and strengths are', () => {
    const words = (min: number, max: number) =>
      fc
        .array(fc.constantFrom('grid', 'a', 'connection', 'transformer'), {
          minLength: min,
          maxLength: max,
        })
        .map((list) => list.join(' '))
    const article = fc.record({ title: words(3, 40), why: fc.oneof(words(4, 30), fc.constant('')) })
    const given = fc.record({
      articles: fc.tuple(article, article, article),
      strength: words(0, 40),
      topic: words(0, 12),
      role: words(1, 12),
      digestNumber: fc.integer({ min: 1, max: 40 }),
    })
    fc.assert(
      fc.property(given, ({ articles, strength, topic, role, digestNumber }) => {
        const application = makeApplication({ strengths: [strength], topics: [topic], role })
        const picks = articles.map((each, index) =>
          makeArticle({ ...each, url: `https://news.example/${index}` }),
        )
        const count = wordCount(compose({ application, picks, digestNumber }))
        return count >= 90 && count <= 170
      }),
    )
  })

  test.each(DIGEST_NUMBERS)('asks nothing and claims nothing (digest %i)', (digestNumber) => {
    for (const topics of [[], ['Transformer lead times']]) {
      const { body } = compose({ digestNumber, application: makeApplication({ topics }) })
      const own = withoutArticles(body)
      expect(own).not.toMatch(STATUS_QUESTION)
      expect(own).not.toMatch(MACHINE_PHRASE)
      expect(own).toMatch(/no need to (?:reply|answer)/i)
    }
  })

  test.each(DIGEST_NUMBERS)(
    'names the day of the interview in words (digest %i)',
    (digestNumber) => {
      for (const topics of [[], ['Transformer lead times']]) {
        const { body } = compose({ digestNumber, application: makeApplication({ topics }) })
        expect(body).toContain('12 November')
        expect(body).not.toContain('2026-11-12')
      }
    },
  )

  test('shows each address bare, on a line of its own, in the given order', () => {
    const urls = compose()
      .body.split('\n')
      .filter((line) => line.startsWith('https://'))
    expect(urls).toEqual(THREE_ARTICLES.map(({ url }) => url))
  })

  test('begins with the greeting and ends with the name', () => {
    const lines = compose().body.split('\n')
    expect(lines[0]).toBe('Hello Dana,')
    expect(lines.slice(-2)).toEqual(['Best wishes,', 'Priya Natarajan'])
  })

  test('goes to the interviewer, or to nobody yet when the address is not known', () => {
    expect(compose().to).toBe('dana.whitfield@energy.example')
    expect(compose({ application: makeApplication({ interviewerEmail: '' }) }).to).toBe('')
  })
})

describe('twelve notes in a row', () => {
  const applications = [
    makeApplication(),
    makeApplication({ id: 2, topics: [], strengths: ['Fluent in Spanish'] }),
    makeApplication({ id: 7, topics: ['Basel III', 'Fraud'], strengths: [] }),
  ]

  test.each(applications)('have twelve subjects and read differently (%#)', (application) => {
    const drafts = composeInARow(application, 12)
    expect(new Set(drafts.map(({ subject }) => subject)).size).toBe(12)
    for (const { subject } of drafts) {
      expect(subject.length).toBeLessThanOrEqual(60)
      expect(subject).not.toMatch(/^(?:re|fwd?)\s*:|checking in/i)
    }
    expect(new Set(drafts.map(({ body }) => withoutArticles(body))).size).toBeGreaterThanOrEqual(10)
  })

  test.each(applications)('never open in the same words within five (%#)', (application) => {
    const openings = composeInARow(application, 12).map(({ body }) => body.split('\n')[2])
    for (const [index, opening] of openings.entries()) {
      expect(openings.slice(index + 1, index + 5)).not.toContain(opening)
    }
  })

  test('turn through the strengths and never tell one twice running', () => {
    const strengths = ['Ten years of grid planning', 'Fluent in Spanish', 'Led a team of twelve']
    const told = composeInARow(makeApplication({ strengths }), 6).map(({ body }) =>
      ['ten years', 'fluent', 'a team'].filter((phrase) => body.includes(phrase)),
    )
    expect(told).toEqual([
      ['ten years'],
      ['fluent'],
      ['a team'],
      ['ten years'],
      ['fluent'],
      ['a team'],
    ])
  })

  test('rest every other time when there is one strength only', () => {
    const application = makeApplication({ strengths: ['Fluent in Spanish', 'fluent in Spanish.'] })
    const told = composeInARow(application, 4).map(({ body }) => body.includes('fluent'))
    expect(told).toEqual([true, false, true, false])
  })
})

describe('a note with one article', () => {
  test.each(DIGEST_NUMBERS)('speaks of it in the singular (digest %i)', (digestNumber) => {
    for (const topics of [[], ['Transformer lead times']]) {
      const application = makeApplication({ topics })
      const { body } = compose({ digestNumber, application, picks: [makeArticle()] })
      expect(withoutArticles(body)).toMatch(/\b(?:an article|a piece)\b/)
      expect(withoutArticles(body)).not.toMatch(/\b(?:articles|pieces|them|they|Here are)\b/)
    }
  })
})

describe('a discussion', () => {
  test('is called one in the list', () => {
    const { body } = compose()
    expect(body).toContain('\nThis is a thread at Grid Engineers Forum.\n')
  })
})

describe('text from outside', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 80 })

  test('never breaks a line, adds a header or loses an address, whatever is in it', () => {
    const given = fc.record({
      name: anyText,
      text: anyText,
      title: anyText,
      digestNumber: fc.integer({ min: 0, max: 30 }),
    })
    fc.assert(
      fc.property(given, ({ name, text, title, digestNumber }) => {
        const application = makeApplication({
          employer: text,
          role: text,
          interviewerName: name,
          salutation: text,
          topics: [text],
          strengths: [text],
        })
        const picks = [makeArticle({ title, why: text })]
        const draft = compose({ application, picks, digestNumber, candidateName: name })
        const lines = draft.body.split('\n')
        expect(draft.subject).not.toMatch(/\p{Cc}/u)
        expect(draft.subject.length).toBeLessThanOrEqual(60)
        expect(draft.body.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u2028\u2029\u202A-\u202E]/u)
        expect(lines).toContain('https://gridweekly.example/2026/11/transformer-makers-add-shifts')
        expect(lines.length).toBeLessThanOrEqual(18)
      }),
    )
  })

  test('with names in other scripts stays as it was typed', () => {
    const application = makeApplication({ interviewerName: 'محمد الأحمد', employer: 'Ενέργεια' })
    const { body } = compose({ application, candidateName: 'Νεφέλη Παπαδοπούλου' })
    expect(body).toMatch(/^Hello محمد الأحمد,\n/)
    expect(body).toMatch(/\nΝεφέλη Παπαδοπούλου$/)
  })
})

test('a note without an article is a mistake of ours', () => {
  expect(() => compose({ picks: [] })).toThrow('at least one article')
})

type Given = {
  candidateName?: string
  application?: Application
  picks?: readonly PlacedArticle[]
  digestNumber?: number
  earlierSubjects?: readonly string[]
}

function compose(given: Given = {}): Draft {
  return composeDraft({
    candidateName: 'Priya Natarajan',
    application: makeApplication(),
    picks: THREE_ARTICLES,
    earlierSubjects: [],
    digestNumber: 1,
    today: '2026-11-23',
    ...given,
  })
}

function composeInARow(application: Application, count: number): Draft[] {
  const drafts: Draft[] = []
  for (let digestNumber = 1; digestNumber <= count; digestNumber++) {
    const earlierSubjects = drafts.map(({ subject }) => subject)
    drafts.push(compose({ application, digestNumber, earlierSubjects }))
  }
  return drafts
}

function wordCount({ body }: Draft): number {
  return body.split(/\s+/).filter(Boolean).length
}

function withoutArticles(body: string): string {
  return body
    .split('\n\n')
    .filter((paragraph) => !paragraph.includes('https://'))
    .join('\n\n')
}
