import { describe, expect, it } from 'vitest'
import type { ApplicationEntry } from '../../../src/core/application/application.ts'
import { judgeTact, type Tact, tactJudge } from '../../../src/core/tact/tact.ts'
import { readArticle } from '../../../src/core/text/article-words.ts'
import { makeApplication } from '../choice/make-candidate.ts'

function judge(title: string, special: Partial<ApplicationEntry> = {}): Tact {
  return judgeTact(tactJudge(makeApplication(special)), readArticle({ title, summary: '' }))
}

describe('about others', () => {
  it.each([
    ['Globex cuts 500 jobs', 'caution: layoffs elsewhere (“cuts 500 jobs”)'],
    ['Globex faces class action', 'caution: a lawsuit elsewhere (“class action”)'],
    ['Senator visits a wind farm', 'about politics (“Senator”)'],
    ['Housing minister quits over her flat', 'about politics (“minister quits”)'],
    ['North Korea opens a beach', 'about politics (“North Korea”)'],
    ['Jet makes emergency landing in Leeds', 'about an incident in the air (“emergency landing”)'],
  ])('puts “%s” further down', (title, reason) => {
    expect(judge(title)).toMatchObject({ kind: 'caution', reason })
  })

  it.each([
    ['Mine boss sentenced to prison'],
    ['Missile strike hits substation'],
    ['Twelve dead in tunnel blaze'],
    ['Drone kills local journalist'],
    ['Actor’s home burglarized'],
    ['Homes sold after the invasion'],
    ['Six aircraft shot down in May, says air chief'],
    ['Fund leaves nursery chain after abuse charges'],
  ])('finds “%s” unsuitable', (title) => {
    expect(judge(title).kind).toBe('unsuitable')
  })

  it('finds a sexual offence unsuitable in every trade', () => {
    const title = 'Presenter leaves after settlement of rape lawsuit'
    expect(judge(title, { sectorId: 'legal' }).kind).toBe('unsuitable')
  })

  it.each([
    ['cybersecurity-it', 'Ransomware gang leaks data of a hospital'],
    ['legal', 'Court rules on class action against Globex'],
    ['hr', 'Globex cuts 500 jobs'],
    ['government', 'Election offices modernise their registers'],
  ])('is the daily trade of %s: “%s”', (sectorId, title) => {
    expect(judge(title, { sectorId }).kind).toBe('fine')
  })

  it('puts good news of a rival further down, and leaves its other news alone', () => {
    const rivals = { rivals: ['Globex'] }
    expect(judge('Globex wins storage order in Wales', rivals)).toEqual({
      kind: 'caution',
      points: 2,
      reason: 'caution: good news of their rival Globex (“Globex wins”)',
    })
    expect(judge('Grid operators ask Globex for data', rivals)).toEqual({ kind: 'fine' })
  })

  it('has nothing against ordinary news', () => {
    expect(judge('Grid operators plan for a mild winter')).toEqual({ kind: 'fine' })
  })
})
