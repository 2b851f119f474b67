import { describe, expect, it } from 'vitest'
import type { ApplicationEntry } from '../../../src/core/application/application.ts'
import { judgeTact, type Tact, tactJudge } from '../../../src/core/tact/tact.ts'
import { readArticle } from '../../../src/core/text/article-words.ts'
import { fc } from '../../support/fast-check.ts'
import { makeApplication } from '../choice/make-candidate.ts'

function judge(title: string, special: Partial<ApplicationEntry> = {}, summary = ''): Tact {
  return judgeTact(tactJudge(makeApplication(special)), readArticle({ title, summary }))
}

describe('about the employer', () => {
  it.each([
    ['Acme cuts 500 jobs', 'layoffs', 'cuts 500 jobs'],
    ['Acme to lay off a tenth of its staff', 'layoffs', 'lay off'],
    ['Thousands lose jobs as Acme retreats', 'layoffs', 'lose jobs'],
    ['Acme will close its Leeds plant', 'layoffs', 'close its Leeds plant'],
    ['Acme faces class action over billing', 'a lawsuit', 'class action'],
    ['Rival sues Acme over turbine patents', 'a lawsuit', 'sues Acme'],
    ['Regulator fines Acme 3 million', 'a fine or an investigation', 'Regulator fines'],
    ['Acme hit with 12 million fine', 'a fine or an investigation', 'hit with 12 million fine'],
    ['Prosecutors open probe into Acme', 'a fine or an investigation', 'open probe'],
    ['Fraud case against Acme', 'a lawsuit', 'case against Acme'],
    ['Prosecutors open fraud case against Acme', 'a lawsuit', 'case against Acme'],
    ['Hackers leak customer data of Acme', 'a breach', 'leak customer data'],
    ['Acme recalls 40,000 boilers', 'a recall or a defect', 'Acme recalls'],
    ['Acme outage leaves offices dark', 'an outage', 'outage'],
    ['Two workers killed at Acme site', 'a death or an accident', 'workers killed'],
    ['Acme files for Chapter 11', 'money trouble', 'Chapter 11'],
    ['Acme chief executive resigns', 'an executive leaving', 'chief executive resigns'],
    ['Acme drivers vote to strike', 'a labour dispute', 'drivers vote'],
    ['Short seller takes aim at Acme', 'a short seller', 'takes aim at Acme'],
    ['Acme profit falls by a third', 'weak results', 'profit falls'],
    [
      'Acme sales in Britain and Germany fall again',
      'weak results',
      'sales in Britain and Germany fall',
    ],
    ['Former manager accuses Acme of harassment', 'a lawsuit', 'accuses'],
    ['Acme in talks to merge with Globex', 'takeover talk', 'in talks to merge'],
    ['Shoppers call for boycott of Acme', 'a boycott or criticism', 'boycott'],
    ['US sanctions hit Acme', 'sanctions or a ban', 'sanctions'],
    ['Globex overtakes Acme in storage', 'a rival put above them', 'overtakes Acme'],
    ['President attacks Acme before election', 'politics', 'election'],
  ])('holds back “%s”', (title, risk, words) => {
    expect(judge(title)).toEqual({
      kind: 'held-back',
      reason: `names Acme with ${risk} (“${words}”): know this before you call`,
    })
  })

  it.each([
    ['Acme fires up new plant'],
    ['Acme strikes deal with Globex on storage'],
    ['Acme has no layoffs planned'],
    ['Acme cleared of fraud'],
    ['Acme is laying off the gas'],
    ['Acme helps banks detect fraud'],
    ['Acme protects hospitals from ransomware'],
    ['Acme sells fraud detection to lenders'],
    ['Acme cuts waiting times for workers'],
    ['Acme opens fine dining on its roof'],
    ['Acme sends a space probe to an asteroid'],
    ['Acme averts strike with a new pay deal'],
    ['Acme founder recalls early days'],
    ['Acme passes crash test with full marks'],
    ['Acme tackles the housing crisis with modular homes'],
    ['Explosion in demand for Acme batteries'],
    ['Acme opens a research centre in Leeds'],
  ])('lets “%s” pass, to be read first', (title) => {
    expect(judge(title)).toEqual({
      kind: 'names-employer',
      reason: 'names Acme: read it before you send it',
    })
  })

  it('knows the employer by its products, and says so', () => {
    const products = { products: ['Windmaster', 'Grid Wizard'] }
    expect(judge('Windmaster recalled over cracked blades', products)).toEqual({
      kind: 'held-back',
      reason:
        'names Windmaster, a product of Acme, with a recall or a defect (“Windmaster recalled over”): know this before you call',
    })
    expect(judge('Town tries Grid Wizard for its trams', products).kind).toBe('names-employer')
  })

  it.each([
    ['Acme survey finds layoffs easing'],
    ['Acme gains as Globex strike drags on'],
    ['Globex strike lifts Acme orders'],
    ['Acme strikes gas in Trinidad'],
    ['Judge throws out lawsuit against Acme'],
    ['Acme drivers ratify contract, ending strike'],
    ['Acme warns shoppers of phishing scam'],
    ['Acme has no plans for further layoffs'],
    ['Engineers talk of Acme at the fair'],
  ])('tells others’ ills, cases won and quarrels settled from its own: “%s”', (title) => {
    expect(judge(title).kind).toBe('names-employer')
  })

  it.each([
    ['No end to Acme strike'],
    ['Acme gains nothing as Acme strike drags on'],
    ['Acme survey data stolen from its servers'],
    ['Acme staff searched at the gate'],
    ['Thieves strip Acme of its vans'],
    ['Acme wins delay as it faces fraud trial'],
  ])('is not fooled by “%s”', (title) => {
    expect(judge(title).kind).toBe('held-back')
  })

  it('reads the summary too', () => {
    expect(judge('A hard week', {}, 'Acme cuts 500 jobs.').kind).toBe('held-back')
  })

  it.each([
    ['Acme wins order as pressure grows on Globex'],
    ['Acme ferry crosses the strait on batteries'],
    ['Nurses train with Acme scanners'],
    ['Acme hires pilots laid off by Globex'],
    ['Acme lawsuit dismissed'],
  ])('lets “%s” pass: nothing bad is theirs', (title) => {
    expect(judge(title).kind).toBe('names-employer')
  })

  it.each([
    ['Acme quietly exits Spain', 'with what may be bad news (“Acme quietly exits”)'],
    ['Can Acme ever be loved?', 'and does not read as good news'],
    ['Acme records seen at a market', 'and does not read as good news'],
  ])('holds back “%s”, which may be bad', (title, found) => {
    expect(judge(title)).toEqual({
      kind: 'held-back',
      reason: `names Acme ${found}: know this before you call`,
    })
  })

  it.each([
    ['Senators press Acme on prices', 'press'],
    ['Acme Maps error sends hikers astray', 'error'],
    ['Acme partners face lean bonuses', 'face'],
    ['Trucks of Acme owners bricked by update', 'bricked'],
    ['Acme denies fraud', 'fraud'],
  ])('is not misled by what only looks like a good deed: “%s”', (title, word) => {
    const tact = judge(title)
    expect(tact.kind).toBe('held-back')
    expect(tact).toMatchObject({ reason: expect.stringContaining(word) })
  })

  it.each([
    ['Acme sheds its old logo'],
    ['Acme freezes prices until Easter'],
    ['Acme kills the blue screen'],
    ['Acme catches thieves with a phone lock'],
    ['Acme denies it plans layoffs'],
  ])('lets harsh verbs pass that do no harm: “%s”', (title) => {
    expect(judge(title).kind).toBe('names-employer')
  })

  it('weighs plain words where no rule speaks, and says which', () => {
    expect(judge('Acme dips again in May')).toEqual({
      kind: 'held-back',
      reason: 'names Acme and reads like bad news (“dips”): know this before you call',
    })
  })

  it('does not mind a doubtful word in a long summary', () => {
    const summary = 'Acme and Globex said late on Monday that they were not under pressure.'
    expect(judge('Acme opens a research centre in Leeds', {}, summary).kind).toBe('names-employer')
  })

  it.each([
    ['an alias', 'Road Runner Works cuts 500 jobs', { employerAliases: ['Road Runner Works'] }],
    [
      'the name of the site',
      'Roadrunner cuts 500 jobs',
      { employerSite: 'https://www.roadrunner.co.uk/jobs' },
    ],
    ['the name without its legal form', 'Acme cuts 500 jobs', { employer: 'The Acme Group plc' }],
    ['the possessive', 'Acme’s profit falls', {}],
    ['a name written in small letters first', 'easyJet cuts 500 jobs', { employer: 'easyJet' }],
    ['a name that is an address', 'A year of outages at acme.io', { employer: 'acme.io' }],
  ])('knows the employer by %s', (_case, title, special) => {
    expect(judge(title, special).kind).toBe('held-back')
  })

  it('does not take an everyday word of the site for a name', () => {
    expect(judge('Energy firm cuts 500 jobs', { employerSite: 'energy.example' }).kind).toBe(
      'caution',
    )
  })
})

it('keeps what names the interviewer for the candidate', () => {
  expect(
    judge('Dana Whitfield on the grid of 2040', { interviewerName: 'Dana Whitfield' }),
  ).toEqual({
    kind: 'held-back',
    reason: 'names Dana Whitfield: better mention it than send it',
  })
})

it('throws on no text and no name', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 200 })
  fc.assert(
    fc.property(anyText, anyText, anyText, (title, employer, site) => {
      judge(title, { employer, employerSite: site, interviewerName: site }, title)
    }),
  )
})
