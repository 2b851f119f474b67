import { describe, expect, it } from 'vitest'
import { makeCandidate as article, daysAgo } from './make-candidate.ts'
import { choose, reasonsOf, TWO_OTHERS, titlesAt } from './make-choice.ts'

describe('the gates', () => {
  it.each([
    ['older than three weeks', { publishedAt: daysAgo(21.5) }],
    ['with a broken date', { publishedAt: new Date(Number.NaN) }],
    ['with too little of the sector', { score: 3 }],
    ['on a board, with no word of the sector', { kind: 'discussion', terms: [] } as const],
    ['that is an advert', { title: 'Sponsored: switchgear week' }],
    ['that is a job post', { title: 'Now hiring: forty technicians' }],
    ['about a crime', { title: 'Cable thieves jailed' }],
    [
      'in another language',
      { title: 'Netzbetreiber und der Winter', summary: 'Es wird nicht kalt.' },
    ],
  ])('leave out an article %s', (_case, special) => {
    const stopped = article({ title: 'Something else entirely', ...special })
    const titles = choose([stopped, ...TWO_OTHERS]).placed.map(({ title }) => title)
    expect(titles.toSorted()).toEqual(['Cables age', 'Meters talk'])
  })

  it('leave out what was sent, and the same story from elsewhere', () => {
    const sent = article({ title: 'Regulator approves fast track for storage' })
    const again = article({ title: 'Fast track for storage approved by regulator' })
    const choice = choose([again, sent, ...TWO_OTHERS], {}, [sent.url])
    expect(choice.placed).toHaveLength(2)
  })

  it('leave out what became of a story that was sent, though its headline says less of it', () => {
    const sent = article({ title: 'Globex offers to buy Initech in deal worth two billion' })
    const later = article({ title: 'Umbrella’s Globex to buy rival Initech' })
    const titles = (sentUrls: string[]) =>
      choose([later, sent, ...TWO_OTHERS], {}, sentUrls).placed.map(({ title }) => title)
    expect(titles([sent.url])).not.toContain(later.title)
    expect(titles([])).toContain(later.title)
  })

  it.each([
    [
      'awkward news about the employer',
      { title: 'Acme cuts 500 jobs' },
      'names Acme with layoffs (“cuts 500 jobs”): know this before you call',
    ],
    [
      'what the candidate avoids',
      { summary: 'They burn Hydrogen.' },
      '“hydrogen”, which you avoid',
    ],
    [
      'the employer’s own pages',
      { url: 'https://news.acme.example/wind' },
      'from acme.example, their own site',
    ],
    [
      'the employer’s newsroom elsewhere',
      { url: 'https://acme-newsroom.example/wind' },
      'from their own newsroom',
    ],
    [
      'the employer’s press release',
      { title: 'Acme opens a wind farm', url: 'https://www.prnewswire.com/1' },
      'their own press release',
    ],
  ])('hold back %s, for the candidate to see', (_case, special, reason) => {
    const held = article({ title: 'Something else entirely', ...special })
    const choice = choose([held, ...TWO_OTHERS], {
      avoid: ['hydrogen'],
      employerSite: 'https://www.acme.example',
      employerNews: 'https://acme-newsroom.example/feed.xml',
    })
    expect(titlesAt(choice, 'held-back')).toEqual([held.title])
    expect(reasonsOf(choice, held.title)).toEqual([reason])
  })

  it('hold back a story once, and at most ten', () => {
    const again = article({ title: 'Acme cuts 500 jobs in Leeds' })
    const ills =
      'strike, lawsuit, fraud probe, outage, product recall, data breach, boycott, bribery scandal, round of layoffs, insolvency, chief executive exit, profit warning'
    const many = ills.split(', ').map((ill) => article({ title: `Acme hit by ${ill}` }))
    const once = choose([article({ title: 'Acme cuts 500 jobs' }), again])
    expect(titlesAt(once, 'held-back')).toHaveLength(1)
    expect(titlesAt(choose([...many, ...TWO_OTHERS]), 'held-back')).toHaveLength(10)
  })

  it('let no other source tell what is held back', () => {
    const held = article({ title: 'Acme and Globex delay the Harbour wind project' })
    const same = article({ title: 'Globex delays the Harbour wind project' })
    const choice = choose([held, same, ...TWO_OTHERS])
    expect(titlesAt(choice, 'pick').toSorted()).toEqual(['Cables age', 'Meters talk'])
  })
})
