import type { ApplicationEntry } from '../../../src/core/application/application.ts'
import { findNoise } from '../../../src/core/article/noise.ts'
import { judgeTact, type Tact, tactJudge } from '../../../src/core/tact/tact.ts'
import { readArticle } from '../../../src/core/text/article-words.ts'
import { makeApplication } from '../choice/make-candidate.ts'
import * as courts from './headlines/courts-and-regulators.ts'
import * as everyday from './headlines/everyday-names.ts'
import * as lastAgency from './headlines/last/agency-and-broadcaster.ts'
import * as lastPopular from './headlines/last/popular-and-wry.ts'
import * as lastTrade from './headlines/last/trade-and-local.ts'
import * as layoffs from './headlines/layoffs-and-strikes.ts'
import * as money from './headlines/money-and-leaders.ts'
import { SUITED, UNSUITED } from './headlines/noise.ts'
import * as others from './headlines/others.ts'
import * as plainCourts from './headlines/plain/courts-and-safety.ts'
import * as plainWords from './headlines/plain/everyday-words.ts'
import * as plainJobs from './headlines/plain/jobs-and-leaders.ts'
import * as plainMoney from './headlines/plain/money-and-name.ts'
import * as denials from './headlines/practice/denials-and-questions.ts'
import * as eighthRound from './headlines/practice/eighth-round.ts'
import * as eleventhRound from './headlines/practice/eleventh-round.ts'
import * as everydayPractice from './headlines/practice/everyday-names.ts'
import * as fifteenthRound from './headlines/practice/fifteenth-round.ts'
import * as fifthRound from './headlines/practice/fifth-round.ts'
import * as firstRound from './headlines/practice/first-round.ts'
import * as fourteenthRound from './headlines/practice/fourteenth-round.ts'
import * as fourthRound from './headlines/practice/fourth-round.ts'
import * as ninthRound from './headlines/practice/ninth-round.ts'
import * as phrases from './headlines/practice/phrases.ts'
import * as plainer from './headlines/practice/plainer.ts'
import * as secondRound from './headlines/practice/second-round.ts'
import * as seventhRound from './headlines/practice/seventh-round.ts'
import * as sixthRound from './headlines/practice/sixth-round.ts'
import * as tenthRound from './headlines/practice/tenth-round.ts'
import * as thirdRound from './headlines/practice/third-round.ts'
import * as thirteenthRound from './headlines/practice/thirteenth-round.ts'
import * as twelfthRound from './headlines/practice/twelfth-round.ts'
import * as twisted from './headlines/practice/twisted.ts'
import * as products from './headlines/products-and-safety.ts'
import * as reputation from './headlines/reputation.ts'
import { type Labelled, readLabelled } from './headlines-apart.ts'
import { readRealNews } from './real-news.ts'

type Half = 'tuned' | 'unseen'
export type Row = Labelled & {
  half: Half
  isCaught: boolean
  /** What the rules said. */
  verdict: string
}
type Figures = { rows: number; recall: number; falseAlarms: number }

const GROUPS = [layoffs, courts, products, money, reputation, everyday]
const PRACTICE = [
  twisted,
  plainer,
  phrases,
  everydayPractice,
  firstRound,
  secondRound,
  thirdRound,
  fourthRound,
  fifthRound,
  sixthRound,
  seventhRound,
  eighthRound,
  ninthRound,
  tenthRound,
  eleventhRound,
  twelfthRound,
  thirteenthRound,
  fourteenthRound,
  fifteenthRound,
  denials,
]

/** Every labelled headline about an employer with what the rules say of it. */
export function judgeEmployerHeadlines(): Row[] {
  return [
    ...GROUPS.flatMap(({ AWKWARD }) => judgeLines(AWKWARD, true)),
    ...[...GROUPS, others].flatMap(({ INNOCENT }) => judgeLines(INNOCENT, false)),
  ]
}

/** A second set, in plainer words, written after the rules for the first one and before those for itself. */
export function judgePlainHeadlines(): Row[] {
  return [plainJobs, plainCourts, plainMoney, plainWords].flatMap(({ AWKWARD, INNOCENT }) => [
    ...judgeLines(AWKWARD, true),
    ...judgeLines(INNOCENT, false),
  ])
}

