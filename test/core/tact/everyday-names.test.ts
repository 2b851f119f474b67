import { describe, expect, it } from 'vitest'
import { judgeTact, type Tact, tactJudge } from '../../../src/core/tact/tact.ts'
import { readArticle } from '../../../src/core/text/article-words.ts'
import { makeApplication } from '../choice/make-candidate.ts'

function judge(title: string, employer: string): Tact {
  return judgeTact(tactJudge(makeApplication({ employer })), readArticle({ title, summary: '' }))
}

describe('an employer called like an everyday word', () => {
  it.each([
    ['Shell', 'Shell to cut 500 jobs'],
    ['Target', 'Why Target is losing shoppers after a data breach'],
    ['Target', 'Boycott Hits Target Stock'],
    ['Gap', 'Lawsuit over sizes: Gap says it will settle'],
    ['Next', 'Profit falls at Next'],
    ['Next', 'Next to cut store staff hours'],
    ['Visa', 'Senators Quiz Visa Over Payments to Extremists'],
    ['Apple', 'Apple (AAPL) Faces Lawsuit Over Batteries'],
    ['Visa', 'Visa, Mastercard sued by grocers'],
    ['Target', 'Target: Layoffs Are Only the Beginning'],
    ['Coach', 'Coach Parent Fined'],
  ])('%s is meant in “%s”', (employer, title) => {
    expect(judge(title, employer).kind).toBe('held-back')
  })

  it.each([
    ['Shell', 'Shell companies face probe'],
    ['Target', 'Utility misses emissions target and is fined'],
    ['Next', 'Station next to the plant catches fire'],
    ['Target', 'Utility Fined After Missing Emissions Target by Far'],
    ['Gap', 'Gap between pay of men and women widens'],
    ['Next', 'Next generation of turbines delayed'],
    ['Apple', 'Apple growers sue over water'],
    ['Orange', 'Orange juice recalled in six states'],
  ])('%s is not meant in “%s”', (employer, title) => {
    expect(['fine', 'caution']).toContain(judge(title, employer).kind)
  })
})

describe('a name that is written in a way of its own', () => {
  it.each([
    ['Warner Bros. Discovery', 'Warner Bros. Discovery to cut 1,000 jobs'],
    ['E.l.f. Beauty', 'Lawsuit against E.l.f. Beauty goes ahead'],
    ['a16z', 'Former partner sues a16z'],
    ['lululemon Athletica', 'Recall of lululemon athletica leggings'],
  ])('%s is found in “%s”', (employer, title) => {
    expect(judge(title, employer).kind).toBe('held-back')
  })

  it.each([
    ['Acme Globex', 'Fraud at Acme. Globex pays'],
    ['apple', 'Strike over apple harvest'],
    ['the Gap', 'Strike over a gap in pay'],
    ['the Home Depot', 'Fraud at home depot of a bus line'],
    ['Orange', 'Orange, lemon growers sue over frost'],
  ])('%s is not found in “%s”', (employer, title) => {
    expect(judge(title, employer).kind).not.toBe('held-back')
  })
})
