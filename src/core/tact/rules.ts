import { compilePatterns, type PatternSet, patternsOf } from '../text/patterns.ts'
import { GOOD_DEEDS, GOOD_NEWS, GOOD_NEWS_BEFORE, NEUTRAL_NEWS } from './good-news.ts'
import { LOOKALIKES, REMEDIES } from './lookalikes.ts'
import {
  ACQUITTALS,
  BENEFITS,
  CASES_WON,
  DISMISSED,
  DISPUTES_OVER,
  EASED,
  FIGHTS,
  NEGATIONS,
  NO_NEGATIONS,
  NOT_PLANNED,
  OTHERS_ILL,
  OVERTURNED,
  OWN_FIGHTS,
  REPORTS,
} from './relief.ts'
import type { Risk } from './risk.ts'
import { RISKS } from './risks.ts'
import { SUBJECTS, type Subject } from './subjects.ts'

export type TactRules = {
  risks: PatternSet<Risk>
  subjects: PatternSet<Subject>
  /** Those that cost an article something whomever they befall. */
  costlyRisks: PatternSet<Risk>
  /** Those that are plainly bad. */
  graveRisks: PatternSet<Risk>
  lookalikes: PatternSet<true>
  noNegations: PatternSet<true>
  negations: PatternSet<true>
  notPlanned: PatternSet<true>
  acquittals: PatternSet<true>
  overturned: PatternSet<true>
  dismissed: PatternSet<true>
  eased: PatternSet<true>
  fights: PatternSet<true>
  ownFights: PatternSet<true>
  othersIll: PatternSet<true>
  reports: PatternSet<true>
  benefits: PatternSet<true>
  casesWon: PatternSet<true>
  disputesOver: PatternSet<true>
  goodNews: PatternSet<'deed' | 'news'>
  neutralNews: PatternSet<true>
}

let compiled: TactRules | undefined

/** All patterns of tact, made ready once. */
export function tactRules(): TactRules {
  compiled ??= compileRules()
  return compiled
}

function compileRules(): TactRules {
  const isCostly = ({ caution }: Risk) => caution > 0
  const risks = compilePatterns(RISKS.map((risk) => [risk, risk.patterns] as const))
  const subjects = compilePatterns(SUBJECTS.map((subject) => [subject, subject.patterns] as const))
  return {
    risks,
    subjects,
    costlyRisks: patternsOf(risks, isCostly),
    graveRisks: patternsOf(risks, ({ isVague }) => !isVague),
    lookalikes: compile(LOOKALIKES, REMEDIES),
    noNegations: compile(NO_NEGATIONS),
    negations: compile(NEGATIONS),
    notPlanned: compile(NOT_PLANNED),
    acquittals: compile(ACQUITTALS),
    overturned: compile(OVERTURNED),
    dismissed: compile(DISMISSED),
    eased: compile(EASED),
    fights: compile(FIGHTS),
    ownFights: compile(OWN_FIGHTS),
    othersIll: compile(OTHERS_ILL),
    reports: compile(REPORTS),
    benefits: compile(BENEFITS),
    casesWon: compile(CASES_WON),
    disputesOver: compile(DISPUTES_OVER),
    goodNews: compilePatterns<'deed' | 'news'>([
      ['deed', GOOD_DEEDS],
      ['news', [...GOOD_NEWS, ...GOOD_NEWS_BEFORE]],
    ]),
    neutralNews: compile(NEUTRAL_NEWS),
  }
}

function compile(...lists: readonly (readonly string[])[]): PatternSet<true> {
  return compilePatterns([[true, lists.flat()]])
}