/** A third set, in three manners, written before the rules were last worked on. Nobody read what they say of the single headlines. */
export function judgeLastHeadlines(): Row[] {
  return [lastAgency, lastPopular, lastTrade].flatMap(({ AWKWARD, INNOCENT }) => [
    ...judgeLines(AWKWARD, true),
    ...judgeLines(INNOCENT, false),
  ])
}

/** Sets by writers who knew neither rules nor weights, judged when both were done; nobody read what came out for the single headlines. */
export const STRANGERS = [
  'fifty-employers',
  'forty-employers',
  'forty-of-all-kinds',
  'forty-of-the-press',
  'forty-fair-and-plain',
  'forty-half-and-half',
  'forty-to-the-letter',
] as const

/** Real headlines with a reader's labels; all of them taught. Given are those whose articles stand there. */
export function judgeRealNews(articlesPath: string): Row[] {
  return readRealNews(articlesPath).map(judgeLabelled)
}

export function judgeStrangersHeadlines(set: (typeof STRANGERS)[number]): Row[] {
  const folder = new URL('headlines/judged-once/', import.meta.url)
  return readLabelled(folder, `${set}.txt`).map(judgeLabelled)
}

/** Those that were only ever tuned on. */
export function judgePracticeHeadlines(): Row[] {
  return PRACTICE.flatMap(({ AWKWARD, INNOCENT }) => [
    ...judgeLines(AWKWARD, true),
    ...judgeLines(INNOCENT, false),
  ])
}

/** All that rules or weights were made for: half of the first two sets, and the practice. */
export function judgeTunedHeadlines(): Row[] {
  const halves = [...judgeEmployerHeadlines(), ...judgePlainHeadlines()]
  return [...halves.filter(({ half }) => half === 'tuned'), ...judgePracticeHeadlines()]
}

/** The same for headlines that should not be sent to anybody: left out or put down. */
export function judgeNoiseHeadlines(): Row[] {
  const judge = tactJudge(makeApplication())
  const judgeList = (text: string, isAwkward: boolean) =>
    linesOf(text).map((title) => {
      const article = readArticle({ title, summary: '' })
      const verdict = findNoise(article, 'article') ?? judgeTact(judge, article).kind
      return {
        title,
        half: halfOf(title),
        employer: '',
        employerAliases: [],
        isAwkward,
        isCaught: verdict !== 'fine',
        verdict,
      }
    })
  return [...judgeList(UNSUITED, true), ...judgeList(SUITED, false)]
}

export function figuresOf(rows: readonly Row[]): Figures {
  const awkward = rows.filter(({ isAwkward }) => isAwkward)
  const innocent = rows.filter(({ isAwkward }) => !isAwkward)
  return {
    rows: rows.length,
    recall: shareCaught(awkward),
    falseAlarms: shareCaught(innocent),
  }
}

function shareCaught(rows: readonly Row[]): number {
  return rows.filter(({ isCaught }) => isCaught).length / rows.length
}

function judgeLines(text: string, isAwkward: boolean): Row[] {
  return linesOf(text).map((line) => {
    const [names = '', title = ''] = splitOnce(line, ': ')
    const [employer = '', ...employerAliases] = names.split('/')
    return judgeLabelled({ title, employer, employerAliases, isAwkward })
  })
}

function judgeLabelled(labelled: Labelled): Row {
  const { employer, employerAliases, title } = labelled
  const tact = judgeTitle({ employer, employerAliases }, title)
  const verdict = tact.kind === 'fine' ? tact.kind : tact.reason
  return { ...labelled, half: halfOf(title), isCaught: tact.kind === 'held-back', verdict }
}

function judgeTitle(special: Partial<ApplicationEntry>, title: string): Tact {
  return judgeTact(tactJudge(makeApplication(special)), readArticle({ title, summary: '' }))
}

function linesOf(text: string): string[] {
  return text.trim() === '' ? [] : text.trim().split('\n')
}

function splitOnce(line: string, divider: string): [string, string] {
  const at = line.indexOf(divider)
  return [line.slice(0, at), line.slice(at + divider.length)]
}

/** By the letters of the headline alone, so that nobody chose what the rules were tuned on. */
function halfOf(title: string): Half {
  let hash = 2166136261
  for (const char of title) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619)
  return ((hash >>> 16) & 1) === 0 ? 'tuned' : 'unseen'
}
